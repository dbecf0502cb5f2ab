using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Holds the figures of the headline against those of the text.</summary>
internal static class HeadlineFigures
{
    /// <summary>Smaller counts are summed up from the text in too many ways: «ربان و5 بحارة» are six sailors.</summary>
    private const decimal SmallestCount = 11;

    private const int SentencesOfLead = 4;

    public static void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var row = FigureRow.Of(model, cancellationToken);
        var (title, text) = (row.Where(f => BlockOf(model, f)?.Kind == BlockKind.Title).ToArray(), row.Where(f => BlockOf(model, f) is { Kind: not BlockKind.Title }).ToArray());
        foreach (var figure in title)
        {
            if (figure.Written < SmallestCount || Holds(figure, text) || Contradicting(model, figure, text, cancellationToken) is not { } other) { continue; }
            found.Add(new ConflictMention(figure.Tokens, figure.Span, figure, other, ConflictPlace.Headline));
        }
    }

    private static Block? BlockOf(SemanticModel model, FigureMention figure) => model.Article.SentenceOf(figure.Tokens.First)?.Block;

    /// <summary>True when the text gives the figure, rounded or not, or as the sum of neighbours.</summary>
    private static bool Holds(FigureMention figure, FigureMention[] text)
    {
        var value = FigureRow.Rounded(figure);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i].Written == figure.Written || !text[i].IsApproximate && !figure.IsApproximate && (FigureRow.Rounded(text[i]).Meets(value) || IsRounding(figure, text[i]))) { return true; }
            var sum = text[i].Written;
            for (var j = i + 1; j < Math.Min(text.Length, i + 6); j++)
            {
                sum += text[j].Written;
                if (value.Min <= sum && sum <= value.Max) { return true; }
            }
            for (var j = i + 1; j < Math.Min(text.Length, i + 4); j++)
            {
                if (Math.Abs(text[i].Written - text[j].Written) == figure.Written || text[i].Written + text[j].Written == figure.Written) { return true; }
            }
        }
        return false;
    }

    /// <summary>«600» for 601, «3 آلاف» for 2,960.</summary>
    private static bool IsRounding(FigureMention title, FigureMention text) =>
        title.Written > 0 && title.Written % 10 == 0 && Math.Abs(title.Written - text.Written) <= title.Written * 0.05m;

    private static FigureMention? Contradicting(SemanticModel model, FigureMention figure, FigureMention[] text, CancellationToken cancellationToken)
    {
        var like = text.Where(t => MeasureOneThing(model, figure, t)).ToArray();
        if (like.FirstOrDefault(t => IsLostScale(figure, t)) is { } lost) { return lost; }
        if (figure.IsApproximate) { return null; }
        var mine = FamilyOf(model, figure, cancellationToken);
        if (like.FirstOrDefault(t => IsTransposed(figure, t) && MayBeOne(mine, FamilyOf(model, t, cancellationToken))) is { } transposed) { return transposed; }
        if (like.Select(t => t.Written).Distinct().Count() != 1 || like[0].IsApproximate) { return null; }
        var theirs = FamilyOf(model, like[0], cancellationToken);
        var sentence = model.Article.SentenceOf(like[0].Tokens.First)!;
        return mine.Length > 0 && mine == theirs && sentence.Index <= SentencesOfLead && StandsAlone(model, like[0]) ? like[0] : null;
    }

    private static bool MayBeOne(string mine, string theirs) => mine.Length == 0 || theirs.Length == 0 || mine == theirs;

    private static bool MeasureOneThing(SemanticModel model, FigureMention title, FigureMention text) =>
        title.Unit is not null ? title.Kind == text.Kind && title.Unit == text.Unit
        : text.Unit is null && text.Kind == title.Kind && NounKey.AreOne(model, title.Tokens.End, text.Tokens.End);

    /// <summary>«623 ألف سائح» and «623 سائحًا».</summary>
    private static bool IsLostScale(FigureMention title, FigureMention text) =>
        title.Written == text.Written * 1_000 || title.Written * 1_000 == text.Written || title.Written == text.Written * 1_000_000;

    /// <summary>Two neighbouring digits have changed places: 45 and 54.</summary>
    private static bool IsTransposed(FigureMention title, FigureMention text)
    {
        if (title.Scale != text.Scale) { return false; }
        var (a, b) = (Interval.Plain(title.Written / title.Scale), Interval.Plain(text.Written / text.Scale));
        if (a.Length != b.Length || a.Length < 2) { return false; }
        var different = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToArray();
        return different is [var x, var y] && y == x + 1 && a[x] == b[y] && a[y] == b[x];
    }

    private static string FamilyOf(SemanticModel model, FigureMention figure, CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Claim, figure.Tokens, cancellationToken).OfType<ClaimMention>().FirstOrDefault()?.Family ?? "";

    /// <summary>False behind «و»: «ربان و15 بحارا».</summary>
    private static bool StandsAlone(SemanticModel model, FigureMention figure) =>
        !model.Terms.Is(figure.Tokens.First - 1, WordRole.And) && figure.Span.Start == model.Article.Tokens.SpanOf(figure.Tokens.First).Start;
}
