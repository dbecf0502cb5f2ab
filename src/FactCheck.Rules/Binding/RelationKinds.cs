using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Diagnostics;
using FactCheck.Semantics;
using FactCheck.Values;
using static FactCheck.Rules.Binding.MentionThings;

namespace FactCheck.Rules.Binding;

/// <summary>The kinds of figures and dates that can be held against each other.</summary>
internal static class RelationKinds
{
    public static ImmutableArray<KindDefinition> All { get; } =
    [
        Kind(MentionKind.Change, "a figure that went from one value to another, with the stated change",
            Number<ChangeMention>("from", "the base", m => m.From.Interval, m => m.From.Span),
            Number<ChangeMention>("to", "the value reached", m => m.To.Interval, m => m.To.Span),
            Text<ChangeMention>("form", "percent, points, difference or multiple", m => ArticleFacts.NameOf(m.Form)),
            Number<ChangeMention>("stated", "the stated change, over all values that its rounding or its word allows", m => m.Stated,
                m => m.StatedSpan),
            Number<ChangeMention>("computed", "the change that the two values give in the same form, over all values that their rounding allows",
                m => m.Computed),
            Truth<ChangeMention>("apart", "whether the two values stand in other sentences than the change", m => m.IsApart),
            Truth<ChangeMention>("coarse", "whether only a rounding that the other value does not have could make the stated change right",
                m => m.IsCoarse),
            Truth<ChangeMention>("meansPoints", "whether what is stated in percent is the difference of two percentages in points",
                m => m.MeansPoints),
            Text<ChangeMention>("result", "the computed change for a message: 25%, ×2, 30", ResultOf)),
        Kind(MentionKind.Share, "a part and its whole, with the stated percentage",
            Number<ShareMention>("part", "the part", m => m.Part.Interval, m => m.Part.Span),
            Number<ShareMention>("whole", "the whole", m => m.Whole.Interval, m => m.Whole.Span),
            Percent<ShareMention>("stated", "the stated percentage, over all values that its rounding allows", m => m.StatedInterval,
                m => m.Stated.Span),
            Percent<ShareMention>("computed", "the percentage that the two figures give, over all values that their rounding allows",
                m => m.Computed)),
        Kind(MentionKind.Part, "a whole and a part of it, both in one unit",
            Number<PartMention>("whole", "the whole", m => m.Whole.Interval, m => m.Whole.Span),
            Number<PartMention>("part", "the part", m => m.Part.Interval, m => m.Part.Span),
            Truth<PartMention>("apart", "whether a pronoun binds the part to a whole that stands in another clause", m => m.IsApart)),
        Kind(MentionKind.Total, "a whole and its parts",
            Number<TotalMention>("whole", "the whole, over all values that its rounding allows", m => m.Stated, m => m.Whole.Span),
            Number<TotalMention>("sum", "the sum of the parts, over all values that their rounding allows", m => m.Sum),
            Truth<TotalMention>("open", "whether parts may be missing, so that the sum may be less and never more", m => m.IsOpen),
            Truth<TotalMention>("likelyWhole", "whether the words hardly leave room for other parts", m => m.IsLikelyWhole),
            Truth<TotalMention>("apart", "whether the parts stand in later sentences, each told in its own words", m => m.IsApart),
            Truth<TotalMention>("uneven", "whether only a coarse rounding of the whole, whose parts are told more exactly, could make it right",
                m => m.IsUneven),
            Number<TotalMention>("count", "how many parts there are", m => Interval.Exactly(m.Parts.Length)),
            Number<TotalMention>("firstPart", "the first part", m => m.Parts[0].Interval, m => m.Parts[0].Span),
            Number<TotalMention>("lastPart", "the last part", m => m.Parts[^1].Interval, m => m.Parts[^1].Span)),
        Kind(MentionKind.Split, "the shares of one whole in a sentence: of a vote, of what was divided",
            Truth<SplitMention>("complete", "whether the last is called the rest, so that the sum may not be less either", m => m.IsComplete),
            Percent<SplitMention>("sum", "their sum, over all values that their rounding allows", m => m.Sum),
            Percent<SplitMention>("first", "the first share", m => m.Parts[0].Interval, m => m.Parts[0].Span),
            Percent<SplitMention>("last", "the last share", m => m.Parts[^1].Interval, m => m.Parts[^1].Span)),
        Kind(MentionKind.Listing, "an announced count and the things that follow it, one by one",
            Number<ListingMention>("count", "the announced count", m => m.Count.Interval, m => m.Count.Span),
            Number<ListingMention>("items", "how many follow; an interval where a conjunction may join two or stand inside one", m => m.Items),
            Number<ListingMention>("different", "how many different ones", m => m.Different),
            Truth<ListingMention>("loose", "whether one more than announced is told, where a conjunction may stand inside one", m => m.IsLoose),
            Number<ListingMention>("lastItem", "the place of the last one, from 1", m => m.Items, m => m.Last)),
        Kind(MentionKind.Conversion, "one amount in two units",
            Number<ConversionMention>("from", "the figure written first", m => m.From.Interval, m => m.From.Span),
            Number<ConversionMention>("to", "the same in another unit", m => m.To.Interval, m => m.To.Span),
            Number<ConversionMention>("stated", "the second figure, with the slack of writers who round", m => m.Stated),
            Number<ConversionMention>("computed", "the first figure in the unit of the second, with the same slack", m => m.Computed)),
        Kind(MentionKind.Elapsed, "two dates and the time that is said to lie between them",
            Mention<ElapsedMention>("from", "date", "the first date", m => m.From),
            Date<ElapsedMention>("to", "the last date; the day of publication where the words say «now»", m => m.To, m => m.ToSpan),
            Localized<ElapsedMention>("lasts", "the computed time in words", LastsOf),
            Number<ElapsedMention>("stated", "the stated time in its unit, over all values that its words allow", m => m.StatedInterval,
                m => m.Stated.Span),
            Number<ElapsedMention>("computed", "the time between the dates in the same unit, over all days that they may mean", m => m.Computed)),
        Kind(MentionKind.Sequence, "two dated events and the word for their order",
            Date<SequenceMention>("of", "when the event behind the word took place", m => m.Of.Days, m => m.Of.Span),
            Date<SequenceMention>("date", "when the other took place", m => m.Date.Days, m => m.Date.Span),
            Number<SequenceMention>("stated", "days from the first event to the other by the word", m => m.Stated, m => m.Word),
            Number<SequenceMention>("computed", "days from the first event to the other by their dates", m => m.Computed)),
        Kind(MentionKind.Rate, "an amount, among how many it goes, and what comes to each",
            Number<RateMention>("total", "the amount", m => m.Total.Interval, m => m.Total.Span),
            Number<RateMention>("count", "among how many it goes, or in how many stretches of time", m => m.Number, m => m.Count.Span),
            Number<RateMention>("each", "what comes to each", m => m.Each.Interval, m => m.Each.Span),
            Number<RateMention>("stated", "whichever of the amount and what comes to each is told as the result, over all values that are told so",
                m => m.StatedInterval, m => m.Stated.Span),
            Number<RateMention>("computed", "what the two others give, over all values that their rounding allows", m => m.Computed)),
        Kind(MentionKind.Difference, "two figures and what is said to lie between them: a deficit, a margin",
            Number<DifferenceMention>("more", "the figure that the other is taken from", m => m.More.Interval, m => m.More.Span),
            Number<DifferenceMention>("less", "the figure that is taken from it", m => m.Less.Interval, m => m.Less.Span),
            Number<DifferenceMention>("stated", "the stated difference, over all values that are printed so", m => m.StatedInterval,
                m => m.Stated.Span),
            Number<DifferenceMention>("computed", "the difference, over all values that the rounding of both allows", m => m.Computed)),
        Kind(MentionKind.Direction, "two values of one figure and the verb that says which way it went",
            Number<DirectionMention>("from", "the value before", m => m.Before, m => m.From.Span),
            Number<DirectionMention>("to", "the value reached", m => m.After, m => m.To.Span),
            Truth<DirectionMention>("falls", "whether the verb says that it fell", m => m.IsFall),
            Text<DirectionMention>("verb", "the verb", m => null, m => m.Verb)),
        Kind(MentionKind.Step, "how much a figure rose or fell, in its unit and in percent, and the value that it reached",
            Number<StepMention>("amount", "the change in the unit of the value", m => m.Amount.Interval, m => m.Amount.Span),
            Number<StepMention>("to", "the value reached", m => m.To.Interval, m => m.To.Span),
            Percent<StepMention>("stated", "the stated percentage, over all values that are printed so", m => m.StatedInterval, m => m.Stated.Span),
            Percent<StepMention>("computed", "the percentage that the two others give, over all values that their rounding allows", m => m.Computed),
            Text<StepMention>("result", "the computed percentage for a message", m => Interval.Plain(m.Nominal) + "%")),
        Kind(MentionKind.Comparison, "two figures of one measure and the word that says which of them is more",
            Number<ComparisonMention>("more", "the figure that is said to be more", m => m.MoreValue, m => m.More.Span),
            Number<ComparisonMention>("less", "the other", m => m.LessValue, m => m.Less.Span),
            Text<ComparisonMention>("word", "the word", m => null, m => m.Word)),
        Kind(MentionKind.Ranking, "a place in an order and those who are named ahead",
            Number<RankingMention>("place", "the place", m => m.Place.Interval, m => m.Place.Span),
            Number<RankingMention>("ahead", "how many are named ahead", m => m.Ahead, m => m.Last),
            Truth<RankingMention>("only", "whether the words leave nobody else ahead", m => m.IsOnly)),
        Kind(MentionKind.Score, "the score of a match, or the sets of one, with what is said of it",
            Number<ScoreMention>("first", "what is written first; of sets, those that the first side won", m => Interval.Exactly(m.First)),
            Number<ScoreMention>("second", "what is written second", m => Interval.Exactly(m.Second)),
            Text<ScoreMention>("outcome", "draw, win, straightSets, shrinks or unknown", m => ArticleFacts.NameOf(m.Outcome))),
        Kind(MentionKind.Attribution, "the words that name the source of a statement",
            Text<AttributionMention>("source", "the source as written", m => m.Value, m => m.Source),
            Truth<AttributionMention>("speech", "whether a verb of saying names it, rather than according to", m => m.IsSpeech)),
        Kind(MentionKind.HeadlineQuotation, "quoted words of the headline, held against the text",
            Number<HeadlineQuotationMention>("found", "the part of its words, in percent, that two neighbouring sentences of the text have at most",
                m => Interval.Exactly(m.Found))),
        Kind(MentionKind.HeadlineTurn, "a headline that says rise where the first sentences say fall of the same thing, or the other way",
            Truth<HeadlineTurnMention>("falls", "whether the headline says that it fell", m => m.IsFall),
            Text<HeadlineTurnMention>("headline", "the word of the headline", m => null, m => m.Headline),
            Text<HeadlineTurnMention>("text", "the word of the text", m => null, m => m.Text)),
        Kind(MentionKind.Claim, "a figure and what it is of",
            Number<ClaimMention>("value", "the figure", m => m.Figure.Interval, m => m.Figure.Span),
            Text<ClaimMention>("subject", "what it is of, as a key", m => m.Subject),
            Text<ClaimMention>("family", "what befell those who are counted: killed, injured, arrested; value for the worth of a thing",
                m => m.Family),
            Truth<ClaimMention>("definite", "whether it refers back to a figure given before", m => m.IsDefinite)),
        Kind(MentionKind.Conflict, "two figures that one article gives for one thing",
            Number<ConflictMention>("first", "the figure given first: the headline's, where one stands there", m => m.First.Interval,
                m => m.First.Span),
            Number<ConflictMention>("second", "the other", m => m.Second.Interval, m => m.Second.Span),
            Text<ConflictMention>("place", "headline, headlineWord, story or text", m => ArticleFacts.NameOf(m.Place))),
    ];

    private static LocalizedText? LastsOf(ElapsedMention elapsed)
    {
        var (min, max) = (decimal.Round(elapsed.Computed.Min, 1), decimal.Round(elapsed.Computed.Max, 1));
        var number = min == max ? Interval.Plain(min) : $"{Interval.Plain(min)}–{Interval.Plain(max)}";
        var (english, arabic) = elapsed.Unit switch
        {
            DurationUnit.Second => ("seconds", "ثوان"),
            DurationUnit.Hour => ("hours", "ساعات"),
            DurationUnit.Day => ("days", "أيام"),
            DurationUnit.Week => ("weeks", "أسابيع"),
            DurationUnit.Month => ("months", "أشهر"),
            DurationUnit.Quarter => ("quarters", "فصول"),
            DurationUnit.Decade => ("decades", "عقود"),
            DurationUnit.Century => ("centuries", "قرون"),
            _ => ("years", "سنوات"),
        };
        return new LocalizedText($"{number} {english}", $"{number} {arabic}");
    }

    private static string? ResultOf(ChangeMention change)
    {
        if (change.Nominal is not { } nominal) { return null; }
        var number = Interval.Plain(nominal);
        return change.Form switch { ChangeForm.Percent => number + "%", ChangeForm.Multiple => "×" + number, _ => number };
    }
}
