using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads who leads an order and who follows, each with a figure: "led with 12 million tonnes, followed by India with 9 million", «تصدرت … بـ45 هدفا، تلتها …».</summary>
internal static class ComparedRanks
{
    private const int MostWordsToFigure = 8;
    private const int MostWordsToFollower = 6;
    private const int MostWordsToPlace = 4;

    public static void AddTo(List<Mention> found, SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is [var own, var leader] && Trailing(model, sentence, own, leader) is { } trailing)
        {
            found.Add(ComparisonMention.Of(model, leader, own, trailing));
            return;
        }
        if (inside.Length is 3 or 4 && AllPoints(model, inside) && Trailing(model, sentence, inside[0], inside[1]) is { } several)
        {
            var least = inside[1];
            foreach (var other in inside[2..])
            {
                if (other.Written < least.Written) { least = other; }
            }
            found.Add(ComparisonMention.Of(model, least, inside[0], several));
            return;
        }
        if (inside is [var points, var gap, var first] && FigureLead.EndsBefore(model, gap.Tokens.First, RateRole.Margin)
            && Trailing(model, sentence, points, first) is { } byGap)
        {
            found.Add(ComparisonMention.Of(model, first, points, byGap));
            return;
        }
        if (!model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Leader, ComparisonRole.FirstPlace, ComparisonRole.MostOfAll)
            || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.LessIsAhead)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Fall) || IsRespectively(model, sentence)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Medal) && !model.Terms.Is(inside[0].Tokens.End, ComparisonRole.OfGold)
            || LeaderBefore(model, sentence, inside[0]) is null && !LeadsBehind(model, inside)) { return; }
        inside = WithoutGaps(model, inside);
        for (var i = 0; i + 1 < inside.Length; i++)
        {
            var (ahead, behind) = (inside[i], inside[i + 1]);
            if (ahead.IsApproximate || behind.IsApproximate || ahead.Kind == MentionKind.Percent && behind.Kind != MentionKind.Percent
                || !IsCounted(model, ahead) || !IsOne(model, ahead, behind)
                || FollowerBetween(model, ahead, behind) is not { } word) { return; }
            found.Add(ComparisonMention.Of(model, ahead, behind, word));
        }
    }

    private static bool AllPoints(SemanticModel model, ReadOnlySpan<FigureMention> inside)
    {
        foreach (var figure in inside)
        {
            if (figure.Kind != MentionKind.Number || figure.IsApproximate || FigureLead.EndsBefore(model, figure.Tokens.First, RateRole.Margin)
                || NounKey.IsBehind(model, figure) && !model.Terms.Is(figure.Tokens.End, WordRole.Points)) { return false; }
        }
        return true;
    }

    /// <summary>«وصيفا برصيد 54 نقطة، خلف البطل الذي جمع 61 نقطة», "second with 54 points, behind City on 61": points, of which the leader has more.</summary>
    private static TokenRange? Trailing(SemanticModel model, Sentence sentence, FigureMention own, FigureMention leader)
    {
        if (own.IsApproximate || leader.IsApproximate || own.Kind != MentionKind.Number || leader.Kind != MentionKind.Number
            || !model.Terms.Is(own.Tokens.End, WordRole.Points)
            || !model.Terms.Is(leader.Tokens.End, WordRole.Points) && NounKey.IsBehind(model, leader)
            || leader.Tokens.First - own.Tokens.End > MostWordsToFigure + MostWordsToFollower
            || FigureLead.EndsBefore(model, own.Tokens.First, RateRole.Margin) || FigureLead.EndsBefore(model, leader.Tokens.First, RateRole.Margin)
            || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.LessIsAhead)) { return null; }
        for (var i = own.Tokens.End + 1; i < leader.Tokens.First; i++)
        {
            if (model.Terms.Is(i, ComparisonRole.Behind, out var hit) && i - own.Tokens.End <= MostWordsToFollower) { return hit.Tokens; }
            if (Statement.Begins(model, i)) { return null; }
        }
        return null;
    }

    /// <summary>"Respectively", and not «للعام الثاني على التوالي».</summary>
    private static bool IsRespectively(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (ToldPairReader.IsRespectively(model, i)) { return true; }
        }
        return false;
    }

    /// <summary>«بارتفاع 310 أمتار، الأعلى في المدينة، يليه»: the word of leading between the first figure and who follows.</summary>
    private static bool LeadsBehind(SemanticModel model, ReadOnlySpan<FigureMention> inside)
    {
        for (var i = inside[0].Tokens.End; i < inside[1].Tokens.First; i++)
        {
            if (model.Terms.Is(i, ComparisonRole.Follower)) { return false; }
            if (model.Terms.Is(i, ComparisonRole.Leader)) { return true; }
        }
        return false;
    }

    /// <summary>The figures without those that tell how far ahead the first is: «بفارق نقطتين عن».</summary>
    private static ReadOnlySpan<FigureMention> WithoutGaps(SemanticModel model, ReadOnlySpan<FigureMention> inside)
    {
        var kept = new List<FigureMention>(inside.Length);
        foreach (var figure in inside)
        {
            if (!FigureLead.EndsBefore(model, figure.Tokens.First, RateRole.Margin)) { kept.Add(figure); }
        }
        return kept.ToArray();
    }

    /// <summary>The word of leading shortly before the first figure.</summary>
    private static TokenRange? LeaderBefore(SemanticModel model, Sentence sentence, FigureMention first)
    {
        for (var i = first.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToFigure - 2); i--)
        {
            if (model.Terms.Is(i, ComparisonRole.Leader, out var hit) && hit.Tokens.End <= first.Tokens.First) { return hit.Tokens; }
            if (IsFirst(model, sentence, i) || IsMost(model, sentence, i, first)) { return new TokenRange(i, i + 1); }
            if (Statement.IsSemicolon(model, i)) { return null; }
        }
        return null;
    }

    /// <summary>«حل الحزب أولا», "Labour was placed first".</summary>
    private static bool IsFirst(SemanticModel model, Sentence sentence, int token) =>
        model.Terms.Is(token, ComparisonRole.FirstPlace)
            && model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, token - MostWordsToPlace), token), WordRole.Placing);

    /// <summary>«أكبر الأحواض حوض الشمال بمساحة»: the most of all, and not «أكثر من».</summary>
    private static bool IsMost(SemanticModel model, Sentence sentence, int token, FigureMention first) =>
        sentence.Block.Language.JoinsArticle && model.Terms.Is(token, ComparisonRole.MostOfAll, out var hit)
            && !model.Terms.Is(hit.Tokens.End, ComparisonRole.ThanWord) && hit.Tokens.End < first.Tokens.First
            && model.Article.Tokens[hit.Tokens.End].Kind == TokenKind.Word
                && Statement.IsOne(model, new TokenRange(hit.Tokens.End, first.Tokens.First));

    /// <summary>A number by itself may be a mark of which the lower is better.</summary>
    private static bool IsCounted(SemanticModel model, FigureMention figure) =>
        figure.Kind == MentionKind.Money
            ? !figure.Units.IsEmpty
            : figure.Kind != MentionKind.Number || figure.Scale > 1 || NounKey.IsBehind(model, figure)
            || model.Terms.Is(figure.Tokens.End, ComparisonRole.OfGold);

    /// <summary>One unit or noun; the noun of the next may be left out.</summary>
    private static bool IsOne(SemanticModel model, FigureMention ahead, FigureMention behind) =>
        RateMeasure.IsOne(model, ahead, behind) || ComparedMeasure.IsOne(model, ahead, behind)
            || ahead.Kind == behind.Kind && ahead.Unit is null && behind.Unit is null && ahead.Scale == behind.Scale
            && ahead.Kind == MentionKind.Number && !NounKey.IsBehind(model, behind)
        || behind is { Kind.Name: "number", Unit: null } && ahead.Scale == behind.Scale && !NounKey.IsBehind(model, behind)
            && (ahead.Scale > 1 || ahead.Kind == MentionKind.Quantity && (FigureLead.IsJoinedBy(model, behind)
            || model.Terms.Is(behind.Tokens.First - 1, ComparisonRole.HavingFigure)));

    private static TokenRange? FollowerBetween(SemanticModel model, FigureMention ahead, FigureMention behind)
    {
        for (var i = behind.Tokens.First - 1; i >= Math.Max(ahead.Tokens.End, behind.Tokens.First - MostWordsToFollower - MostWordsToPlace); i--)
        {
            if (behind.Tokens.First - i > MostWordsToFollower && !model.Terms.Is(i, WordRole.While)) { continue; }
            // «وتليها أربع دول أخرى»: how many follow; "came second with" is found a word before
            if (model.Terms.Is(i, ComparisonRole.Follower, out var hit) && hit.Tokens.End < behind.Tokens.First) { return hit.Tokens; }
            // «وجاءت مصر ثانية بـ81»
            if (model.Terms.Is<OrdinalTerm>(i, out var ordinal, out hit) && ordinal.Value > 1
                && model.Terms.AnyIn(new TokenRange(Math.Max(ahead.Tokens.End, i - MostWordsToPlace), i), WordRole.Placing)) { return hit.Tokens; }
            // «أعلى المدن حرارة بتسجيلها 49 درجة، فيما بلغت الحرارة في العمارة 51»
            if (ahead.Kind == MentionKind.Quantity && model.Terms.Is(i, WordRole.While, out hit) && Statement.IsComma(model, i - 1)
                && model.Terms.AnyIn(new TokenRange(i, behind.Tokens.First), WordRole.Reaching)
                && model.MentionsIn(MentionKind.Date, new TokenRange(i, behind.Tokens.End + 2)).Cast<DateMention>().All(d => d.IsRelative
                    || d.Anchor is not null)) { return hit.Tokens; }
            // «وحلت جامعة الجنوب ثانية بـ81»
            if (model.Terms.Is<PlaceTerm>(i, out var place, out hit) && place.Place > 1 && hit.Tokens.End <= behind.Tokens.First
                && model.Terms.AnyIn(new TokenRange(ahead.Tokens.End, i), WordRole.Placing)) { return hit.Tokens; }
        }
        return null;
    }
}
