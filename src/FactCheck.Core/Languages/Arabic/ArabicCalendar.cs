using FactCheck.Values;

namespace FactCheck.Languages.Arabic;

/// <summary>Months in all naming systems, weekdays, and the words of relative dates. Names after CLDR and the press of each country.</summary>
internal static class ArabicCalendar
{
    private const MonthSystems Common = MonthSystems.Egyptian | MonthSystems.Maghrebi | MonthSystems.Moroccan | MonthSystems.Mauritanian;
    private const MonthSystems EastAndMorocco = MonthSystems.Egyptian | MonthSystems.Moroccan | MonthSystems.Mauritanian;
    private const MonthSystems EastAndMauritania = MonthSystems.Egyptian | MonthSystems.Mauritanian;

    private static readonly (int Month, MonthSystems Systems, string Names)[] Gregorian =
    [
        (1, MonthSystems.Levantine, "كانون الثاني,كانون ثاني,ك2"), (2, MonthSystems.Levantine, "شباط"), (3, MonthSystems.Levantine, "آذار"),
        (4, MonthSystems.Levantine, "نيسان"), (5, MonthSystems.Levantine, "أيار"), (6, MonthSystems.Levantine, "حزيران"), (7, MonthSystems.Levantine, "تموز"),
        (9, MonthSystems.Levantine, "أيلول"), (10, MonthSystems.Levantine, "تشرين الأول,تشرين أول,ت1"),
        (11, MonthSystems.Levantine, "تشرين الثاني,تشرين ثاني,ت2"), (12, MonthSystems.Levantine, "كانون الأول,كانون أول,ك1"),
        (1, EastAndMorocco, "يناير"), (2, EastAndMorocco, "فبراير"), (4, EastAndMorocco, "أبريل,إبريل"), (6, EastAndMorocco, "يونيو,يونيه"),
        (5, EastAndMauritania, "مايو"), (7, EastAndMauritania, "يوليو,يوليه"), (8, MonthSystems.Egyptian, "أغسطس,اغسطس"),
        (3, Common, "مارس"), (9, MonthSystems.Egyptian | MonthSystems.Maghrebi, "سبتمبر,سيبتمبر"), (10, Common, "أكتوبر,اكتوبر"),
        (11, MonthSystems.Egyptian | MonthSystems.Maghrebi | MonthSystems.Mauritanian, "نوفمبر"), (12, MonthSystems.Egyptian | MonthSystems.Maghrebi, "ديسمبر"),
        (1, MonthSystems.Maghrebi, "جانفي,جانفييه"), (2, MonthSystems.Maghrebi, "فيفري"), (4, MonthSystems.Maghrebi, "أفريل"),
        (6, MonthSystems.Maghrebi, "جوان"), (7, MonthSystems.Maghrebi, "جويلية,جويليه"), (8, MonthSystems.Maghrebi, "أوت"),
        (7, MonthSystems.Moroccan, "يوليوز"), (8, MonthSystems.Moroccan, "غشت"), (9, MonthSystems.Moroccan, "شتنبر"),
        (11, MonthSystems.Moroccan, "نونبر"), (12, MonthSystems.Moroccan, "دجنبر"),
        (8, MonthSystems.Mauritanian, "أغشت"), (9, MonthSystems.Mauritanian, "شتمبر"), (12, MonthSystems.Mauritanian, "دجمبر"),
    ];

    /// <summary>Names that are words too: «آب» the father, «ماي» the water.</summary>
    private static readonly (int Month, MonthSystems Systems, string Names)[] Ambiguous =
    [
        (8, MonthSystems.Levantine, "آب"), (5, MonthSystems.Maghrebi | MonthSystems.Moroccan, "ماي"),
    ];

    private static readonly (int Month, string Names)[] Hijri =
    [
        (1, "محرم"), (2, "صفر"), (3, "ربيع الأول,ربيع أول"), (4, "ربيع الآخر,ربيع الثاني,ربيع ثاني"), (5, "جمادى الأولى,جمادى الأول,جماد الأول"),
        (6, "جمادى الآخرة,جمادى الثانية,جمادى الآخر,جماد الثاني"), (7, "رجب"), (8, "شعبان"), (9, "رمضان"), (10, "شوال"),
        (11, "ذو القعدة,ذي القعدة"), (12, "ذو الحجة,ذي الحجة"),
    ];

    private static readonly (DayOfWeek Day, string Names)[] Weekdays =
    [
        (DayOfWeek.Sunday, "أحد"), (DayOfWeek.Monday, "اثنين,إثنين"), (DayOfWeek.Tuesday, "ثلاثاء,ثلثاء"), (DayOfWeek.Wednesday, "أربعاء"),
        (DayOfWeek.Thursday, "خميس"), (DayOfWeek.Friday, "جمعة"), (DayOfWeek.Saturday, "سبت"),
    ];

    private static readonly (int Days, string Words)[] Anchors =
    [
        (0, "اليوم,هذا اليوم,نهار اليوم"), (-1, "أمس,بالأمس,البارحة,يوم أمس"), (-2, "أول أمس,أمس الأول,أول من أمس,قبل أمس"),
        (1, "غدا,غد,يوم غد"), (2, "بعد غد,بعد الغد"),
    ];

    private static readonly (PeriodUnit Unit, bool IsPlural, string Words)[] Periods =
    [
        (PeriodUnit.Day, false, "يوم"), (PeriodUnit.Week, false, "أسبوع"), (PeriodUnit.Month, false, "شهر"), (PeriodUnit.Quarter, false, "ربع"),
        (PeriodUnit.Half, false, "نصف"), (PeriodUnit.Year, false, "عام,سنة"), (PeriodUnit.Decade, false, "عقد"), (PeriodUnit.Century, false, "قرن"),
        (PeriodUnit.Weekend, false, "نهاية الأسبوع,عطلة نهاية الأسبوع"),
        (PeriodUnit.Day, true, "أيام,يومين,يومان"), (PeriodUnit.Week, true, "أسابيع,أسبوعين,أسبوعان"), (PeriodUnit.Month, true, "أشهر,شهور,شهرين,شهران"),
        (PeriodUnit.Year, true, "أعوام,عامين,عامان,سنوات,سنين,سنتين,سنتان"), (PeriodUnit.Decade, true, "عقود,عقدين,عقدان"), (PeriodUnit.Century, true, "قرون,قرنين"),
    ];

    private static readonly (int Steps, string Words)[] Directions =
    [
        (-1, "ماضي,ماضية,فائت,فائتة,منصرم,منصرمة,منقضي,منقضية,فارط,فارطة,أخير,أخيرة,سابق,سابقة"),
        (0, "جاري,جارية,حالي,حالية"),
        (1, "مقبل,مقبلة,قادم,قادمة,آتي,آتية"),
    ];

    private static readonly (int Part, string Words)[] Parts =
    [
        (1, "مطلع,بداية,أوائل,مستهل,غرة"), (2, "منتصف,أواسط,وسط"), (3, "نهاية,أواخر,آخر,ختام"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (month, systems, names) in Gregorian)
        {
            foreach (var name in names.Split(',')) { yield return (name, new MonthTerm(month, systems)); }
        }
        foreach (var (month, systems, names) in Ambiguous)
        {
            foreach (var name in names.Split(',')) { yield return (name, new MonthTerm(month, systems) { NeedsCompany = true }); }
        }
        foreach (var (month, names) in Hijri)
        {
            // «محرم», «صفر» and «رجب» are names and words of their own.
            foreach (var name in names.Split(',')) { yield return (name, new MonthTerm(month, MonthSystems.None, CalendarSystem.Hijri) { NeedsCompany = month is not 9 && !name.Contains(' ', StringComparison.Ordinal) }); }
        }
        foreach (var (day, names) in Weekdays)
        {
            foreach (var name in names.Split(',')) { yield return (name, new WeekdayTerm(day) { NeedsArticle = true }); }
        }
        foreach (var (days, words) in Anchors)
        {
            foreach (var word in words.Split(',')) { yield return (word, new AnchorTerm(days)); }
        }
        foreach (var (unit, plural, words) in Periods)
        {
            foreach (var word in words.Split(',')) { yield return (word, new PeriodTerm(unit) { IsPlural = plural }); }
        }
        foreach (var (steps, words) in Directions)
        {
            foreach (var word in words.Split(',')) { yield return (word, new DirectionTerm(steps)); }
        }
        foreach (var (part, words) in Parts)
        {
            foreach (var word in words.Split(',')) { yield return (word, new PartTerm(part)); }
        }
        foreach (var word in new[] { "م", "ميلادي", "ميلادية", "للميلاد" }) { yield return (word, new EraTerm(Era.Common)); }
        foreach (var word in new[] { "ق.م", "قبل الميلاد" }) { yield return (word, new EraTerm(Era.BeforeCommon)); }
        foreach (var word in new[] { "ه", "هـ", "هجري", "هجرية", "للهجرة" }) { yield return (word, new EraTerm(Era.Hijri)); }
    }
}
