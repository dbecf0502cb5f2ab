using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads where those went whom the sentence before counts: «إصابة 32 شخصا. ونُقل 14 من المصابين إلى … و12 إلى … و11 إلى …», "injured 32 people. Fourteen of them were taken to …, 12 to … and 11 to …".</summary>
internal static class NextSentenceReader
{
    private const int MostWordsToPreposition = 4;
    private const int MostWordsBetween = 8;
    private const int FewestParts = 2;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i + FewestParts < row.Length; i++)
        {
            var whole = row[i];
            if (whole is not { Kind.Name: "number", Unit: null, IsApproximate: false } || !model.Terms.Is(whole.Tokens.End, WordRole.Person) || model.Article.SentenceOf(whole.Tokens.First) is not { } sentence) { continue; }
            var first = row[i + 1];
            if (sentence.Tokens.Contains(first.Tokens) || model.Article.SentenceOf(first.Tokens.First) is not { } next || next.Index != sentence.Index + 1 || sentence.Block.Kind == BlockKind.Title || i > 0 && sentence.Tokens.Contains(row[i - 1].Tokens) || !IsOfThem(model, first)) { continue; }
            var parts = row.Skip(i + 1).TakeWhile(f => next.Tokens.Contains(f.Tokens) && f is { Kind.Name: "number", Unit: null, IsApproximate: false }).ToImmutableArray();
            if (parts.Length < FewestParts || parts.Any(p => !LeadsTo(model, next, p)) || parts.Skip(1).Zip(parts).Any(p => p.First.Tokens.First - p.Second.Tokens.End > MostWordsBetween)) { continue; }
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts) { IsOpen = true });
        }
    }

    /// <summary>«14 منهم», «14 من المصابين», "14 of them", "14 of the injured".</summary>
    private static bool IsOfThem(SemanticModel model, FigureMention part)
    {
        var (tokens, of) = (model.Article.Tokens, part.Tokens.End);
        if (model.Terms.Is(of, WordRole.OfWhich)) { return true; }
        return of + 2 < tokens.Count && (tokens.CharsOf(of) is "من" && tokens.CharsOf(of + 1).StartsWith("ال", StringComparison.Ordinal) || tokens.CharsOf(of) is "of" && tokens.CharsOf(of + 1) is "the") && (model.Terms.Is<FamilyTerm>(of + 1, out _, out _) || model.Terms.Is<FamilyTerm>(of + 2, out _, out _) || tokens.CharsOf(of + 2) is "wounded" or "passengers" or "victims");
    }

    /// <summary>Each went to one place: «إلى», "to" behind it.</summary>
    private static bool LeadsTo(SemanticModel model, Sentence sentence, FigureMention part)
    {
        for (var i = part.Tokens.End; i < Math.Min(sentence.Tokens.End, part.Tokens.End + MostWordsToPreposition + 2); i++)
        {
            if (model.Article.Tokens.CharsOf(i) is "إلى" or "to") { return true; }
        }
        return false;
    }
}
