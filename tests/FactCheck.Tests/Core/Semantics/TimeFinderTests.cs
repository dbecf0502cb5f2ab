namespace FactCheck.Tests.Core.Semantics;

public sealed class TimeFinderTests
{
    [Theory]
    [InlineData("انطلقت الجلسة على [|الساعة 14:30 بتوقيت غرينتش|] في جنيف", "T14:30Z")]
    [InlineData("انطلقت الجلسة على [|الساعة التاسعة والنصف ليلا|] في جنيف", "T21:30")]
    [InlineData("انتهى الحفل [|الساعة 12 إلا ربع ظهرا|] في القصر", "T11:45")]
    [InlineData("وصل في حدود [|الساعة الرابعة وعشرين دقيقة فجرا|] إلى المطار", "T04:20")]
    [InlineData("نعود [|من الساعة 10 صباحا إلى الساعة 5 مساء|] إلى العمل", "T10:00/T17:00")]
    [InlineData("نعود [|بين الخامسة والسادسة مساء|] إلى العمل", "T17:00/T18:00")]
    [InlineData("توفي [|مساء أمس|] في باريس", "2024-08-27T16:00/2024-08-27T24:00")]
    [InlineData("جد الحادث [|ليلة البارحة|] في المدينة", "2024-08-27T18:00/2024-08-28T04:00")]
    [InlineData("نلتقي [|الثلاثاء 3 سبتمبر 2024 الساعة 20:30|] في الملعب", "2024-09-03T20:30")]
    [InlineData("رجة أرضية على [|الساعة الرابعة من فجر اليوم|] في الشمال", "2024-08-28T04:00")]
    [InlineData("سينتهي الاحتفال عند [|منتصف الليل|] في الساحة", "T00:00")]
    [InlineData("The meeting starts at [|8.30pm|] in Rome.", "T20:30")]
    [InlineData("It began at [|half past seven in the evening|] again.", "T19:30")]
    [InlineData("Doors open [|from 9am to 11am|] every day.", "T09:00/T11:00")]
    [InlineData("وصل مع [|منتصف ليل الجمعة 30 أوت 2024|] إلى القصر", "2024-08-31T00:00")]
    [InlineData("نعود [|من الساعة الـ10 صباحا إلى الساعة 5 مساء|] إلى العمل", "T10:00/T17:00")]
    [InlineData("تبدأ الجلسة [|الساعة التاسعة من صباح يوم غد الخميس|] بالمجلس", "2024-08-29T09:00")]
    [InlineData("استيقظ في [|السادسة إلا ربعا صباحا|] كعادته", "T05:45")]
    [InlineData("We meet at [|12:30pm|] in Rome.", "T12:30")]
    [InlineData("The alarm rang at [|0400 GMT|] again.", "T04:00Z")]
    [InlineData("It is shut [|from noon to midnight|] today.", "T12:00/T00:00")]
    [InlineData("It fell on the [|morning of 4 August 2020|] there.", "2020-08-04T05:00/2020-08-04T12:00")]
    [InlineData("The call came at [|seven thirty|].", "T07:30")]
    [InlineData("It is open [|from 5 to 6pm|] today.", "T17:00/T18:00")]
    [InlineData("It is open [|5 to 6 pm|] today.", "T17:00/T18:00")]
    [InlineData("It was [|ten to nine in the evening|] there.", "T20:50")]
    [InlineData("يفتح المكتب الساعة التاسعة مساء ([|21.00|]) كل يوم", "T21:00")]
    [InlineData("I'll be back at [|7ampm|].", "T07:00")]
    public void Times_are_read_as_the_press_writes_them(string marked, string iso) => Assert.Equal(iso, Engine.Marked(marked, "2024-08-28", "time").Value);

    [Theory]
    [InlineData("بلغت الكلفة 550 م د في السنة")]
    [InlineData("تعقد الدورة الثامنة والعشرون في القصر")]
    [InlineData("تتواصل لليلة الثانية جلسات الاستماع")]
    [InlineData("فاز الفريق 2-1 في المباراة")]
    [InlineData("جرت الأحداث ليلة 14 جانفي 2011 في المدينة", 1)]
    [InlineData("تصوم البلاد بواقع 14:30 ساعة في اليوم")]
    [InlineData("جرى ذلك خلال الليلة الفاصلة بين 8 و9 جانفي")]
    [InlineData("Five to six weeks is normal.")]
    [InlineData("They left one by one, he said.")]
    public void Other_figures_are_no_times(string text, int dayParts = 0) =>
        Assert.Equal(dayParts, Engine.Model(text).Mentions(FactCheck.Semantics.MentionKind.Time).Length);
}
