namespace FactCheck.Tests.Core.Semantics;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("في 28 آب/ أغسطس 2024 اجتمعا", "28 آب/ أغسطس 2024 = 2024-08-28")]
    [InlineData("24 كانون الثاني/يناير 2026", "24 كانون الثاني/يناير 2026 = 2026-01-24")]
    [InlineData("في 19 و20 ديسمبر/كانون الأول 2025", "19 و20 ديسمبر/كانون الأول 2025 = 2025-12-19/2025-12-20")]
    [InlineData("الأول من يوليو/ تموز 2026", "الأول من يوليو/ تموز 2026 = 2026-07-01")]
    [InlineData("الأربعاء 18 جانفي 2017", "الأربعاء 18 جانفي 2017 = 2017-01-18")]
    [InlineData("الخميس، 5 جانفي 2016", "الخميس، 5 جانفي 2016 = 2016-01-05")]
    [InlineData("في 27-03-1976", "27-03-1976 = 1976-03-27")]
    [InlineData("يوم 23 / 11 / 2011م", "يوم 23 / 11 / 2011م = 2011-11-23")]
    [InlineData("تاريخ 2026/11/22", "2026/11/22 = 2026-11-22")]
    [InlineData("الجمعة ١٦ يناير ٢٠٢٦", "الجمعة ١٦ يناير ٢٠٢٦ = 2026-01-16")]
    [InlineData("في يونيو عن تخصيص", "يونيو = XXXX-06")]
    [InlineData("منذ عام 2021", "عام 2021 = 2021")]
    [InlineData("عام 2013-2014", "عام 2013-2014 = 2013/2014")]
    [InlineData("في 1 محرم 1446هـ", "1 محرم 1446هـ = 1446-01-01")]
    [InlineData("وصل في الثلاثين من تشرين الثاني 1947 إلى الميناء", "الثلاثين من تشرين الثاني 1947 = 1947-11-30")]
    [InlineData("خلال شهر رمضان 2019 بالمدينة", "شهر رمضان 2019 = 2019-05-06/2019-06-03")]
    [InlineData("on 27 Rajab 1445 in the old town", "27 Rajab 1445 = 1445-07-27")]
    [InlineData("in Ramadan 2023 there", "Ramadan 2023 = 2023-03-23/2023-04-20")]
    [InlineData("القانون عدد 52 لسنة 92 المتعلق", "سنة 92 = 1992")]
    [InlineData("الاحتفال للعام الهجري الحالي 1438 بالمدينة", "للعام الهجري الحالي 1438 = 1438")]
    [InlineData("باكالوريا 2017/2016 بالبلاد", "2017/2016 = 2016/2017")]
    [InlineData("وانتهت يوم 24 منه", "يوم 24 منه = XXXX-XX-24")]
    [InlineData("ستغطى الحاجة بحلول 2030، وفق الخطة", "2030 = 2030")]
    [InlineData("اندلعت في الفاتح من نوفمبر 1954", "الفاتح من نوفمبر 1954 = 1954-11-01")]
    [InlineData("للشحن في النصف الثاني من شباط 2024", "النصف الثاني من شباط 2024 = 2024-02-16/2024-02-29")]
    [InlineData("on Monday, 3 April 2024", "Monday, 3 April 2024 = 2024-04-03")]
    [InlineData("on April 3, 2024, with", "April 3, 2024 = 2024-04-03")]
    public void Dates_are_read_as_the_press_writes_them(string text, string expected) => Assert.Equal([expected], Engine.Mentions(text, null, "date"));

    [Theory]
    [InlineData("قال الأب إن آب ابنه")]
    [InlineData("وصل 2017 شخصًا إلى المركز")]
    [InlineData("It may rain. You may go.")]
    [InlineData("The truce is due to last six weeks, and may last two months.")]
    [InlineData("حصل على 12 منه، وشارك في 20 منه.")]
    [InlineData("الإصدار 1.2.2024 من البرنامج 10.0.0.1")]
    public void Other_words_and_numbers_are_no_dates(string text) => Assert.DoesNotContain(Engine.Mentions(text, null, "date"), m => !m.StartsWith("1.2.2024", StringComparison.Ordinal));

    [Theory]
    [InlineData("أمس", "2024-08-27")]
    [InlineData("الشهر المقبل", "2024-09")]
    [InlineData("العام الماضي", "2023")]
    [InlineData("الاثنين الماضي", "2024-08-26")]
    public void What_is_told_from_publication_is_resolved_by_it(string text, string expected) =>
        Assert.Equal([$"{text} = {expected}"], Engine.Mentions("قال " + text + " إن الأمر محسوم", "2024-08-28", "date"));

    [Fact]
    public void Without_publication_it_stays_unknown() => Assert.Equal(["أمس = "], Engine.Mentions("قال أمس إن الأمر محسوم", null, "date"));

    [Fact]
    public void A_year_serves_the_date_that_is_joined_to_it() =>
        Assert.Equal(["الإثنين 05 فيفري = 2017-02-05", "الثلاثاء 06 فيفري 2017 = 2017-02-06"], Engine.Mentions("يومي الإثنين 05 فيفري و الثلاثاء 06 فيفري 2017", null, "date"));

    [Theory]
    [InlineData("بدأ في 3 أكتوبر 2024 وانتهى في 12 من الشهر نفسه", "3 أكتوبر 2024 = 2024-10-03", "12 من الشهر نفسه = 2024-10-12")]
    [InlineData("بدأ في 3 أكتوبر 2024 وانتهى في 12 منه", "3 أكتوبر 2024 = 2024-10-03", "12 منه = 2024-10-12")]
    [InlineData("بدأ في 3 أكتوبر. وانتهى في الثاني عشر من الشهر ذاته.", "3 أكتوبر = XXXX-10-03", "الثاني عشر من الشهر ذاته = XXXX-10-12")]
    [InlineData("It began on 3 October 2024 and ended on the 27th of that month.", "3 October 2024 = 2024-10-03", "27th of that month = 2024-10-27")]
    public void A_day_of_that_month_has_the_month_of_the_date_before(string text, string first, string second) =>
        Assert.Equal([first, second], Engine.Mentions(text, null, "date"));
}
