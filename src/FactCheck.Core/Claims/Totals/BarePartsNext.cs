using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads what the next sentence tells of those counted alone before, by numbers without a noun: "owns 18 cottages. Eleven are let and nine stand
/// empty",
/// «تملك 18 كوخا. أحد عشر منها مؤجرة وتسعة خالية». Some may be left out, but no more can be told.
/// </summary>
internal static class BarePartsNext
{
    private const int MostWordsBetween = 6;
    private const int MostParts = 4;
    private const decimal LargestSlip = 0.4m;

    private static readonly WordRole[] Unfit = [WordRole.Rise, WordRole.Fall, WordRole.Others, WordRole.Adding, WordRole.Against, WordRole.Respectively, WordRole.While];
    private static readonly MentionKind[] Foreign = [MentionKind.Percent, MentionKind.Money, MentionKind.Duration, MentionKind.Quantity];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i + 2 < row.Length; i++)
        {
            var whole = row[i];
            if (!IsCount(whole) || !NounKey.IsBehind(model, whole) && !model.Terms.Is(whole.Tokens.End, WordRole.Person)
                || model.Article.SentenceOf(whole.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                    || sentence.Tokens.Contains(row[i + 1].Tokens)
                || i > 0 && sentence.Tokens.Contains(row[i - 1].Tokens) || model.Article.SentenceOf(row[i + 1].Tokens.First) is not { } next
                || next.Index != sentence.Index + 1 || next.Block != sentence.Block || row[i + 1].Tokens.First != next.Tokens.First) { continue; }
            ImmutableArray<FigureMention> parts = [.. row.Skip(i + 1).TakeWhile(f => next.Tokens.Contains(f.Tokens))];
            var sum = parts.Sum(p => p.Written);
            if (parts.Length is < 2 or > MostParts || sum <= whole.Written || sum - whole.Written > whole.Written * LargestSlip
                || parts.Any(p => p.Written >= whole.Written || !IsCount(p) || !IsBare(model, next, p)) || !AreJoined(model, parts)
                    || TellsOther(model, next)) { continue; }
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts) { IsOpen = true });
        }
    }

    private static bool IsCount(FigureMention figure) =>
        figure is { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0, Written: >= 2 };

    /// <summary>"Eleven are", «أحد عشر منها»: a number that a verb or "of them" follows.</summary>
    private static bool IsBare(SemanticModel model, Sentence next, FigureMention part) =>
        next.Tokens.Contains(part.Tokens.End) && model.Article.Tokens[part.Tokens.End].Kind == TokenKind.Word
            && (model.Terms.Is(part.Tokens.End, WordRole.OfWhich) || !NounKey.IsNamed(model, part) && !model.Terms.Is(part.Tokens.End, WordRole.Of)
            && !model.Terms.Is(part.Tokens.End, WordRole.To) && !model.Terms.Is(part.Tokens.End, WordRole.In));

    private static bool AreJoined(SemanticModel model, ImmutableArray<FigureMention> parts)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            var (part, last) = (parts[i], parts[i].Tokens.First - 1);
            if (part.Tokens.First - parts[i - 1].Tokens.End > MostWordsBetween || !(model.Terms.Is(last, WordRole.And)
                || Statement.IsComma(model, last)
                || part.Span.Start > model.Article.Tokens.SpanOf(part.Tokens.First).Start)) { return false; }
        }
        return true;
    }

    private static bool TellsOther(SemanticModel model, Sentence next) =>
        model.Terms.AnyIn(next.Tokens, Unfit) || Array.Exists(Foreign, k => model.MentionsIn(k, next.Tokens).Any())
            || model.MentionsIn(MentionKind.Date, next.Tokens).Any();
}
