using FactCheck.Claims;
using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Relations in sentences that hold figures and dates of something else.</summary>
public sealed class RelationFinderTests
{
    [Theory]
    [InlineData("change", "ارتفعت الصادرات من [|20 إلى 30 مليون دولار، أي بنسبة 80%|]، وذلك خلال مؤتمر حضره 45 صحفيا.")]
    [InlineData("change", "في اجتماع ضم 12 وزيرا، قالت الهيئة إن السعر كان [|35 جنيها فأصبح 70 جنيها، أي بزيادة نسبتها 50%|].")]
    [InlineData("difference", "The bill passed by [|312 votes to 268, a majority of 84|], at a session watched by 300 visitors.")]
    [InlineData("rate", "The campaign raised [|$3.6 million from 9,000 donors, an average gift of $250|], said its founder, aged 47.")]
    [InlineData("elapsed", "أُخمد الحريق في [|9 آذار/مارس، بعد أسبوعين من اندلاعه في الثالث من آذار/مارس|]، بحسب بيان صدر يوم 12 آذار/مارس.")]
    [InlineData("elapsed", "The ban will run from [|1 March to 31 May, a period of four months|], according to a statement issued on 5 February.")]
    public void What_only_stands_by_hides_nothing(string kind, string marked) => Assert.Equal(marked, Engine.Mark(marked, Kind(kind)));

    [Theory]
    [InlineData("change", "قال بائعون إن كيلو البصل صار بعشرين جنيها، بقفزة نسبتها 150 في المئة، بمشاركة ممثلين عن 14 دولة.")]
    [InlineData("total", "عقد مجلس الإدارة اجتماعه الرابع بحضور 12 عضوا. انخفض عدد المشتركين من 80 ألفا إلى 60 ألفا.")]
    [InlineData("listing", "في اجتماع حضره 12 وزيرا، قالت الوزارة إن زوار الجزائر وليبيا وفرنسا وألمانيا تصدروا القائمة.")]
    public void What_only_stands_by_is_bound_to_nothing(string kind, string text) => Assert.Empty(Engine.Model(text).Mentions(Kind(kind)));

    private static MentionKind Kind(string name) => StandardFinders.All.SelectMany(f => f.Kinds).Single(k => k.Name == name);
}
