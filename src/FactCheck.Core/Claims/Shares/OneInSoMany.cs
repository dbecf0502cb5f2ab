using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads shares that are told as one in so many: "one in five", «ثلاثة من كل عشرة», "two out of every three".</summary>
internal static class OneInSoMany
{
    private const int Most = 20;
    private const int MostWordsBetween = 3;

    /// <summary>How far from its words a share may be, of the share and, in percent, of one more or fewer in so many.</summary>
    private const decimal Slack = 0.12m;
    private const decimal HalfStep = 50;

    /// <summary>The figures of an article with each such pair as one rough percentage.</summary>
    public static FigureMention[] Joined(SemanticModel model, FigureMention[] row)
    {
        var joined = new List<FigureMention>(row.Length);
        for (var i = 0; i < row.Length; i++)
        {
            if (i + 1 < row.Length && TryRead(model, row[i], row[i + 1]) is { } share)
            {
                joined.Add(share);
                i++;
            }
            else { joined.Add(OfOne(model, row[i]) ?? OfNoun(model, row[i]) ?? row[i]); }
        }
        return [.. joined];
    }

    /// <summary>The percentages that a share is said of: "nine in ten" of what is nearer to it than to eight in ten, "one in four" of 23%.</summary>
    public static Interval Said(FigureMention share)
    {
        if (share.Multiplier is not { } many) { return ChangeMeasure.Printed(share); }
        var slack = Math.Min(share.Written * Slack, HalfStep / many);
        return new Interval(share.Written - slack, share.Written + slack);
    }

    /// <summary>"Four out of five", "nine of ten": so few that only what else the sentence counts can tell them from a count of their own.</summary>
    public static FigureMention? OutOf(SemanticModel model, FigureMention few, FigureMention many) =>
        many.Tokens.First - few.Tokens.End is 1 or 2
            && (FigureLead.EndsBefore(model, many.Tokens.First, WordRole.OutOf) || model.Terms.Is(many.Tokens.First - 1, WordRole.Of))
            ? Read(model, few, many, isRatio: true)
            : null;

    private static FigureMention? TryRead(SemanticModel model, FigureMention few, FigureMention many) => Read(model, few, many, isRatio: false);

    private static FigureMention? Read(SemanticModel model, FigureMention few, FigureMention many, bool isRatio)
    {
        if (few.Kind != MentionKind.Number || many.Kind != MentionKind.Number || few.Written < 1 || few.Written >= many.Written
            || many.Written > Most && many.Written is not (100 or 1_000) || many.IsApproximate) { return null; }
        if (few.Decimals + many.Decimals > 0 || many.Tokens.First - few.Tokens.End is < 1 or > MostWordsBetween
            || !isRatio && !IsRatio(model, new TokenRange(few.Tokens.End, many.Tokens.First))) { return null; }
        var percent = few.Written * 100 / many.Written;
        return new FigureMention(MentionKind.Percent, new TokenRange(few.Tokens.First, many.Tokens.End), few.Span.Union(many.Span),
            OfBound(few, many, percent))
        {
            Unit = "%",
            Written = percent,
            Scale = 1,
            IsApproximate = true,
            Multiplier = few.IsApproximate ? null : many.Written,
            NumberTokens = new TokenRange(few.Tokens.First, many.Tokens.End),
        };
    }

    /// <summary>The share that ends shortly before a token: "one in five households", «أربعة من كل خمسة مواطنين», «طفل من كل أربعة أطفال».</summary>
    public static FigureMention? EndingBefore(SemanticModel model, Sentence sentence, int token, CancellationToken cancellationToken,
        int mostWords = MostWordsBetween)
    {
        FigureMention? few = null, many = null;
        foreach (var mention in model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { IsCount: false } number || number.Tokens.End > token) { continue; }
            (few, many) = (many, number);
        }
        if (many is null || token - many.Tokens.End > mostWords) { return null; }
        return (few is null ? null : TryRead(model, few, many)) ?? OfOne(model, many) ?? OfNoun(model, many);
    }

    /// <summary>«طفل من كل أربعة أطفال»: the noun by itself is one of them.</summary>
    private static FigureMention? OfNoun(SemanticModel model, FigureMention many)
    {
        var first = many.Tokens.First - MostWordsBetween;
        return many.Kind == MentionKind.Number && many is { Written: >= 2 and <= Most, IsApproximate: false, Decimals: 0 } && first >= 0
            && model.Terms.Is(many.Tokens.First - 1, WordRole.Every) && model.Terms.Is(first + 1, WordRole.Of)
            && (NounKey.AreOne(model, first, many.Tokens.End) || model.Terms.Is(first, WordRole.Person)
            // «أي قرية من كل خمس»: the noun is told once
            || first > 0 && FigureLead.EndsBefore(model, first, WordRole.That) && !NounKey.IsBehind(model, many))
            ? Share(model, new TokenRange(first, many.Tokens.End), many.Written)
            : null;
    }

    /// <summary>«واحد من كل خمسة», "only one in five": the one is no figure by itself.</summary>
    private static FigureMention? OfOne(SemanticModel model, FigureMention many)
    {
        if (many.Kind != MentionKind.Number || many.Written is < 2 or > Most || many.IsApproximate || many.Decimals > 0) { return null; }
        for (var one = many.Tokens.First - 2; one >= Math.Max(0, many.Tokens.First - MostWordsBetween - 1); one--)
        {
            if (!model.Terms.Is<NumeralTerm>(one, out var numeral, out var hit) || numeral.Value != 1
                || !IsRatio(model, new TokenRange(hit.Tokens.End, many.Tokens.First))) { continue; }
            return Share(model, new TokenRange(one, many.Tokens.End), many.Written);
        }
        return null;
    }

    private static FigureMention Share(SemanticModel model, TokenRange tokens, decimal many) =>
        new(MentionKind.Percent, tokens, model.Article.Tokens.SpanOf(tokens.First, tokens.End), Interval.Exactly(100 / many))
        {
            Unit = "%",
            Written = 100 / many,
            Scale = 1,
            IsApproximate = true,
            Multiplier = many,
            NumberTokens = tokens,
        };

    private static Interval OfBound(FigureMention few, FigureMention many, decimal percent) => !few.IsApproximate ? Interval.Exactly(percent)
        : new Interval(few.Interval.Min * 100 / many.Written, few.Interval.Max >= many.Written ? 100 : few.Interval.Max * 100 / many.Written);

    /// <summary>"In", "in every", "out of every", «من كل».</summary>
    private static bool IsRatio(SemanticModel model, TokenRange gap)
    {
        var tokens = model.Article.Tokens;
        // «تسع أسر من كل عشر»
        if (model.Terms.Is(gap.End - 1, WordRole.Every) && gap.Count == MostWordsBetween
            && model.Terms.Is(gap.First + 1, WordRole.Of)) { return tokens[gap.First].Kind == TokenKind.Word; }
        if (model.Terms.Is(gap.End - 1, WordRole.Every))
        {
            return gap.Count <= 3 && (model.Terms.Is(gap.First, WordRole.Of) || model.Terms.Is(gap.First, WordRole.OutOf)
                || model.Terms.Is(gap.First, ShareRole.RatioLead));
        }
        // "one bridge in five"
        return gap.Count is 1 or 2 && model.Terms.Is(gap.End - 1, ShareRole.RatioWord)
            && (gap.Count == 1
            || tokens[gap.First].Kind == TokenKind.Word && (!model.Terms.Any(gap.First) || model.Terms.Is<GenusTerm>(gap.First, out _, out _)));
    }
}
