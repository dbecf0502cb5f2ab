namespace FactCheck.Languages.Arabic;

/// <summary>Parts of the day and time zones.</summary>
internal static class ArabicClock
{
    private static readonly (int From, int To, string Words)[] Parts =
    [
        (3, 6, "فجر,فجرا,سحر"), (5, 12, "صباح,صباحا,صبح,الصبح,في الصباح,في الصبح,في الصباح الباكر,الصباح الباكر"), (8, 12, "ضحى,قبل الظهر,قبل ظهر,قبل الزوال"), (11, 15, "ظهر,ظهرا,في الظهر"), (10, 10, "منتصف الصباح,منتصف - الصباح"),
        (12, 12, "الظهيرة,وقت الظهيرة,وقت الظهر,منتصف النهار"), (12, 18, "بعد الظهر,بعد ظهر,بعد الظهيرة,بعد الزوال,بعد زوال"), (15, 18, "عصر,عصرا,بعد العصر"), (16, 24, "مساء,مساءا,في المساء,المساء,أمسيات,في الأمسيات,وقت مبكر من المساء,في وقت مبكر من المساء"), (17, 20, "مغرب,بعد المغرب"), (19, 22, "عشاء,العشاء,بعد العشاء"),
        (18, 28, "ليلا,ليل,في الليل,الليلة,هذه الليلة,ليلة,سهرة"), (24, 24, "منتصف الليل,منتصف ليل"), (11, 14, "وقت الغداء"),
    ];

    private static readonly (string Offset, string Words)[] Zones =
    [
        ("Z", "بتوقيت غرينتش,بتوقيت جرينتش,بتوقيت غرينيتش,بتوقيت جرينيتش,توقيت غرينتش,توقيت جرينتش,ت غ,ت.غ,غرينتش,جرينتش,GMT,UTC,بالتوقيت العالمي"), ("+03:00", "بتوقيت مكة المكرمة,بتوقيت مكة,بتوقيت السعودية,بتوقيت الرياض,بتوقيت موسكو"),
        ("+04:00", "بتوقيت أبوظبي,بتوقيت الإمارات,بتوقيت دبي"), ("", "بالتوقيت المحلي,بالتوقيت المحلى,بتوقيت القاهرة,بتوقيت دمشق,بتوقيت بيروت,بتوقيت تونس,بتوقيت الجزائر,بتوقيت بغداد"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (from, to, words) in Parts)
        {
            yield return (words, new DayPartTerm(from, to));
        }
        foreach (var word in new[] { "بعد منتصف الليل", "بعيد منتصف الليل" }) { yield return (word, new DayPartTerm(0, 4) { NeedsHour = true }); }
        yield return ("ص", new DayPartTerm(0, 11) { NeedsHour = true });
        yield return ("م", new DayPartTerm(12, 23) { NeedsHour = true });
        foreach (var (offset, words) in Zones)
        {
            yield return (words, new ZoneTerm(offset));
        }
    }
}
