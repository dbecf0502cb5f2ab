using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Tells where a list ends and the sentence goes on: «… وتسعة رجال، في انهيار مبنى», "…, when a bus overturned".</summary>
internal static class ClauseEnd
{
    /// <summary>The range without what stands behind the first comma at or behind a token, where a clause begins there that adds nothing to the list.</summary>
    public static TokenRange Cut(SemanticModel model, TokenRange list, int from)
    {
        for (var i = from; i + 1 < list.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { return list; }
            if (Statement.IsComma(model, i)) { return Begins(model, i + 1, list.End) ? list with { End = i } : list; }
        }
        return list;
    }

    /// <summary>The range without the clauses behind its last commas that add nothing to the list.</summary>
    public static TokenRange CutLast(SemanticModel model, TokenRange list)
    {
        for (var i = list.End - 2; i > list.First; i--)
        {
            if (!Statement.IsComma(model, i)) { continue; }
            if (!Begins(model, i + 1, list.End)) { break; }
            list = list with { End = i };
        }
        return list;
    }

    private static bool Begins(SemanticModel model, int token, int end) =>
        SourceClause.Begins(model, token, end) || model.Terms.Is(token, WordRole.In) || model.Terms.Is(token, WordRole.After)
            || model.Terms.Is(token, WordRole.Circumstance) || model.Terms.Is(token, WordRole.While) || model.Terms.Is(token, WordRole.Lasting);
}
