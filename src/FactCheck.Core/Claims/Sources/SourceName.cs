using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Finds the known name that a source goes by: one that it begins with, and of a title with a name behind it the name.</summary>
internal static class SourceName
{
    private static readonly MentionKind[] Others = [MentionKind.Organisation, MentionKind.Place];

    /// <summary>The name; none for a source that no pack knows or in whose title only a name stands: «رئيس حركة النهضة».</summary>
    public static NameMention? Of(SemanticModel model, TokenRange source, CancellationToken cancellationToken)
    {
        var at = source.First;
        var title = At(model, MentionKind.Office, source, at, cancellationToken);
        if (title is not null) { at = title.Tokens.End; }
        while (at < source.End
            && (model.Terms.Is(at, FactRole.Honorific) || model.Terms.Is(at, FactRole.Former) || model.Terms.Is(at, FactRole.Elect)))
        {
            at++;
        }
        if ((At(model, MentionKind.Person, source, at, cancellationToken) ?? title) is { } found) { return found; }
        foreach (var kind in Others)
        {
            // «سفارة فرنسا» is not France, nor «تونس العاصمة وضواحيها» the state alone.
            if (At(model, kind, source, source.First, cancellationToken) is { } name
                && (kind == MentionKind.Organisation || name.Tokens.End == source.End
                || model.Article.BeginsWithAnd(name.Tokens.End))) { return name; }
        }
        return null;
    }

    private static NameMention? At(SemanticModel model, MentionKind kind, TokenRange source, int at, CancellationToken cancellationToken)
    {
        NameMention? longest = null;
        foreach (var mention in model.MentionsAt(kind, at, cancellationToken))
        {
            if (mention is NameMention name && source.Contains(name.Tokens) && (longest is null || name.Tokens.End > longest.Tokens.End))
            {
                longest = name;
            }
        }
        return longest;
    }
}
