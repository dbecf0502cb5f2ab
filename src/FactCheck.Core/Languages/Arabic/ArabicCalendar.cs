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
        (6, "جمادى الآخرة,جمادى الثانية,جمادى الثاني,جمادى الآخر,جماد الثاني"), (7, "رجب"), (8, "شعبان"), (9, "رمضان"), (10, "شوال"),
        (11, "ذو القعدة,ذي القعدة"), (12, "ذو الحجة,ذي الحجة"),
    ];

    private static readonly (DayOfWeek Day, string Names)[] Weekdays =
    [
        (DayOfWeek.Sunday, "أحد"), (DayOfWeek.Monday, "اثنين,إثنين"), (DayOfWeek.Tuesday, "ثلاثاء,ثلثاء"), (DayOfWeek.Wednesday, "أربعاء"),
        (DayOfWeek.Thursday, "خميس"), (DayOfWeek.Friday, "جمعة,جمعه"), (DayOfWeek.Saturday, "سبت"),
    ];

    private static readonly (int Days, string Words)[] Anchors =
    [
        (0, "اليوم,نهار اليوم"), (-1, "أمس,بالأمس,البارحة,يوم أمس,الأمس,امبارح,مبارح,يوم البارحة"), (-2, "أول أمس,أمس الأول,أول من أمس,قبل أمس,قبل يوم أمس,أول البارحة,أول امبارح,أول مبارح,اليوم قبل أمس"),
        (1, "غدا,غد,يوم غد,يوم الغد,الغد,بكرة,بكره"), (2, "بعد غد,بعد الغد,بعد بكرة"),
    ];

    private static readonly (int? Steps, string Words)[] Deictics =
    [
        (0, "الآن,حاليا,حالا,هلق,في هذه اللحظة,في الوقت الحالي,في الوقت الحاضر,في الوقت الراهن,الوقت الحالي,الوقت الحاضر,الوقت الراهن,في هذه الأثناء"),
        (null, "نفس الوقت"), (-1, "مؤخرا,في الآونة الأخيرة,الآونة الأخيرة"), (1, "قريبا,عما قريب,في القريب العاجل,القريب العاجل"),
    ];

    /// <summary>Each with its dual and its plurals.</summary>
    private static readonly (PeriodUnit Unit, string One, string Two, string Many)[] Periods =
    [
        (PeriodUnit.Day, "يوم", "يومين,يومان", "أيام"), (PeriodUnit.Week, "أسبوع", "أسبوعين,أسبوعان", "أسابيع"), (PeriodUnit.Month, "شهر", "شهرين,شهران", "أشهر,شهور"), (PeriodUnit.Quarter, "ربع,ثلاثي,ثلاثية", "ربعين,ربعان", "أرباع"),
        (PeriodUnit.Half, "نصف,سداسي,سداسية", "", ""), (PeriodUnit.Year, "عام,سنة", "عامين,عامان,سنتين,سنتان,عامي,سنتي", "أعوام,سنوات,سنين"), (PeriodUnit.Decade, "عقد", "عقدين,عقدان", "عقود"), (PeriodUnit.Century, "قرن", "قرنين,قرنان", "قرون"),
        (PeriodUnit.Weekend, "نهاية الأسبوع,عطلة نهاية الأسبوع", "", ""),
    ];

    private static readonly (int Steps, string Words)[] Directions =
    [
        (-1, "ماضي,ماضية,ماضيين,ماضيان,ماضيتين,فائت,فائتة,فائتين,منصرم,منصرمة,منصرمين,منقضي,منقضية,فارط,فارطة,سابق,سابقة"),
        (0, "جاري,جارية,حالي,حالية,راهن,راهنة"),
        (1, "مقبل,مقبلة,مقبلين,مقبلان,مقبلتين,قادم,قادمة,قادمين,قادمان,قادمتين,آتي,آتية,آت"),
    ];

    private static readonly (int Part, string Words)[] Parts =
    [
        (1, "مطلع,بداية,أوائل,مستهل,وقت مبكر,وقت مبكر من"), (2, "منتصف,أواسط,وسط"), (3, "نهاية,أواخر,ختام,وقت لاحق,وقت لاحق من"), (4, "بقية,باقي,ما تبقى من"),
    ];

    private static readonly (int Season, string Word)[] Seasons = [(1, "ربيع"), (2, "صيف"), (3, "خريف"), (4, "شتاء")];

    private static readonly (int Tens, string Stem)[] Decades =
    [
        (20, "عشرين"), (30, "ثلاثين"), (40, "أربعين"), (50, "خمسين"), (60, "ستين"), (70, "سبعين"), (80, "ثمانين"), (90, "تسعين"),
    ];

    private static readonly (int Month, int Day, CalendarSystem Calendar, string Names)[] Holidays =
    [
        (12, 25, CalendarSystem.Gregorian, "عيد الميلاد,عيد الميلاد المجيد,الكريسماس"), (1, 1, CalendarSystem.Gregorian, "رأس السنة,رأس السنة الميلادية,عيد رأس السنة"), (12, 31, CalendarSystem.Gregorian, "ليلة رأس السنة"),
        (2, 14, CalendarSystem.Gregorian, "عيد الحب"), (3, 8, CalendarSystem.Gregorian, "يوم المرأة العالمي,اليوم العالمي للمرأة"), (3, 21, CalendarSystem.Gregorian, "عيد الأم"), (5, 1, CalendarSystem.Gregorian, "عيد العمال,عيد الشغل"),
        (1, 1, CalendarSystem.Hijri, "رأس السنة الهجرية"), (1, 10, CalendarSystem.Hijri, "يوم عاشوراء,عاشوراء"), (3, 12, CalendarSystem.Hijri, "المولد النبوي,المولد النبوي الشريف"), (9, 27, CalendarSystem.Hijri, "ليلة القدر"),
        (10, 1, CalendarSystem.Hijri, "عيد الفطر,عيد الفطر المبارك"), (12, 10, CalendarSystem.Hijri, "عيد الأضحى,عيد الأضحى المبارك"), (12, 9, CalendarSystem.Hijri, "يوم عرفة,وقفة عرفات"), (0, 0, CalendarSystem.Gregorian, "عيد الشكر,عيد الاستقلال,عيد الاستقلال الوطني"),
    ];

    private static readonly (DurationUnit Unit, string Words)[] Repeats =
    [
        (DurationUnit.Day, "يوميا,يومي,يومية"), (DurationUnit.Week, "أسبوعيا,أسبوعي,أسبوعية"), (DurationUnit.Month, "شهريا,شهري,شهرية"), (DurationUnit.Year, "سنويا,سنوي,سنوية"), (DurationUnit.Quarter, "فصليا"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (month, systems, names) in Gregorian)
        {
            yield return (names, new MonthTerm(month, systems));
        }
        foreach (var (month, systems, names) in Ambiguous)
        {
            yield return (names, new MonthTerm(month, systems) { NeedsCompany = true });
        }
        foreach (var (month, names) in Hijri)
        {
            // «محرم», «صفر» and «رجب» are names and words of their own.
            foreach (var name in names.Split(',')) { yield return (name, new MonthTerm(month, MonthSystems.None, CalendarSystem.Hijri) { NeedsCompany = month is not 9 && !name.Contains(' ', StringComparison.Ordinal) }); }
        }
        foreach (var (day, names) in Weekdays)
        {
            yield return (names, new WeekdayTerm(day) { NeedsArticle = true });
        }
        foreach (var term in PeriodTerms()) { yield return term; }
        foreach (var term in ToldTerms()) { yield return term; }
        foreach (var word in new[] { "م", "ميلادي", "ميلادية", "للميلاد" }) { yield return (word, new EraTerm(Era.Common)); }
        foreach (var word in new[] { "ق.م", "قبل الميلاد" }) { yield return (word, new EraTerm(Era.BeforeCommon)); }
        foreach (var word in new[] { "ه", "هـ", "هجري", "هجرية", "للهجرة" }) { yield return (word, new EraTerm(Era.Hijri)); }
    }

    private static IEnumerable<(string, Term)> PeriodTerms()
    {
        foreach (var (unit, one, two, many) in Periods)
        {
            yield return (one, new PeriodTerm(unit));
            yield return (two, new PeriodTerm(unit) { IsPlural = true, Count = 2 });
            yield return (many, new PeriodTerm(unit) { IsPlural = true });
        }
        foreach (var (steps, words) in Directions)
        {
            foreach (var word in words.Split(',')) { yield return (word, new DirectionTerm(steps) { IsDual = word.EndsWith("ين", StringComparison.Ordinal) || word.EndsWith("ان", StringComparison.Ordinal) }); }
        }
        foreach (var word in new[] { "أخير", "أخيرة", "أخيرين", "أخيرتين" }) { yield return (word, new DirectionTerm(-1) { IsLast = true }); }
        foreach (var word in new[] { "هذا", "هذه", "هذين", "هاته" }) { yield return (word, new DirectionTerm(0) { IsDemonstrative = true }); }
        foreach (var (part, words) in Parts)
        {
            yield return (words, new PartTerm(part));
        }
        yield return ("آخر", new PartTerm(3) { IsLast = true });
        foreach (var (season, word) in Seasons) { yield return (word, new SeasonTerm(season)); }
        foreach (var (tens, stem) in Decades)
        {
            foreach (var ending in new[] { "يات", "ات" }) { yield return (stem + ending, new DecadeTerm(tens)); }
        }
    }

    private static IEnumerable<(string, Term)> ToldTerms()
    {
        foreach (var (days, words) in Anchors)
        {
            yield return (words, new AnchorTerm(days));
        }
        foreach (var (steps, words) in Deictics)
        {
            yield return (words, new DeicticTerm(steps));
        }
        foreach (var (month, day, calendar, names) in Holidays)
        {
            yield return (names, new HolidayTerm(month, day, calendar));
        }
        foreach (var (unit, words) in Repeats)
        {
            yield return (words, new RepeatTerm(1, unit));
        }
    }
}
