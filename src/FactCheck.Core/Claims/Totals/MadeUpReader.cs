using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a body with its number and all whom it is made up of, singles among them: "the five-member panel …, made up of three retired judges, two
/// law professors and a former ombudsman, holds …".
/// </summary>
internal static class MadeUpReader
{
    private const int MostWordsToParts = 16;
    private const int MostWordsOfPart = 5;
    private const int FewestParts = 2;
    private const decimal LargestSlip = 0.4m;

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var whole = row[index];
        if (whole is not { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0 } || sentence.Block.Language.JoinsArticle
            || !IsBody(model, whole) || index + 1 >= row.Length || !sentence.Tokens.Contains(row[index + 1].Tokens)
            || PartsFrom(model, sentence, whole, row[index + 1]) is not var (first, isOpen)) { return null; }
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        var (singles, isLast) = (0, false);
        for (var at = first; ;)
        {
            var figure = FigureRow.In(row, sentence.Tokens with { First = at }).FirstOrDefault(f => f.Tokens.First == at);
            if (figure is not null && figure is not { Kind.Name: "number", Unit: null, IsApproximate: false }) { return null; }
            if (figure is not null) { parts.Add(figure); }
            else if (IsOne(model, at)) { singles++; }
            else { return null; }
            if (EndOfPart(model, sentence, row, figure?.Tokens.End ?? at + 1) is not { } end) { return null; }
            if (isLast) { break; }
            if (NextPart(model, sentence, row, end) is not { } next) { return null; }
            isLast = model.Terms.Is(next - 1, WordRole.And);
            at = next;
        }
        var sum = parts.Sum(p => p.Written) + singles;
        return parts.Count + singles < FewestParts || parts.Count == 0 || Math.Abs(sum - whole.Written) > whole.Written * LargestSlip ? null
            : new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts.ToImmutable())
            {
                Unnumbered = singles,
                IsOpen = isOpen,
            };
    }

    /// <summary>"Five-member", "seven-strong", "nine-man"; "a team of 12".</summary>
    private static bool IsBody(SemanticModel model, FigureMention whole) =>
        CountedGroup.Is(model, whole)
            || model.Article.Tokens.Is(whole.Tokens.End, '-') && model.Terms.Is(whole.Tokens.End + 1, WordRole.CountedBy);

    /// <summary>The first part, just behind words that leave nobody out.</summary>
    private static (int First, bool IsOpen)? PartsFrom(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention next)
    {
        for (var i = whole.Tokens.End; i < Math.Min(sentence.Tokens.End, whole.Tokens.End + MostWordsToParts); i++)
        {
            if (model.Terms.Is(i, TotalRole.MadeUpOf, out var hit)) { return hit.Tokens.End <= next.Tokens.First ? (hit.Tokens.End, false) : null; }
            // "the 40-member orchestra has 22 string players": there may be others in it
            if (model.Terms.Is(i, WordRole.Comprising, out hit) && hit.Tokens.End == next.Tokens.First) { return (next.Tokens.First, true); }
            if (i >= next.Tokens.First || Statement.IsSemicolon(model, i) || model.Terms.Is(i, WordRole.While)) { return null; }
        }
        return null;
    }

    private static bool IsOne(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Indefinite) || model.Terms.Is<NumeralTerm>(token, out var one, out _) && one.Value == 1;

    /// <summary>The mark or "and" behind the few words of a part; none where they go on.</summary>
    private static int? EndOfPart(SemanticModel model, Sentence sentence, FigureMention[] row, int from)
    {
        for (var i = from; i < sentence.Tokens.End && i - from <= MostWordsOfPart; i++)
        {
            if (Statement.IsComma(model, i) || model.Article.Tokens[i].Kind == TokenKind.Punctuation && !model.Article.Tokens.Is(i, '-')
                || model.Terms.Is(i, WordRole.And)) { return i; }
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.Others)
                || FigureRow.In(row, sentence.Tokens).Any(f => f.Tokens.Contains(i))) { return null; }
        }
        return sentence.Tokens.End - from <= MostWordsOfPart ? sentence.Tokens.End : null;
    }

    /// <summary>The part behind a comma, "and" or both; none where anything else stands there: only the part behind "and" is the last.</summary>
    private static int? NextPart(SemanticModel model, Sentence sentence, FigureMention[] row, int end)
    {
        var at = end;
        while (at < Math.Min(sentence.Tokens.End, end + 2) && (Statement.IsComma(model, at) || model.Terms.Is(at, WordRole.And))) { at++; }
        return at > end && sentence.Tokens.Contains(at) && (IsOne(model, at) || FigureRow.In(row, sentence.Tokens).Any(f => f.Tokens.First == at)) ? at : null;
    }
}
