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
    private const decimal LargestSlip = 0.4m;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i + FewestParts < row.Length; i++)
        {
            var whole = row[i];
            if (whole is not { Kind.Name: "number", Unit: null, IsApproximate: false } || !model.Terms.Is(whole.Tokens.End, WordRole.Person)
                || model.Article.SentenceOf(whole.Tokens.First) is not { } sentence) { continue; }
            var at = i + 1;
            while (at < row.Length && sentence.Tokens.Contains(row[at].Tokens)) { at++; }
            if (at + 1 >= row.Length || model.Article.SentenceOf(row[at].Tokens.First) is not { } next || next.Index != sentence.Index + 1
                || next.Block != sentence.Block || sentence.Block.Kind == BlockKind.Title || !IsOnly(model, sentence, row, whole)
                || !IsOfThem(model, whole, row[at])) { continue; }
            var parts = row.Skip(at).TakeWhile(f => next.Tokens.Contains(f.Tokens)
                && f is { Kind.Name: "number", Unit: null, IsApproximate: false }).ToImmutableArray();
            if (parts.Length > 1 && RestReader.IsRest(model, parts[^1]) && !model.Terms.AnyIn(next.Tokens, WordRole.TimeBefore)
                && !parts.Skip(1).Any(p => model.Terms.Is(p.Tokens.End, WordRole.OfWhich)) && RestOf(whole, parts) is { } closed)
            {
                found.Add(closed);
                continue;
            }
            if (parts.Length < FewestParts || parts.Any(p => !LeadsTo(model, next, p))
                || parts.Skip(1).Zip(parts).Any(p => p.First.Tokens.First - p.Second.Tokens.End > MostWordsBetween)) { continue; }
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole,
                parts)
            { IsOpen = true });
        }
    }

    /// <summary>No other people are counted in the sentence.</summary>
    private static bool IsOnly(SemanticModel model, Sentence sentence, FigureMention[] row, FigureMention whole)
    {
        foreach (var other in FigureRow.In(row, sentence.Tokens))
        {
            if (other != whole && model.Terms.Is(other.Tokens.End, WordRole.Person)) { return false; }
        }
        return true;
    }

    /// <summary>«بينما تلقى التسعة عشر الباقون العلاج في المكان»: the rest closes the list.</summary>
    private static TotalMention? RestOf(FigureMention whole, ImmutableArray<FigureMention> parts)
    {
        var sum = parts.Sum(p => p.Written);
        if (parts.Any(p => p.Written >= whole.Written) || Math.Abs(sum - whole.Written) > whole.Written * LargestSlip
            || sum - parts[^1].Written == whole.Written) { return null; }
        return new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts);
    }

    /// <summary>«14 منهم», «14 من المصابين», "14 of them", "14 of the injured".</summary>
    private static bool IsOfThem(SemanticModel model, FigureMention whole, FigureMention part)
    {
        var (tokens, of) = (model.Article.Tokens, part.Tokens.End);
        if (model.Terms.Is(of, WordRole.OfWhich)) { return true; }
        return of + 2 < tokens.Count
            && (model.Terms.Is(of, WordRole.Of)
            && (model.Article.LanguageOf(of + 1).StartsDefinite(tokens.CharsOf(of + 1)) || model.Terms.Is(of + 1, WordRole.Article)))
            && (model.Terms.Is<FamilyTerm>(of + 1, out _, out _) || model.Terms.Is<FamilyTerm>(of + 2, out _, out _)
            || NounKey.AreOne(model, whole.Tokens.End, of + 1) || NounKey.AreOne(model, whole.Tokens.End, of + 2)
            || model.Terms.Is(of + 2, TotalRole.OfTheseToo));
    }

    /// <summary>Each went to one place: «إلى», "to" behind it.</summary>
    private static bool LeadsTo(SemanticModel model, Sentence sentence, FigureMention part)
    {
        for (var i = part.Tokens.End; i < Math.Min(sentence.Tokens.End, part.Tokens.End + MostWordsToPreposition + 2); i++)
        {
            if (model.Terms.IsBare(i, WordRole.Towards)) { return true; }
        }
        return false;
    }
}
