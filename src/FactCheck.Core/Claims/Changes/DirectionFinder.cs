using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds a verb of rise or fall with the two values just behind it: "fell to 4.9 million from 5.6 million", «ارتفع من 20 إلى 30», «انخفضت إلى 5 مقابل 6».
/// Money that is told in other money is left out (a currency that falls costs more), and so are places in an order and what lies below zero.
/// </summary>
public sealed class DirectionFinder : RelationFinder
{
    private const int MostWordsToValue = 4;
    private const int MostWordsOfSubject = 11;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Direction];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var row = FigureRow.Of(model, cancellationToken);
        for (var i = 0; i + 1 < row.Length; i++)
        {
            var (first, second) = (row[i], row[i + 1]);
            if (first.IsApproximate || second.IsApproximate || first.Written == second.Written || model.Terms.Is(first.Tokens.End, WordRole.Times)
                || IsBare(model, first) && !IsOfCount(model, first) || RateMeasure.MayBeGrouped(first) != RateMeasure.MayBeGrouped(second)
                || first.Scale != second.Scale && first.Unit is null && first.Scale == 1
                || model.Article.SentenceOf(first.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(second.Tokens)) { continue; }
            if (VerbOf(model, sentence, first) is not var (verb, isFall) || ChangePairingReader.PairingOf(model, first, second) is not { } pairing
                || !ChangeMeasure.IsOne(model, first, second)) { continue; }
            if (pairing == ChangePairing.Against && IsOfAStretch(model, sentence)) { continue; }
            // "to 40 before rising to 55, against 60"
            if (pairing == ChangePairing.Against && i > 0 && sentence.Tokens.Contains(row[i - 1].Tokens)
                && ChangeMeasure.IsOne(model, row[i - 1], first)) { continue; }
            if (!LeadsOn(model, pairing, first, second) || IsOfOrder(model, sentence, cancellationToken)
                || IsExchanged(model, sentence, first, second)) { continue; }
            var (from, to) = pairing == ChangePairing.FromTo ? (first, second) : (second, first);
            found.Add(Of(model, verb, isFall, from, to));
        }
        AddTold(model, row, found, cancellationToken);
        DirectionOfLengths.AddTo(found, model, cancellationToken);
        foreach (var sentence in model.Article.Sentences)
        {
            if (model.Terms.AnyIn(sentence.Tokens, WordRole.Placing) && PlaceStep.TryRead(model, sentence, cancellationToken) is { } places
                && places.Verb(model, sentence) is var (verb, isFall))
            {
                found.Add(Of(model, verb, isFall, places.From, places.To));
            }
        }
        for (var i = 0; i + 1 < row.Length; i++)
        {
            if (TollDirection.TryRead(model, row, i) is var (verb, from, to) && from.Written != to.Written
                && !found.Any(f => ((DirectionMention)f).From == from)) { found.Add(Of(model, verb, isFall: false, from, to)); }
        }
    }

    /// <summary>Pairs that a sentence tells in full, with the only words of change in it, in the sentence before or in the headline.</summary>
    private static void AddTold(SemanticModel model, FigureMention[] row, List<Mention> found, CancellationToken cancellationToken)
    {
        if (PaceAbove.TryRead(model, row) is { } pace) { found.Add(Of(model, pace.Word, pace.IsFall, pace.From, pace.To)); }
        foreach (var (pair, above) in ToldPairs.Of(model, cancellationToken))
        {
            if (IsBound(model, pair.First) || IsBound(model, pair.Second)) { continue; }
            if (pair.Stated is not null || IsOfAStretch(model, pair.Sentence)
                || (pair.From.IsApproximate || pair.To.IsApproximate) && !(DirectionMention.IsEither(pair.From) && DirectionMention.IsEither(pair.To))
                || pair.From.Written == pair.To.Written || RateMeasure.MayBeGrouped(pair.First) != RateMeasure.MayBeGrouped(pair.Second)
                || pair.First.Scale != pair.Second.Scale && pair.First is { Unit: null, Scale: 1 }
                || IsBare(model, pair.From) && IsBare(model, pair.To)) { continue; }
            if (IsOfOrder(model, pair.Sentence, cancellationToken) || IsExchanged(model, pair.Sentence, pair.First, pair.Second)) { continue; }
            var isKnown = found.Any(f => ((DirectionMention)f).From == pair.From);
            if (!isKnown && ToldVerb.Of(model, pair) is var (verb, isFall)) { found.Add(Of(model, verb, isFall, pair.From, pair.To)); }
            if (ToldAbove.Direction(model, pair, above) is var (word, isFallAbove)) { found.Add(Of(model, word, isFallAbove, pair.From, pair.To)); }
        }
    }

    /// <summary>«التي تزيد حمولتها على 20 طنا»: more than so much, and nothing rose.</summary>
    private static bool IsBound(SemanticModel model, FigureMention figure)
    {
        if (!model.Article.LanguageOf(figure.Tokens.First).JoinsArticle || !FigureLead.LeadsTo(model, figure, WordRole.Over)) { return false; }
        return model.Terms.AnyIn(new TokenRange(Math.Max(0, figure.Tokens.First - MostWordsToValue), figure.Tokens.First), WordRole.Rise, WordRole.Fall);
    }

    /// <summary>«ليرتفع عدد القتلى منذ يناير إلى 418، مقابل 1313 في عام 2023 بأكمله»: what has come together since then is held against another stretch, and rose all the same.</summary>
    private static bool IsOfAStretch(SemanticModel model, Sentence sentence) => model.Terms.AnyIn(sentence.Tokens, WordRole.Since);

    internal static DirectionMention Of(SemanticModel model, TermHit verb, bool isFall, FigureMention from, FigureMention to)
    {
        var (first, end) = (Math.Min(verb.Tokens.First, Math.Min(from.Tokens.First, to.Tokens.First)),
            Math.Max(verb.Tokens.End, Math.Max(from.Tokens.End, to.Tokens.End)));
        return new DirectionMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), from, to, isFall,
            model.Article.Tokens.SpanOf(verb.Tokens.First, verb.Tokens.End));
    }

    /// <summary>The verb just before "to" or "from" and the first value, with nothing but "about" or a few words of when between.</summary>
    internal static (TermHit Verb, bool IsFall)? VerbOf(SemanticModel model, Sentence sentence, FigureMention first)
    {
        if (!FigureLead.LeadsTo(model, first, WordRole.To) && !FigureLead.LeadsTo(model, first, WordRole.From)) { return null; }
        for (var i = first.Tokens.First - 2; i >= Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToVerb(sentence)); i--)
        {
            var isFall = model.Terms.Is(i, WordRole.Fall, out var hit);
            if (!isFall && !model.Terms.Is(i, WordRole.Rise, out hit))
            {
                if (first.Tokens.First - i > MostWordsToValue && EndsSubject(model, i)) { return null; }
                continue;
            }
            if (IsForecastOf(model, i)) { continue; } // "lowered its growth forecast to"
            // «تراجع النمو من …», "the decline eased from …": two words of change say nothing for certain.
            if (model.Terms.Is(i, ChangeRole.Growth) || (hit.Front.Particles & Particles.Article) != 0) { return null; }
            if (i > sentence.Tokens.First && !IsOfGap(model, i)
                && ChangeWording.WordOf(model, new TokenRange(Math.Max(sentence.Tokens.First, i - MostWordsToValue), i)) is not null) { return null; }
            return IsPlain(model, hit, first) ? (hit, isFall) : null;
        }
        return null;
    }

    /// <summary>«تراجع عدد المسجلين في مراكز محو الأمية من»: where the verb stands before its subject, that may be told at length.</summary>
    private static int MostWordsToVerb(Sentence sentence) => sentence.Block.Language.JoinsArticle ? MostWordsOfSubject : MostWordsToValue + 1;

    private static bool EndsSubject(SemanticModel model, int token) =>
        model.Article.Tokens[token].Kind != TokenKind.Word || Statement.Begins(model, token) || model.Terms.Is(token, WordRole.Complementizer)
            || model.Terms.Is(token, WordRole.Relative) || model.Terms.Is(token, WordRole.To) || model.Terms.Is<NumeralTerm>(token, out _, out _);

    /// <summary>"Its growth forecast", «توقعات النمو»: what is moved is the forecast.</summary>
    private static bool IsForecastOf(SemanticModel model, int token) =>
        model.Terms.Is(token, ChangeRole.Growth)
            && (model.Terms.Is(token + 1, WordRole.Forecast) || model.Terms.Is(token - 1, ComparisonRole.BarNoun)
            || model.Terms.Is(token - 2, ComparisonRole.BarNoun));

    /// <summary>A verb that moves a figure; what improved, weakened or slowed may move it either way. What goes faster or slower has a rate that rose or fell, where its values are rates.</summary>
    internal static bool IsPlain(SemanticModel model, TermHit verb, FigureMention value)
    {
        var word = verb.Tokens.First;
        // "down from"
        return model.Terms.Is(word, ChangeRole.OfPace)
            ? value.Kind == MentionKind.Percent
            : !model.Terms.Is(word, ChangeRole.Unsure) || model.Terms.Is(word, WordRole.Against) || IsOfGap(model, word);
    }

    /// <summary>«اتسع العجز», "the gap widened": a gap that is wider is larger.</summary>
    private static bool IsOfGap(SemanticModel model, int verb) =>
        !model.Terms.Is(verb, ChangeRole.OfQuality) && (model.Terms.Is(verb - 1, ChangeRole.GapNoun) || model.Terms.Is(verb + 1, ChangeRole.GapNoun));

    /// <summary>A number of nothing may be a place in an order or a mark at school.</summary>
    private static bool IsBare(SemanticModel model, FigureMention figure) =>
        figure.Kind == MentionKind.Number && figure.Scale == 1 && figure.Written < 100 && !NounKey.IsBehind(model, figure);

    /// <summary>"The number of flights increased from 61 to 52", "the toll rose to 38": counted by the noun before the verb.</summary>
    private static bool IsOfCount(SemanticModel model, FigureMention figure) =>
        model.Article.SentenceOf(figure.Tokens.First) is { } sentence && figure.Decimals == 0
            && model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, figure.Tokens.First - MostWordsOfSubject), figure.Tokens.First), TotalRole.SumNoun);

    /// <summary>From one to the other, or to the one from, against, compared with the other.</summary>
    internal static bool LeadsOn(SemanticModel model, ChangePairing pairing, FigureMention first, FigureMention second) =>
        pairing == ChangePairing.FromTo
            ? FigureLead.LeadsTo(model, first, WordRole.From) && FigureLead.LeadsTo(model, second, WordRole.To)
            : FigureLead.LeadsTo(model, first, WordRole.To) && !Statement.HasBracket(model, new TokenRange(first.Tokens.End, second.Tokens.First));

    /// <summary>A rank that rose from 30 to 20 is a better one; degrees below zero, years of age and grades are their own worlds.</summary>
    private static bool IsOfOrder(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (ToldPairReader.IsPlace(model, i) || model.Terms.Is(i, WordRole.BelowZero) || model.Terms.Is(i, WordRole.Minus)
                || ToldPairReader.IsRespectively(model, i)) { return true; }
        }
        return model.MentionsIn(MentionKind.Ordinal, sentence.Tokens, cancellationToken).Skip(2).Any();
    }

    /// <summary>«تراجعت الليرة إلى 15 ألفا للدولار»: another money in the sentence, or money by its name alone before the figures.</summary>
    internal static bool IsExchanged(SemanticModel model, Sentence sentence, FigureMention figure, FigureMention other)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (figure.Tokens.Contains(i) || other.Tokens.Contains(i) || !model.Terms.Is<UnitTerm>(i, out var unit, out var hit)) { continue; }
            if (unit.Kind == UnitKind.Percent)
            {
                i = hit.Tokens.End - 1; // "per cent" is no cent
                continue;
            }
            if (unit.Kind != UnitKind.Money || model.Terms.Is(i, RateRole.PerOunce)) { continue; }
            if ((hit.Front.Particles & Particles.Article) != 0 || i > sentence.Tokens.First && model.Terms.Is(i - 1, WordRole.Article)
                || figure.Kind == MentionKind.Money && !unit.Codes.Any(figure.Units.Contains) && !unit.Codes.Contains(figure.Unit)
                // "the party won" is no money
                && (sentence.Block.Language.JoinsArticle || model.MentionsIn(MentionKind.Money, new TokenRange(i, i + 1)).Any())) { return true; }
        }
        return false;
    }
}
