using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads how many matches were played, won, drawn and lost: "played 18 matches, winning nine, drawing five and losing four", «لعب 17 مباراة، فاز في 12 وتعادل في ثلاث وخسر اثنتين». Each match is one of the three.</summary>
internal static class MatchTally
{
    private const int FewestFigures = 3;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i < row.Length;)
        {
            var sentence = model.Article.SentenceOf(row[i].Tokens.First);
            var end = i + 1;
            while (end < row.Length && sentence?.Tokens.Contains(row[end].Tokens) == true) { end++; }
            if (sentence is not null && end - i >= FewestFigures && model.Terms.AnyIn(sentence.Tokens, TotalRole.MatchNoun)
                && TryRead(model, sentence, row[i..end]) is { } tally)
            {
                found.Add(tally);
            }
            i = end;
        }
    }

    private static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures)
    {
        FigureMention? played = null;
        var results = new Dictionary<RateRole, FigureMention>();
        foreach (var figure in figures)
        {
            if (figure is not { Kind.Name: "number", Decimals: 0, IsApproximate: false, Unit: null }) { return null; }
            if (model.Terms.Is(figure.Tokens.End, WordRole.Points)) { continue; }
            var isPlayed = model.Terms.Is(figure.Tokens.End, TotalRole.MatchNoun) || model.Terms.Is(figure.Tokens.End + 1, TotalRole.MatchNoun);
            if (PointsReader.ResultOf(model, sentence, figure) is { } result && !(isPlayed && played is null && results.ContainsKey(result)))
            {
                if (!results.TryAdd(result, figure)) { return null; }
            }
            else if (isPlayed && played is null) { played = figure; }
            else { return null; }
        }
        if (played is null) { return null; }
        var unnumbered = 0;
        foreach (var result in (ReadOnlySpan<RateRole>)[RateRole.MatchWon, RateRole.Drawing, RateRole.MatchLost])
        {
            if (!results.ContainsKey(result) && OneOf(model, sentence, result)) { unnumbered++; }
        }
        if (results.Count + unnumbered != 3 || results.Count < 2) { return null; }
        ImmutableArray<FigureMention> parts = [.. results.Values.OrderBy(f => f.Tokens.First)];
        var (first, end) = (Math.Min(played.Tokens.First, parts[0].Tokens.First), Math.Max(played.Tokens.End, parts[^1].Tokens.End));
        return new TotalMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), played, parts) { Unnumbered = unnumbered };
    }

    /// <summary>«وخسر واحدة», "losing once": one without a number.</summary>
    private static bool OneOf<TRole>(SemanticModel model, Sentence sentence, TRole result)
        where TRole : unmanaged, Enum
    {
        for (var i = sentence.Tokens.First; i + 1 < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, result, out var hit) && model.Terms.Is(hit.Tokens.End, TotalRole.JustOne)) { return true; }
        }
        return false;
    }
}
