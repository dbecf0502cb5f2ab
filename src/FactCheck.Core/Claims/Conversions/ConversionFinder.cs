using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Finds one amount in two units side by side: in brackets, or behind «أي», "or", «ما يعادل».</summary>
public sealed class ConversionFinder : RelationFinder
{
    private const int MostWordsBetween = 4;
    private const int MostWordsToLed = 8;
    private const int MostWordsOfMeasured = 3;
    private const string Mile = "[mi_i]";

    /// <summary>Writers round both figures as they like; what differs by less than this part is no mistake that a reader could see.</summary>
    private const decimal Slack = 0.03m;

    /// <summary>The same behind «نحو», "about".</summary>
    private const decimal RoughSlack = 0.06m;

    /// <summary>«ألف فدان» is said of no 1,400: whoever converts has a figure before him.</summary>
    private const decimal RoughScale = 0.2m;

    /// <summary>A degree and a half to either side.</summary>
    private const decimal Degrees = 1.5m;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Conversion];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        bool? atSea = null;
        var row = model.Mentions(MentionKind.Quantity, cancellationToken)
            .Cast<FigureMention>()
            .Where(f => f is { IsCount: false, Unit: not null, Role: FigureRole.Plain })
            .Concat(model.Mentions(MentionKind.Money, cancellationToken).Cast<FigureMention>().Where(f => IsWeightToo(model, f)).Select(AsWeight))
            .OrderBy(f => f.Span.Start)
            .ToArray();
        for (var i = 0; i + 1 < row.Length; i++)
        {
            var (from, to) = (row[i], row[i + 1]);
            // "882 feet 9 inches, or 269 metres": both units are one length
            if (i > 0 && from.Tokens.First - row[i - 1].Tokens.End <= 1) { continue; }
            if (from.Unit == to.Unit || IsOfEach(model, from)
                || !StandForOneAnother(model, from, to) && !StandSideBySide(model, from, to)
                && !RestatedMeasure.Is(model, from, to, cancellationToken)
                || (Convert(model, from, to) ?? StatedUnit.Convert(model, row, from, to)) is not { } computed) { continue; }
            if (IsOfMiles(from, to) && (atSea ??= IsAtSea(model))) { computed = Nautical(from, to, computed); }
            found.Add(new ConversionMention(new TokenRange(from.Tokens.First, to.Tokens.End), from.Span.Union(to.Span), from,
                to)
            { Computed = computed, Stated = Printed(to) });
        }
        MeasureNext.AddTo(found, model, row, cancellationToken);
        FindMoney(model, found, cancellationToken);
        ConversionAtRate.AddTo(found, model, cancellationToken);
        ConversionOfTime.AddTo(found, model, cancellationToken);
        ShareRestated.AddTo(found, model, cancellationToken);
    }

    internal static Interval? Convert(SemanticModel model, FigureMention from, FigureMention to) =>
        UnitScale.IsTemperature(from.Unit!)
            ? TemperatureGap.Convert(model, from, to, Printed(from), Printed(to))
            : UnitScale.Convert(Printed(from), from.Unit!, to.Unit!);

    /// <summary>«20 مليون يورو (نحو 21.5 مليون دولار)»: money has no fixed ratio, so what it should be is for fact packs to say.</summary>
    /// <summary>"Two one-kilogram bars": how much each of several is.</summary>
    private static bool IsOfEach(SemanticModel model, FigureMention figure)
    {
        var before = figure.Tokens.First - 1;
        return before >= 0 && model.Article.Tokens.Is(figure.NumberTokens.End, '-')
            && (model.Article.Tokens[before].Kind == TokenKind.Number || model.Terms.Is<NumeralTerm>(before, out _, out _));
    }

    private static void FindMoney(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var row = model.Mentions(MentionKind.Money, cancellationToken)
            .Cast<FigureMention>()
            .Where(f => f is { IsCount: false, Unit: not null, Role: FigureRole.Plain })
            .ToArray();
        for (var i = 0; i + 1 < row.Length; i++)
        {
            var (from, to) = (row[i], row[i + 1]);
            if (from.Unit == to.Unit && RestatedScale.Is(model, from, to))
            {
                found.Add(new ConversionMention(new TokenRange(from.Tokens.First, to.Tokens.End), from.Span.Union(to.Span), from,
                    to)
                { Computed = Printed(from), Stated = Printed(to) });
            }
            // «96 مليون يورو (نحو 107 ملايين دولار)، أي 80 ألف يورو للكيلوغرام»: the one in brackets has its own
            if (i > 0 && row[i - 1].Unit != from.Unit && IsInBrackets(model, from) && !IsInBrackets(model, to)) { continue; }
            if (from.Unit == to.Unit || !StandForOneAnother(model, from, to)) { continue; }
            found.Add(new ConversionMention(new TokenRange(from.Tokens.First, to.Tokens.End), from.Span.Union(to.Span), from,
                to)
            { Stated = Printed(to) });
        }
    }

    private static bool IsInBrackets(SemanticModel model, FigureMention figure)
    {
        var start = FigureLead.StartOf(model, figure) - 1;
        return start >= 0 && model.Article.Tokens.Is(start, '(') && model.Article.Tokens.Is(figure.Tokens.End, ')');
    }

    private static bool StandForOneAnother(SemanticModel model, FigureMention from, FigureMention to)
    {
        if (to.Tokens.First - from.Tokens.End > MostWordsBetween + WordsOfThat(model, from.Tokens.End) + RateBehind(model, from, to)
            && !IsLedTo(model, from, to)
            || model.Article.SentenceOf(from.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(to.Tokens)) { return false; }
        if (IsSide(model, from) || IsSide(model, to) || IsForEach(model, sentence, to) && !IsForEach(model, sentence, from)) { return false; }
        var isApart = false;
        for (var i = from.Tokens.End; i < to.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is<FractionTerm>(i, out _, out _)) { return false; }
            // «6.02 متر، أي أقل بـ23 سنتيمترا»: how far off it is
            if (model.Terms.Is(i, WordRole.That, out var off)
                && (model.Terms.Is(off.Tokens.End, ChangeRole.Greater) || model.Terms.Is(off.Tokens.End, ChangeRole.Lesser))) { return false; }
            if (model.Terms.Is(i, WordRole.Or) && i > from.Tokens.End && Statement.IsComma(model, i - 1)) { return true; } // «، أو ما يقارب …»
            if (!isApart && model.Article.Tokens.Is(i, '(') && !model.Terms.Is(i + 1, WordRole.OfWhich)
                || model.Terms.Is(i, WordRole.That, out var that) && !model.Terms.Is(that.Tokens.End, WordRole.Complementizer)) { return true; }
            if (model.Terms.Is(i, WordRole.Complementizer)) { return false; } // «أي إن كل خمسة كيلوغرامات …»
            isApart |= Statement.IsComma(model, i); // a bracket behind a comma belongs to what follows the comma
        }
        return false;
    }

    /// <summary>"3,000 metres, nearly 10,000 feet, above", "40 degrees Celsius in the shade – 104 degrees Fahrenheit –": a mark before and behind and nothing else, or a word for roughly before.</summary>
    private static bool StandSideBySide(SemanticModel model, FigureMention from, FigureMention to)
    {
        if (model.Article.SentenceOf(from.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(to.Tokens) || IsSide(model, from)
            || IsSide(model, to)) { return false; }
        var mark = to.Tokens.First - 1;
        while (mark > from.Tokens.End && model.Terms.Is<BoundTerm>(mark, out _, out _)) { mark--; }
        var isClosed = !sentence.Tokens.Contains(to.Tokens.End) || model.Article.Tokens[to.Tokens.End].Kind == TokenKind.Punctuation;
        // "a 40-tonne crane, roughly 88,000 pounds of steel": what is measured stands behind the first.
        if (Statement.IsComma(model, mark) && mark > from.Tokens.End && to.IsApproximate)
        {
            return mark - from.Tokens.End <= MostWordsOfMeasured && (isClosed || model.Terms.Is(to.Tokens.End, WordRole.Of))
                && Statement.IsOne(model, new TokenRange(from.Tokens.End, mark));
        }
        if (Statement.IsComma(model, mark))
        {
            return mark == from.Tokens.End && isClosed
                && (to.IsApproximate
                || from.Tokens.First > 0 && !Statement.IsComma(model, from.Tokens.First - 1) && !Statement.IsComma(model, to.Tokens.End + 2));
        }
        return isClosed && mark - from.Tokens.End <= MostWordsBetween && model.Article.Tokens[mark].Length == 1
            && model.Article.Tokens.FirstChar(mark) is '–' or '—' && Statement.IsOne(model, new TokenRange(from.Tokens.End, mark));
    }

    /// <summary>«160 كيلومترا من الساحل، أي ما يعادل ستين ميلا»: a word for the same just before the second figure, behind a comma.</summary>
    private static bool IsLedTo(SemanticModel model, FigureMention from, FigureMention to)
    {
        if (to.Tokens.First - from.Tokens.End > MostWordsToLed) { return false; }
        for (var i = to.Tokens.First - 1; i > from.Tokens.End; i--)
        {
            if (model.Terms.Is(i, WordRole.That, out var hit) && hit.Tokens.End == to.Tokens.First && Statement.IsComma(model, i - 1))
            {
                return Statement.IsOne(model, new TokenRange(from.Tokens.End, i));
            }
        }
        return false;
    }

    /// <summary>«، أي 320 دينارا لكل ساكن», "or £9 a head": what comes to each, and not the same in another unit.</summary>
    private static bool IsForEach(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        if (!sentence.Tokens.Contains(figure.Tokens.End)) { return false; }
        return model.Terms.Is(figure.Tokens.End, WordRole.ForEach)
            || RateBase.NounAt(model, sentence, figure.Tokens.End) is { } noun && model.Terms.Is(noun, WordRole.Person);
    }

    /// <summary>"6.2 by 4.5 metres (about 20ft by 15ft)", «6×4 أمتار»: one side of several stands for no other.</summary>
    private static bool IsSide(SemanticModel model, FigureMention figure) =>
        IsTimes(model, figure.Tokens.First - 1, figure.Tokens.First - 2)
            || figure.Tokens.First > 0 && model.Terms.IsBare(figure.Tokens.First - 1, RateRole.TimesBefore) && figure.Tokens.First > 1
            && model.Article.Tokens[figure.Tokens.First - 2].Kind == TokenKind.Number
        || IsTimes(model, figure.Tokens.End, figure.Tokens.End + 1);

    private static bool IsTimes(SemanticModel model, int word, int beyond)
    {
        var tokens = model.Article.Tokens;
        return word >= 0 && word < tokens.Count && beyond >= 0 && beyond < tokens.Count && tokens[beyond].Kind == TokenKind.Number
            && (tokens.Is(word, '×') || model.Terms.Is(word, RateRole.SideBySide));
    }

    /// <summary>«أي ما يعادل» takes the room of one word.</summary>
    private static int WordsOfThat(SemanticModel model, int from)
    {
        for (var i = from; i <= from + 2; i++)
        {
            if (model.Terms.Is(i, WordRole.That, out var hit)) { return hit.Tokens.Count - 1; }
        }
        return 0;
    }

    /// <summary>How many words behind both figures are the same: «كيلومتر في الساعة», "per hour".</summary>
    private static int RateBehind(SemanticModel model, FigureMention from, FigureMention to)
    {
        var tokens = model.Article.Tokens;
        var same = 0;
        while (same < 2 && to.Tokens.End + same < tokens.Count && tokens[from.Tokens.End + same].Kind == TokenKind.Word
            && WordKey.Equal(tokens.CharsOf(from.Tokens.End + same), tokens.CharsOf(to.Tokens.End + same)))
        {
            same++;
        }
        return same;
    }

    /// <summary>"10 kilograms (22 pounds)": beside a weight the name of money is one.</summary>
    private static bool IsWeightToo(SemanticModel model, FigureMention money) =>
        money.Tokens.Count > 1 && model.Terms.Is(money.Tokens.End - 1, RateRole.WeightToo);

    private static FigureMention AsWeight(FigureMention money) => new(MentionKind.Quantity, money.Tokens, money.Span, money.Interval)
    {
        Written = money.Written,
        Decimals = money.Decimals,
        Scale = money.Scale,
        IsApproximate = money.IsApproximate,
        Unit = "[lb_av]",
        NumberTokens = money.NumberTokens,
    };

    private static bool IsOfMiles(FigureMention from, FigureMention to) => from.Unit == Mile || to.Unit == Mile;

    /// <summary>A mile at sea is seldom called a nautical one.</summary>
    private static Interval Nautical(FigureMention from, FigureMention to, Interval land) =>
        UnitScale.Convert(Printed(from), AtSea(from.Unit!), AtSea(to.Unit!)) is { } sea ? land.Hull(sea) : land;

    private static bool IsAtSea(SemanticModel model)
    {
        for (var i = 0; i < model.Article.Tokens.Count; i++)
        {
            if (model.Terms.Is(i, RateRole.Maritime)) { return true; }
        }
        return false;
    }

    private static string AtSea(string unit) => unit == Mile ? "[nmi_i]" : unit;

    /// <summary>The values that a figure is written for, with the slack of writers who round.</summary>
    internal static Interval Printed(FigureMention figure)
    {
        var rounded = FigureRow.Printed(figure);
        var printed = figure.Scale == 1
            ? rounded
            : new Interval(Math.Max(rounded.Min, figure.Written * (1 - RoughScale)), Math.Min(rounded.Max, figure.Written * (1 + RoughScale)));
        var value = figure.IsApproximate ? Bounded(figure).Hull(printed) : printed;
        if (figure.Kind != MentionKind.Money && UnitScale.IsTemperature(figure.Unit!)) { return value + new Interval(-Degrees, Degrees); }
        var slack = figure.IsApproximate ? RoughSlack : Slack;
        return value.Min < 0 ? value : new Interval(value.Min * (1 - slack), value.Max > decimal.MaxValue / 2 ? value.Max : value.Max * (1 + slack));
    }

    /// <summary>"A little over 26 miles" is not far over: whoever converts has a figure before him.</summary>
    private static Interval Bounded(FigureMention figure)
    {
        var slack = Math.Abs(figure.Written * RoughScale);
        return new Interval(Math.Max(figure.Interval.Min, figure.Written - slack), Math.Min(figure.Interval.Max, figure.Written + slack));
    }
}
