namespace FactCheck.Values;

/// <summary>A set of days of the week.</summary>
[Flags]
public enum WeekdaySet : byte
{
    /// <summary>No day.</summary>
    None = 0,

    /// <summary>الأحد</summary>
    Sunday = 1,

    /// <summary>الاثنين</summary>
    Monday = 2,

    /// <summary>الثلاثاء</summary>
    Tuesday = 4,

    /// <summary>الأربعاء</summary>
    Wednesday = 8,

    /// <summary>الخميس</summary>
    Thursday = 16,

    /// <summary>الجمعة</summary>
    Friday = 32,

    /// <summary>السبت</summary>
    Saturday = 64,

    /// <summary>Any day: nothing is known.</summary>
    All = 127,
}
