namespace FactCheck.Languages.Arabic;

/// <summary>The words that stand around dates and times of day and are no part of the calendar.</summary>
internal static class ArabicDateWords
{
    private static readonly RoleWords<DateRole>[] Roles =
    [
        new(DateRole.Clock, "الساعة,تمام الساعة,س"),
        new(DateRole.Night, "ليلة,ليل,عشية,سهرة"),
        new(DateRole.FewBehind, "القليلة,القلائل,القليلين"),
        new(DateRole.NamedByDay, "صلاة,خطبة,سوق"),
        new(DateRole.Less, "إلا"),
        new(DateRole.FirstDay, "غرة"),
        new(DateRole.DayName,
            """
            العالمي,الوطني,الدولي,الأوروبي,العربي,الإفريقي,الدراسي,الدراسية,الجامعية,المالية,القضائية,البرلمانية,النيابية,الإعلامي,المفتوح,التالي
            الموالي,نفسه,ذاته,التحسيسي,التكويني,الأخير,السابق
            """),
        new(DateRole.Falling,
            """
            وافق,وافقت,يوافق,توافق,صادف,صادفت,يصادف,تصادف,بدأ,بدأت,يبدأ,تبدأ,حل,حلت,يحل,تحل,احتفل,احتفلت,يحتفل,تحتفل,دخل,دخلت
            """),
        new(DateRole.FallingOn,
            """
            الموافق,الموافق يوم,الموافق ليوم,الذي يوافق,الذي يوافق يوم,الذي يصادف,الذي يصادف يوم,ويوافق يوم,ويصادف يوم,المصادف,المصادف يوم
            المصادف ليوم
            كان يوم,وكان يوم,وهو يوم,يوافق يوم,يصادف يوم
            """),
        new(DateRole.AsDate, "موعدا,تاريخا"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
