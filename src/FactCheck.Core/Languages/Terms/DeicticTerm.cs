namespace FactCheck.Languages;

/// <summary>A word that points at the time of publication without naming a day: الآن, recently, قريبًا.</summary>
/// <param name="Steps">-1 for what lies shortly before it, 0 for now, 1 for what lies shortly behind it; none for another time that is not told, as «نفس الوقت».</param>
public sealed record DeicticTerm(int? Steps) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Anchor;
}
