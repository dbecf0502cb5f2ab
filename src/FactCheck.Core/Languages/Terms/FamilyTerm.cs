namespace FactCheck.Languages;

/// <summary>A word that tells what happened to those who are counted: killed, injured, arrested. Words of one family speak of one thing.</summary>
/// <param name="Family">The family's name, the same in every language.</param>
/// <param name="IsNoun">True for a noun that can be counted itself: «قتيل», arrests.</param>
public sealed record FamilyTerm(string Family, bool IsNoun) : Term
{
    /// <summary>The family of those who died.</summary>
    public const string Killed = "killed";

    /// <summary>The family of those who were hurt.</summary>
    public const string Injured = "injured";

    /// <summary>The family of those who were saved.</summary>
    public const string Rescued = "rescued";

    /// <summary>The family of those who are sought.</summary>
    public const string Missing = "missing";
}
