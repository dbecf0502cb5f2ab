using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads three or more parts that one preposition tells apart: «45 شاحنة، منها 20 محملة بالغذاء و15 بالأدوية و8 بالوقود», "90 buses, of which 40 went to schools, 30 to hospitals and 25 to …".</summary>
internal static class LoadReader
{
    private const int MostWordsToPart = 6;
    private const int MostWordsBetween = 6;
    private const int MostWordsToPreposition = 2;
    private const int FewestParts = 3;

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (whole, first) = (row[index], row[index + 1]);
        if (whole.Unit is not null || whole.Kind != MentionKind.Number || first.Tokens.First - whole.Tokens.End > MostWordsToPart
            || !FigureLead.FollowsOfWhich(model, whole, first) && !model.Terms.Is(first.Tokens.End, WordRole.OfWhich)
            && !IsSetApart(model, whole, first)) { return null; }
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        string? preposition = null;
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        for (var i = index + 1; i < row.Length; i++)
        {
            var part = row[i];
            if (!sentence.Tokens.Contains(part.Tokens) || part.Kind != MentionKind.Number || part.IsApproximate
                || parts.Count > 0 && !IsJoined(model, parts[^1], part)) { break; }
            if (PrepositionOf(model, sentence, whole, part) is not var (word, noun) || preposition is not null && preposition != word
                || !nouns.Add(noun)) { break; }
            preposition = word;
            parts.Add(part);
        }
        return parts.Count < FewestParts
            ? null
            : new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole,
            parts.DrainToImmutable())
            {
                IsOpen = true,
            };
    }

    /// <summary>The preposition close behind a part that counts the same as the whole, or nothing, and what it leads to.</summary>
    private static (string Word, string Noun)? PrepositionOf(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part)
    {
        for (var i = part.Tokens.End; i < Math.Min(sentence.Tokens.End - 1, part.Tokens.End + MostWordsToPreposition + 1); i++)
        {
            var word = model.Article.Tokens.CharsOf(i);
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return null; }
            if (model.Terms.IsBare(i, TotalRole.LoadLead))
            {
                return (word.ToString(), NounKey.At(model, model.Terms.Is(i + 1, WordRole.Article) ? i + 2 : i + 1));
            }
            if (word.Length > 4 && sentence.Block.Language.JoinedLeadOf(word) is not null) { return (word[..1].ToString(), WordKey.Of(word[1..])); }
            if (i == part.Tokens.End && NounKey.IsBehind(model, part) && IsOther(i)) { return null; }
        }
        return null;

        bool IsOther(int noun) => model.Terms.Is(noun, WordRole.Person) && !NounKey.AreOne(model, noun, whole.Tokens.End);
    }

    /// <summary>«48 دولة، 20 من أوروبا و16 من …»: nothing but the noun and a comma before the first.</summary>
    private static bool IsSetApart(SemanticModel model, FigureMention whole, FigureMention first) =>
        first.Tokens.First - whole.Tokens.End == 2 && Statement.IsComma(model, first.Tokens.First - 1) && NounKey.IsBehind(model, whole)
            && !NounKey.IsBehind(model, first);

    private static bool IsJoined(SemanticModel model, FigureMention before, FigureMention part)
    {
        if (part.Tokens.First - before.Tokens.End > MostWordsBetween + 1) { return false; }
        var last = part.Tokens.First - 1;
        return part.Span.Start > model.Article.Tokens.SpanOf(part.Tokens.First).Start || model.Terms.Is(last, WordRole.And)
            || Statement.IsComma(model, last);
    }
}
