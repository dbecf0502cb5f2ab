namespace FactCheck.Languages;

/// <summary>The beginning, middle or end of a stretch of the calendar: مطلع, منتصف, أواخر.</summary>
/// <param name="Part">1 for the first third, 2 for the middle, 3 for the last.</param>
public sealed record PartTerm(int Part) : Term;
