namespace FactCheck.Values;

/// <summary>Kleene's strong logic: <c>unknown and false</c> is false, <c>unknown or true</c> is true, <c>not unknown</c> is unknown.</summary>
public static class KleeneLogic
{
    /// <summary>The value of a plain truth.</summary>
    public static Kleene From(bool truth) => truth ? Kleene.True : Kleene.False;

    /// <summary>True when both hold, false when one does not.</summary>
    public static Kleene And(this Kleene left, Kleene right) =>
        left == Kleene.False || right == Kleene.False ? Kleene.False
        : left == Kleene.True && right == Kleene.True ? Kleene.True
        : Kleene.Unknown;

    /// <summary>True when one holds, false when neither does.</summary>
    public static Kleene Or(this Kleene left, Kleene right) =>
        left == Kleene.True || right == Kleene.True ? Kleene.True
        : left == Kleene.False && right == Kleene.False ? Kleene.False
        : Kleene.Unknown;

    /// <summary>The opposite; unknown stays unknown.</summary>
    public static Kleene Not(this Kleene value) => value switch
    {
        Kleene.True => Kleene.False,
        Kleene.False => Kleene.True,
        _ => Kleene.Unknown,
    };
}
