using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a margin beside what both sides have: «بفارق 800 صوت، 5420 مقابل 4620», "won by 800 votes, 5,420 to 4,620", "by eight points, 53% to 45%".</summary>
internal static class MarginReader
{
    private const int MostWordsBetween = 8;
    private const int MostWordsToSides = 14;
    private const int MostWordsToRival = 5;

    /// <summary>Recounts, ballots, candidates.</summary>
    private const decimal FewOfOthers = 12;

    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention stated)
    {
        if (OfRange(model, figures, stated) is { } range) { return range; }
        if (stated.IsApproximate || stated is { Kind.Name: "percent", Unit: not "pp" } || Sides(model, figures, stated) is not var (first, second)
            || !AreRivals(model, first, second) && !StandsBetween(model, first, second, stated)
            && ChangeWording.WordOf(model, sentence.Tokens) is not null) { return null; }
        if (IsMargin(model, first) || IsMargin(model, second) || TellsEarlier(model, stated, first, second) || first.IsApproximate || second.IsApproximate
            || stated.Written > first.Written && stated.Written > second.Written) { return null; }
        var gap = stated.Tokens.First > first.Tokens.First ? stated.Tokens.First - second.Tokens.End : first.Tokens.First - stated.Tokens.End;
        if (!StandsBetween(model, first, second, stated) && (gap is < 0 or > MostWordsToSides || !AreOpposed(model, first, second))) { return null; }
        return first.Written >= second.Written ? DifferenceMention.Of(first, second, stated) : DifferenceMention.Of(second, first, stated);
    }

    /// <summary>«بين 320 و410 جنيهات، بفارق 90 جنيها», "between 320 and 410 pounds, a gap of 90 pounds": what lies between the two ends.</summary>
    private static DifferenceMention? OfRange(SemanticModel model, FigureMention[] figures, FigureMention stated)
    {
        var at = Array.IndexOf(figures, stated);
        if (at != 2 || figures.Length != 3 || figures.Any(f => f.IsApproximate) || stated.Tokens.First - figures[1].Tokens.End > MostWordsBetween) { return null; }
        var (low, high) = (figures[0], figures[1]);
        return RangeJoint.LeadIn(model, low, WordRole.Between) is not null && RangeJoint.Between(model, low, high) is RangeJointKind.And or RangeJointKind.To
            && (high.Unit is not null || high.Units.Length > 0) && !model.Terms.Is(stated.Tokens.End, WordRole.Than)
            && RateMeasure.IsOne(model, high, stated) && low.Written < high.Written
            && (RateMeasure.IsOne(model, low, high) || low is { Kind.Name: "number", Unit: null } && !NounKey.IsBehind(model, low))
            ? DifferenceMention.Of(high, low, stated)
            : null;
    }

    /// <summary>"Two more than the second and 13 more than the third": another margin, and nothing that a side has.</summary>
    private static bool IsMargin(SemanticModel model, FigureMention figure) =>
        model.Terms.Is(figure.Tokens.End, ChangeRole.Greater) || model.Terms.Is(figure.Tokens.End, ChangeRole.Lesser)
            || model.Terms.Is(figure.Tokens.End, WordRole.AheadOf);

    /// <summary>«تقدم على منافسه بـ2500 صوت», "54 points, 12 ahead of": the figure is a lead without the word for a margin before it.</summary>
    public static bool IsLead(SemanticModel model, int token, out TermHit hit)
    {
        hit = default;
        var tokens = model.Article.Tokens;
        if (token + 1 >= tokens.Count || tokens[token + 1].Kind == TokenKind.Punctuation) { return false; }
        if (tokens[token].Kind == TokenKind.Word && model.Terms.Is(token, RateRole.JoinedBy) && tokens[token + 1].Kind == TokenKind.Number
            && model.Article.SentenceOf(token) is { } sentence
            && ElapsedDates.Follows(model, sentence, token, WordRole.Leading, MostWordsToSides / 2))
        {
            hit = new TermHit(new RoleTerm<WordRole>(WordRole.Leading), new TokenRange(token, token + 1), default);
            return true;
        }
        if (IsJoinedLead(model, token))
        {
            hit = new TermHit(new RoleTerm<WordRole>(WordRole.Leading), new TokenRange(token, token), default);
            return true;
        }
        return IsAhead(model, token, out hit);
    }

    /// <summary>How many words stand before the noun in "a 12-point lead".</summary>
    public const int WordsOfJoined = 3;

    /// <summary>"A 12-point lead", "an eight-vote majority": the margin is written onto its noun.</summary>
    public static bool IsJoinedNoun(SemanticModel model, Sentence sentence, int token) =>
        token - WordsOfJoined > sentence.Tokens.First && model.Article.Tokens.Is(token - WordsOfJoined + 1, '-')
            && (model.Terms.Is(token, RateRole.LeadNoun) || model.Terms.Is(token, RateRole.MarginNoun))
            && (model.Terms.Is(token - 1, WordRole.Points) || model.Terms.Is(token - 1, RateRole.VoteUnit))
            && model.Terms.Is(token - WordsOfJoined - 1, WordRole.Indefinite);

    /// <summary>"Ahead of", of a side: "12 more than in 2019" and "four fewer than last year" tell of another time.</summary>
    private static bool IsAhead(SemanticModel model, int token, out TermHit hit) =>
        model.Terms.Is(token, WordRole.AheadOf, out hit) && !model.Terms.Is(hit.Tokens.End, WordRole.In)
            && !model.Terms.Is<DirectionTerm>(hit.Tokens.End, out _, out _);

    /// <summary>«مبتعدا بست نقاط»: the preposition is written onto the number.</summary>
    private static bool IsJoinedLead(SemanticModel model, int token)
    {
        var tokens = model.Article.Tokens;
        if (tokens[token].Kind != TokenKind.Word || !model.Article.BeginsWithBy(token)
            || model.Article.SentenceOf(token) is not { Block.Language.JoinsArticle: true } sentence
            || !ElapsedDates.Follows(model, sentence, token, WordRole.Leading, 2)) { return false; }
        foreach (var mention in model.MentionsAt(MentionKind.Number, token, default))
        {
            if (mention.Span.Start > tokens.SpanOf(token).Start) { return true; }
        }
        return false;
    }

    /// <summary>"54 points, 12 ahead of Lind on 46", «60 نقطة، بفارق سبع نقاط عن الوصيف صاحب الـ55»: the margin between the two, and who is behind.</summary>
    private static bool StandsBetween(SemanticModel model, FigureMention first, FigureMention second, FigureMention stated)
    {
        if (stated.Tokens.First < first.Tokens.End || stated.Tokens.End > second.Tokens.First
            || stated.Tokens.First - first.Tokens.End > MostWordsToRival
            || second.Tokens.First - stated.Tokens.End > MostWordsBetween) { return false; }
        for (var i = stated.Tokens.End; i < second.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.OutOf)) { return false; }
            // «بست نقاط عن»
            if (i <= stated.Tokens.End + 1 && model.Terms.Is(i, WordRole.Than)
                && (IsJoinedLead(model, stated.Tokens.First) || FigureLead.EndsBefore(model, stated.Tokens.First, RateRole.Margin))) { return true; }
            if (IsAhead(model, i, out _) || model.Terms.Is(i, WordRole.Rival)) { return true; }
        }
        return false;
    }

    /// <summary>"After a majority of 900 last time", «فاز بفارق 600 صوت، وكان قد نال …»: the margin and the sides are of two contests.</summary>
    private static bool TellsEarlier(SemanticModel model, FigureMention stated, FigureMention first, FigureMention second)
    {
        for (var i = Math.Max(0, stated.Tokens.First - 4); i < stated.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.After) && i >= first.Tokens.End) { return true; }
        }
        var (from, to) = stated.Tokens.First < first.Tokens.First
            ? (stated.Tokens.End, first.Tokens.First)
            : (second.Tokens.End, stated.Tokens.First);
        for (var i = from; i < to; i++)
        {
            // "had led by two overnight and shot 73 to Rose's 66"
            if ((model.Terms.IsBare(i, WordRole.And) || model.Terms.Is(i, ElapsedRole.Pluperfect)) && !model.Article.LanguageOf(i).JoinsArticle
                || model.Terms.Is(i, WordRole.Earlier, out var hit) && hit.Tokens.Count > 1
                || model.Terms.Is(i, WordRole.While) && !model.Terms.Is(i, WordRole.CauseOf)
                && model.Terms.Is(i + 1, WordRole.Nowadays)) { return true; }
        }
        return false;
    }

    /// <summary>The only two figures of what the margin is of, the second perhaps without its noun; percentages for points.</summary>
    private static (FigureMention First, FigureMention Second)? Sides(SemanticModel model, FigureMention[] figures, FigureMention stated)
    {
        if (stated.Unit == "pp")
        {
            return figures.Where(f => f != stated).ToArray() is [{ Kind.Name: "percent" } high, { Kind.Name: "percent" } low] ? (high, low) : null;
        }
        if (stated.Kind != MentionKind.Number)
        {
            return figures.Where(f => f != stated).ToArray() is [var dear, var cheap] && RateMeasure.IsOne(model, dear, stated)
                && RateMeasure.IsOne(model, cheap, stated) && StandsBetween(model, dear, cheap, stated)
                ? (dear, cheap)
                : null;
        }
        var isInPoints = model.Terms.Is(stated.Tokens.End + (model.Article.Tokens.Is(stated.Tokens.End, '-') ? 1 : 0), WordRole.Points);
        // "by 412 votes after two recounts": a few of something else are no side.
        var others = figures.Where(f => f != stated && !IsAbstaining(model, f, stated)
            && !(f.Kind == MentionKind.Number && f.Written <= FewOfOthers && f.Written < stated.Written && NounKey.IsBehind(model, f)
            && !RateMeasure.IsOne(model, f, stated))).ToArray();
        if (isInPoints && others.All(f => f.Kind == MentionKind.Percent)) { return others is [var a, var b] ? (a, b) : null; }
        var like = others.Where(f => f.Kind == MentionKind.Number && (RateMeasure.IsOne(model, f, stated) || !NounKey.IsBehind(model, f))).ToArray();
        if (others is [{ Kind.Name: "number" } more, { Kind.Name: "number" } less] && more.Written > stated.Written && less.Written > stated.Written
            && (AreRivals(model, more, less) || StandsBetween(model, more, less, stated))) { return (more, less); }
        return like is [var first, var second] && others.Length == 2 && (RateMeasure.IsOne(model, first, stated)
            || RateMeasure.IsOne(model, second, stated) || WordsAreNear(first, second)) ? (first, second) : null;
    }

    /// <summary>"A majority of five, with nine members abstaining": people told behind the margin of votes are no side.</summary>
    private static bool IsAbstaining(SemanticModel model, FigureMention figure, FigureMention stated) =>
        figure.Kind == MentionKind.Number && figure.Tokens.First > stated.Tokens.End && NounKey.IsPerson(model, figure.Tokens.End)
            && !RateMeasure.IsOne(model, figure, stated)
            && model.Terms.AnyIn(new TokenRange(stated.Tokens.End, figure.Tokens.First), WordRole.Circumstance, WordRole.While);

    /// <summary>"5,420 to 4,620".</summary>
    private static bool WordsAreNear(FigureMention first, FigureMention second) => second.Tokens.First - first.Tokens.End == 1;

    /// <summary>"9,412 ballots to 8,872", "5,300 votes to Grant's 4,100", «7200 صوت ومنافسه على 6500»: what both sides have may be called otherwise than the margin.</summary>
    private static bool AreRivals(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (second.Tokens.First - first.Tokens.End is < 1 or > MostWordsToRival) { return false; }
        for (var i = first.Tokens.End; i < second.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Against) || model.Terms.Is(i, WordRole.Rival) || IsTo(model, i)) { return true; }
        }
        return false;
    }

    /// <summary>"5,420 to 4,620"; «إلى» leads to what grew.</summary>
    private static bool IsTo(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.To) && model.Article.SentenceOf(token) is { Block.Language.JoinsArticle: false };

    private static bool AreOpposed(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (second.Tokens.First - first.Tokens.End is < 1 or > MostWordsBetween) { return false; }
        for (var i = first.Tokens.End; i < second.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Against) || model.Terms.Is(i, WordRole.While) || IsTo(model, i)
                || model.Terms.Is(i, WordRole.Rival)) { return true; }
        }
        return false;
    }
}
