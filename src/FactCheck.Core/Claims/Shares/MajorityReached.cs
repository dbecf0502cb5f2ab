using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads seats and the house that they are of where the sentence says that an absolute majority was reached or missed: "won 55 of the 100 seats,
/// falling short of an outright majority",
/// «حصدت 41 مقعدا من مقاعد المجلس الثمانين، لتخفق في بلوغ الأغلبية المطلقة». The two must be all its figures, and nobody may have helped.
/// </summary>
internal static class MajorityReached
{
    private const int MostWordsToMajority = 7;
    private const int Half = 50, Whole = 100;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (!model.Terms.AnyIn(sentence.Tokens, ShareRole.Outright) || !model.Terms.AnyIn(sentence.Tokens, WordRole.Seat)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.HadBeen, WordRole.Against)
            || MajorityIn(model, sentence) is not var (words, isReached)) { return null; }
        // «ضامنا الأغلبية المطلقة، فيما توزعت المقاعد الـ62 الأخرى على ثماني قوائم»: what is told behind the majority is of others
        // "…, missing an absolute majority by one"
        if (inside is [_, _, { Written: <= 10 } margin] && (FigureLead.LeadsTo(model, margin, WordRole.By)
            || model.Terms.Is(margin.Tokens.End, ShareRole.MissingMajority))) { inside = inside[..2]; }
        var before = inside;
        while (before is [.., var behind] && behind.Tokens.First > words.First) { before = before[..^1]; }
        if (before.Length == 2) { inside = before; }
        else if (before.Length > 0) { return null; }
        if (inside is not [{ Kind.Name: "number", IsApproximate: false } first, { Kind.Name: "number", IsApproximate: false } second]
            || first.Written == second.Written) { return null; }
        var (part, whole) = first.Written < second.Written ? (first, second) : (second, first);
        return IsOfHouse(model, sentence, part, whole) ? Of(model, part, whole, words, isReached) : null;
    }

    /// <summary>
    /// The house told in the sentence before: "The chamber has 120 seats. The ruling party won 53, giving it an outright majority".
    /// </summary>
    public static ShareMention? Next(SemanticModel model, Sentence above, Sentence sentence, FigureMention whole, FigureMention part) =>
        part is { Kind.Name: "number", IsApproximate: false } && whole is { Kind.Name: "number", IsApproximate: false }
            && part.Written < whole.Written
            && model.Terms.AnyIn(sentence.Tokens, ShareRole.Outright)
            && (model.Terms.Is(part.Tokens.End, WordRole.Seat) || !NounKey.IsBehind(model, part))
            && model.Terms.Is(whole.Tokens.End, WordRole.Seat) && IsSize(model, above, whole)
            && !model.Terms.AnyIn(sentence.Tokens, WordRole.HadBeen, WordRole.Against) && MajorityIn(model, sentence) is var (words, isReached)
            && words.First > part.Tokens.End ? Of(model, part, whole, words, isReached) : null;

    private static bool IsSize(SemanticModel model, Sentence above, FigureMention whole) =>
        model.Terms.AnyIn(above.Tokens with { End = whole.Tokens.First }, ShareRole.House)
            && (model.Terms.AnyIn(above.Tokens with { End = whole.Tokens.First }, WordRole.Comprising)
            || FigureLead.EndsBefore(model, whole.Tokens.First, ShareRole.Containing)
            || model.Terms.AnyIn(above.Tokens with { End = whole.Tokens.First }, TotalRole.Composing));

    private static ShareMention? Of(SemanticModel model, FigureMention part, FigureMention whole, TokenRange words, bool isReached)
    {
        var word = new FigureMention(MentionKind.Percent, words, model.Article.Tokens.SpanOf(words.First, words.End),
            isReached ? new Interval(Half, Whole) : new Interval(0, Half))
        {
            Unit = "%",
            Written = Half,
            IsApproximate = true,
        };
        var share = ShareMention.Of(part, whole, word, word.Interval);
        share.IsOfBoth = true;
        // exactly half is no majority
        return isReached && part.Written * 2 == whole.Written ? null : share;
    }

    /// <summary>The only words of the sentence for an absolute majority, and whether it was reached.</summary>
    private static (TokenRange Words, bool IsReached)? MajorityIn(SemanticModel model, Sentence sentence)
    {
        (TokenRange, bool)? only = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is(i, ShareRole.Majority, out var majority)) { continue; }
            if (only is not null) { return null; }
            var words = sentence.Block.Language.JoinsArticle
                ? new TokenRange(i, majority.Tokens.End + (model.Terms.Is(majority.Tokens.End, ShareRole.Outright) ? 1 : 0))
                : new TokenRange(model.Terms.Is(i - 1, ShareRole.Outright) ? i - 1 : i, majority.Tokens.End);
            var lead = new TokenRange(Math.Max(sentence.Tokens.First, words.First - MostWordsToMajority), words.First);
            bool? isMissed = LeadsTo(model, lead, ShareRole.MissingMajority) ? true
                : LeadsTo(model, lead, ShareRole.ReachingMajority) || IsReachedBy(model, sentence, lead) ? false : null;
            // «وهو ما لا يمنحه الأغلبية المطلقة»
            if (words.Count < 2 || isMissed is null || isMissed == false && model.Terms.AnyIn(lead, WordRole.Doubt)
                || model.Terms.AnyIn(sentence.Tokens, ShareRole.WithHelp)) { return null; }
            only = (words, !isMissed.Value);
        }
        return only;
    }

    /// <summary>«نال الحزب الأغلبية»: the verb at the head of the sentence, with its subject behind it.</summary>
    private static bool IsReachedBy(SemanticModel model, Sentence sentence, TokenRange lead)
    {
        if (!sentence.Block.Language.JoinsArticle || model.Terms.AnyIn(lead, ShareRole.MissingMajority)
            || model.Terms.AnyIn(lead, WordRole.Denying, WordRole.Doubt)) { return false; }
        for (var i = lead.End - 1; i >= lead.First; i--)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
            if (model.Terms.Is(i, ShareRole.ReachingMajority))
            {
                return (i <= sentence.Tokens.First + 1
                || model.Terms.Is(i - 1, WordRole.Complementizer)) && Statement.IsOne(model, new TokenRange(i + 1, lead.End));
            }
        }
        return false;
    }

    /// <summary>Nothing but "to win an", «بذلك في بلوغ» between the word and the majority: in «لتفقد المعارضة الأغلبية» it is another's.</summary>
    private static bool LeadsTo(SemanticModel model, TokenRange lead, ShareRole role)
    {
        var end = lead.End;
        while (end > lead.First
            && (model.Terms.AnyIn(new TokenRange(end - 1, end), WordRole.In, WordRole.Of, WordRole.To, WordRole.Over, WordRole.Indefinite,
                WordRole.Article, WordRole.Complementizer)
            || model.Terms.Is(end - 1, ShareRole.Attaining)) && !model.Terms.Is(end - 1, role)) { end--; }
        for (var i = end - 1; i >= Math.Max(lead.First, end - 3); i--)
        {
            if (model.Terms.Is(i, role, out var hit) && hit.Tokens.End >= end) { return true; }
        }
        return false;
    }

    /// <summary>"Of the assembly's 100 seats", «في مجلس من 150 مقعدا», "in the 150-member chamber".</summary>
    private static bool IsOfHouse(SemanticModel model, Sentence sentence, FigureMention part, FigureMention whole)
    {
        if (WholeAndPart.TryRead(model, sentence, part, whole) is not null || WholeAndPart.TryRead(model, sentence, whole, part) is not null)
        {
            return true;
        }
        var between = part.Tokens.First < whole.Tokens.First
            ? new TokenRange(part.Tokens.End, whole.Tokens.First)
            : new TokenRange(whole.Tokens.End, part.Tokens.First);
        var around = new TokenRange(Math.Max(sentence.Tokens.First, whole.Tokens.First - 5), Math.Min(sentence.Tokens.End, whole.Tokens.End + 5));
        return between.Count <= 10 && model.Terms.Is(part.Tokens.End, WordRole.Seat) && Statement.IsOne(model, between)
            && (model.Terms.AnyIn(around, ShareRole.House) || whole.Tokens.End + 1 < sentence.Tokens.End
            && model.Terms.Is(whole.Tokens.End + 1, WordRole.CountedBy));
    }
}
