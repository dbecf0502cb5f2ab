using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads what a verb, in the next sentence or just behind the whole, divides those into who were counted: «48 ألف تلميذ. ويتوزع هؤلاء على 26 ألف
/// تلميذة و22 ألف تلميذ», "5,200 people. Of these,
/// 2,900 are women and 2,300 men". To be divided leaves nobody out; to have, and "of these", may.
/// </summary>
internal static class DividedNext
{
    private const int MostWordsToPart = 8;
    private const int MostWordsBetween = 6;
    private const int MostWordsToEnd = 3;
    private const int MostParts = 8;
    private const decimal LargestSlip = 0.4m;
    private static readonly WordRole[] Unfit = [WordRole.Adding, WordRole.Others, WordRole.TimeBefore, WordRole.Against, WordRole.Rise];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i + 2 < row.Length; i++)
        {
            if (!IsCount(row[i]) || !NounKey.IsNamed(model, row[i])
                || model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || model.Article.SentenceOf(row[i + 1].Tokens.First) is not { } place || place.Block != sentence.Block
                || place.Index - sentence.Index > 1 || found.Any(m => m is TotalMention known && known.Whole == row[i])) { continue; }
            if (place != sentence && !IsOnly(model, sentence, row, row[i])) { continue; }
            var lead = new TokenRange(place == sentence ? row[i].Tokens.End + 1 : place.Tokens.First, row[i + 1].Tokens.First);
            if (lead.Count is < 1 or > MostWordsToPart || LeadIn(model, lead) is not { } isAll) { continue; }
            var parts = PartsFrom(model, place, row, i + 1, row[i]);
            var sum = parts.Sum(p => p.Written);
            if (parts.Length < 2 || parts.Any(p => p.Written >= row[i].Written) || Math.Abs(sum - row[i].Written) > row[i].Written * LargestSlip
                || model.Terms.AnyIn(new TokenRange(lead.First, parts[^1].Tokens.End + 1), Unfit)) { continue; }
            found.Add(new TotalMention(new TokenRange(row[i].Tokens.First, parts[^1].Tokens.End), row[i].Span.Union(parts[^1].Span), row[i], parts)
            {
                IsOpen = !isAll || !Closes(model, place, parts[^1]),
            });
        }
    }

    private static bool IsCount(FigureMention figure) => figure is { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0 };

    /// <summary>No other people or things are counted beside the whole.</summary>
    private static bool IsOnly(SemanticModel model, Sentence sentence, FigureMention[] row, FigureMention whole) =>
        !FigureRow.In(row, sentence.Tokens).Any(f => f != whole && f.Kind == MentionKind.Number && NounKey.IsNamed(model, f));

    /// <summary>True where a verb divides all of them, false where one has them or "of these" takes up some, null where nothing does.</summary>
    private static bool? LeadIn(SemanticModel model, TokenRange lead)
    {
        if (model.Terms.Is(lead.First, TotalRole.OfThat)) { return false; }
        if (model.Terms.AnyIn(lead, WordRole.OfWhich)) { return null; }
        if (model.Terms.AnyIn(lead, WordRole.Dividing)) { return true; }
        return model.Terms.AnyIn(lead, WordRole.Comprising) || model.Terms.AnyIn(lead, TotalRole.OfThat) ? false : null;
    }

    /// <summary>Counts joined to each other, each of something else, of people where the whole is.</summary>
    private static ImmutableArray<FigureMention> PartsFrom(SemanticModel model, Sentence place, FigureMention[] row, int first, FigureMention whole)
    {
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var arePeople = model.Terms.Is(whole.Tokens.End, WordRole.Person);
        for (var i = first; i < row.Length && parts.Count < MostParts && place.Tokens.Contains(row[i].Tokens); i++)
        {
            var noun = NounAt(model, row[i]);
            if (!IsCount(row[i]) || model.Article.Tokens[noun].Kind != TokenKind.Word
                || arePeople && !IsOfPeople(model, noun) && !NounKey.AreOne(model, noun, whole.Tokens.End)
                || parts.Count > 0 && !IsJoined(model, parts[^1], row[i])
                || !names.Add(WordKey.Of(model.Article.Tokens.CharsOf(noun)))) { break; }
            parts.Add(row[i]);
        }
        return parts.ToImmutable();
    }

    /// <summary>"2,900 are women", «7 آلاف من الذكور», «26500 تلميذة».</summary>
    private static int NounAt(SemanticModel model, FigureMention part)
    {
        var at = part.Tokens.End;
        if (at + 1 < model.Article.Tokens.Count
            && (model.Terms.Is(at, ListRole.TheseAre) || model.Terms.Is(at, WordRole.HadBeen) || model.Terms.Is(at, WordRole.Of))) { at++; }
        return Math.Min(at, model.Article.Tokens.Count - 1);
    }

    private static bool IsOfPeople(SemanticModel model, int noun) =>
        model.Terms.Is(noun, WordRole.Person) || model.Terms.Is(noun, TotalRole.Sex) || model.Terms.Is(noun, TotalRole.Sort)
            || model.Terms.Is(noun, TotalRole.ArmedOrCivil);

    private static bool IsJoined(SemanticModel model, FigureMention before, FigureMention part)
    {
        if (part.Tokens.First - before.Tokens.End > MostWordsBetween) { return false; }
        var last = part.Tokens.First - 1;
        return part.Span.Start > model.Article.Tokens.SpanOf(part.Tokens.First).Start || model.Terms.Is(last, WordRole.And)
            || Statement.IsComma(model, last);
    }

    /// <summary>A mark stands soon behind the last part, and no more parts behind it.</summary>
    private static bool Closes(SemanticModel model, Sentence place, FigureMention last)
    {
        for (var i = last.Tokens.End + 1; i < Math.Min(place.Tokens.End, last.Tokens.End + MostWordsToEnd + 1); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return !model.Terms.Is(i + 1, WordRole.And); }
            if (Statement.Begins(model, i)) { return false; }
        }
        return last.Tokens.End + MostWordsToEnd >= place.Tokens.End;
    }
}
