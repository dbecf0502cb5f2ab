using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads what was added to a number that was, and what it became: «كان عدد الأسرّة 900 سرير، وأضيف إليها 150 سريرا ليصبح 1050», "had 320 beds. The wing adds 130, bringing the total to 450".
/// </summary>
internal static class AddedReader
{
    private const int MostWordsToAdded = 6;
    private const int MostWordsToHadBeen = 9;
    private const int MostWordsToNew = 3;

    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row)
    {
        if (!model.Terms.AnyIn(sentence.Tokens, ChangeRole.AddingTo, ChangeRole.Additional, ChangeRole.Scoring)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.OfWhich, WordRole.Respectively, WordRole.Fall, WordRole.Forecast)) { return null; }
        var inside = FigureRow.In(row, sentence.Tokens);
        var (first, end) = (inside.Offset, inside.Offset + inside.Count);
        return (end - first) switch
        {
            3 => Of(model, row[first], row[first + 1], row[first + 2])
                ?? OfTally(model, sentence, row[first], row[first + 1], row[first + 2])
                ?? OfOnto(model, row[first], row[first + 1], row[first + 2])
                ?? OfPair(model, sentence, row[first], row[first + 1], row[first + 2])
                ?? OfToll(model, sentence, row[first], row[first + 1], row[first + 2]),
            2 when GoalsIn(model, sentence, row[first]) is { } goals
                && OfTally(model, sentence, goals, row[first], row[first + 1]) is { } tally => tally,
            2 when first > 0 && IsOnlyOfSentenceBefore(model, sentence, row, first - 1) => Of(model, row[first - 1], row[first], row[first + 1]),
            _ => null,
        };
    }

    /// <summary>What was, what was added, what it became.</summary>
    private static DifferenceMention? Of(SemanticModel model, FigureMention before, FigureMention added, FigureMention after) =>
        (IsAdded(model, added, before) || IsMore(model, added) || IsScored(model, added) && IsOfTally(model, added)) && IsReached(model, after)
            && WasBefore(model, before) && AreOfOne(model, before, added, after)
            ? DifferenceMention.Of(after, before, added)
            : null;

    /// <summary>«أضاف الحزب سبعة مقاعد …، إذ ارتفعت مقاعده من 55 إلى 62 مقعدا», "with the addition of 18, membership swells to 60 from 42": there may be more new ones than are told, but not fewer.</summary>
    private static DifferenceMention? OfPair(SemanticModel model, Sentence sentence, FigureMention added, FigureMention first, FigureMention second)
    {
        if (ChangePairingReader.PairingOf(model, first, second) is not { } pairing) { return null; }
        var (before, after) = pairing == ChangePairing.FromTo ? (first, second) : (second, first);
        return (IsAdded(model, added, null) || IsNew(model, sentence, added)) && AreOfOne(model, before, added, after)
            && (added.Written > after.Written - before.Written || IsResult(model, after))
            ? DifferenceMention.Of(after, before, added)
            : null;
    }

    /// <summary>«أضافت خمسة فروع إلى فروعها الـ21 ليصبح المجموع 26», "after adding 90 buses to the 730": what was stands behind "to".</summary>
    private static DifferenceMention? OfOnto(SemanticModel model, FigureMention first, FigureMention second, FigureMention third)
    {
        var (added, before, after) = IsAdded(model, first, null) ? (first, second, third) : (second, third, first);
        return IsAdded(model, added, null) && before.Tokens.First - added.Tokens.End <= MostWordsToAdded && (IsReached(model, after)
            || IsNumbered(model, after))
            && model.Terms.AnyIn(new TokenRange(added.Tokens.End, before.Tokens.First), WordRole.To) && AreOfOne(model, before, added, after)
            ? DifferenceMention.Of(after, before, added)
            : null;
    }

    /// <summary>«بلغ عدد الحافلات 755».</summary>
    private static bool IsNumbered(SemanticModel model, FigureMention after)
    {
        var range = new TokenRange(Math.Max(0, after.Tokens.First - MostWordsToNew - 1), after.Tokens.First);
        return model.Terms.AnyIn(range, WordRole.Reaching) && model.Terms.AnyIn(range, TotalRole.SumNoun);
    }

    /// <summary>
    /// «سجل ثلاثة أهداف، ليرفع رصيده إلى 17 هدفا بعد أن كان في رصيده 14», "scored four goals to take his tally from 17 to 21": all that came was
    /// told.
    /// </summary>
    private static DifferenceMention? OfTally(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second, FigureMention third)
    {
        if (!model.Terms.AnyIn(sentence.Tokens, ChangeRole.TallyNoun)) { return null; }
        var isLast = IsScored(model, third);
        if (!isLast && !IsScored(model, first)) { return null; }
        var (added, a, b) = isLast ? (third, first, second) : (first, second, third);
        var (before, after) = FigureLead.LeadsTo(model, a, WordRole.From) && FigureLead.LeadsTo(model, b, WordRole.To) ? (a, b)
            : FigureLead.LeadsTo(model, a, WordRole.To) && (WasBefore(model, b, a.Tokens.End) || HadBefore(model, a, b)) ? (b, a) : (null, null);
        return before is not null && after is not null && AreOfOne(model, before, added, after) ? DifferenceMention.Of(after, before, added) : null;
    }

    /// <summary>«إلى 17 هدفا بعد أن دخل المباراة وفي رصيده 14».</summary>
    private static bool HadBefore(SemanticModel model, FigureMention after, FigureMention before) =>
        model.Terms.AnyIn(new TokenRange(after.Tokens.End, before.Tokens.First), WordRole.After)
            && model.Terms.AnyIn(new TokenRange(after.Tokens.End, before.Tokens.First), ChangeRole.TallyNoun);

    /// <summary>«سجل هدفين», "scored a hat-trick": how many in one word, behind the word of scoring.</summary>
    private static FigureMention? GoalsIn(SemanticModel model, Sentence sentence, FigureMention before)
    {
        for (var i = sentence.Tokens.First; i < before.Tokens.First; i++)
        {
            if (model.Terms.Is<GoalsTerm>(i, out var term, out var hit) && term is { IsNoun: false, Goals: > 1 }
                && model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, i - MostWordsToNew), i), ChangeRole.Scoring))
            {
                return new FigureMention(MentionKind.Number, hit.Tokens, model.Article.Tokens.SpanOf(hit.Tokens.First, hit.Tokens.End), Values.Interval.Exactly(term.Goals))
                {
                    Written = term.Goals,
                };
            }
        }
        return null;
    }

    private static bool IsOfTally(SemanticModel model, FigureMention added) =>
        model.Terms.Is<GoalsTerm>(added.Tokens.End, out _, out _)
            || model.Article.SentenceOf(added.Tokens.First) is { } sentence && model.Terms.AnyIn(sentence.Tokens, ChangeRole.TallyNoun);

    private static bool IsScored(SemanticModel model, FigureMention figure) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(0, figure.Tokens.First - MostWordsToNew), figure.Tokens.First), ChangeRole.Scoring);

    /// <summary>"50 more", "50 others": of the same.</summary>
    private static bool IsMore(SemanticModel model, FigureMention added) => model.Terms.Is(added.Tokens.End, WordRole.Others)
        || model.Terms.Is(added.Tokens.End + 1, ChangeRole.Additional) && NounKey.IsBehind(model, added);

    /// <summary>«ليرتفع العدد إلى», "bringing the total to": all that was added has been told.</summary>
    private static bool IsResult(SemanticModel model, FigureMention after) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(0, after.Tokens.First - MostWordsToHadBeen), after.Tokens.First), ChangeRole.Thereupon);

    /// <summary>«ارتفع العدد إلى 412 بعد مقتل ثلاثة جنود إضافيين، وكان 409»: what was is told last.</summary>
    private static DifferenceMention? OfToll(SemanticModel model, Sentence sentence, FigureMention after, FigureMention added,
        FigureMention before) =>
        IsReached(model, after) && IsNew(model, sentence, added) && BaseMark.Rank(model, before, added.Tokens.End, sentence.Tokens.End) >= 2
            && AreOfOne(model, before, added, after) && added.Written > after.Written - before.Written
            ? DifferenceMention.Of(after, before, added)
            : null;

    /// <summary>«75 كاميرا إضافية», «14 بلدية جديدة», "18 more".</summary>
    private static bool IsNew(SemanticModel model, Sentence sentence, FigureMention added) =>
        model.Terms.AnyIn(new TokenRange(added.NumberTokens.End, Math.Min(sentence.Tokens.End, added.Tokens.End + MostWordsToNew)),
            ChangeRole.Additional);

    private static bool AreOfOne(SemanticModel model, FigureMention before, FigureMention added, FigureMention after) =>
        !before.IsApproximate && !added.IsApproximate && !after.IsApproximate && before.Kind != MentionKind.Percent
            && after.Written > before.Written && added.Written < after.Written && before.Scale == after.Scale
            && ChangeMeasure.IsOne(model, before, after)
        && (ChangeMeasure.IsDifference(model, before, added) || ChangeMeasure.IsDifference(model, after, added)
        || added is { Kind.Name: "number", Unit: null } && before is { Kind.Name: "number", Unit: null }
        && (!NounKey.IsBehind(model, added) || !NounKey.IsBehind(model, before) && !NounKey.IsBehind(model, after) || AreGoals(model, added, after)));

    /// <summary>«ثلاثة أهداف», «17 هدفا».</summary>
    private static bool AreGoals(SemanticModel model, FigureMention added, FigureMention after) =>
        (model.Terms.Is<GoalsTerm>(added.Tokens.End, out _, out _) || model.Terms.Is<GoalsTerm>(added.Tokens.First, out _, out _))
            && model.Terms.Is<GoalsTerm>(after.Tokens.End, out _, out _);

    private static bool IsAdded(SemanticModel model, FigureMention added, FigureMention? before)
    {
        var first = Math.Max(before?.Tokens.End ?? 0, Math.Max(0, added.Tokens.First - MostWordsToAdded));
        return model.Terms.AnyIn(new TokenRange(first, added.Tokens.First), ChangeRole.AddingTo) && !FigureLead.LeadsTo(model, added, WordRole.To);
    }

    private static bool IsReached(SemanticModel model, FigureMention after) =>
        FigureLead.LeadsTo(model, after, WordRole.To) || FigureLead.LeadsTo(model, after, WordRole.Becoming)
            || model.Terms.AnyIn(new TokenRange(Math.Max(0, after.Tokens.First - 3), after.Tokens.First), WordRole.Becoming)
        || FigureLead.LeadsTo(model, after, WordRole.Reaching);

    private static bool WasBefore(SemanticModel model, FigureMention before, int from = 0)
    {
        var range = new TokenRange(Math.Max(from, before.Tokens.First - MostWordsToHadBeen), before.Tokens.First);
        return model.Terms.AnyIn(range, WordRole.HadBeen, WordRole.TimeBefore, WordRole.Overall) || model.Terms.AnyIn(range, ChangeRole.Formerly);
    }

    private static bool IsOnlyOfSentenceBefore(SemanticModel model, Sentence sentence, FigureMention[] row, int index) =>
        model.Article.SentenceOf(row[index].Tokens.First) is { Block.Kind: not BlockKind.Title } before && before.Index == sentence.Index - 1
            && before.Block == sentence.Block && (index == 0 || !before.Tokens.Contains(row[index - 1].Tokens));
}
