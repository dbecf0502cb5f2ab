using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a share in a sentence that tells nothing else but the two counts which it is explained by, or which it follows from: "Two thirds of dockworkers want to walk out, citing 5,900 of
/// 11,300 ballots", «أيده ثلثا الأعضاء، إذ صوت له 60 من أصل 120», "42 of 120 seats, an absolute majority".
/// </summary>
internal static class ShareExplained
{
    private const int MostWordsToPart = 10;
    private const int MostWordsToClose = 5;
    private const int MostWordsToShare = 6;
    private const int MostFew = 10;
    private const decimal WidestExact = 35;
    private const decimal MostTimesOff = 2.5m;
    private static readonly Interval Whole = Interval.Exactly(100);

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (Told(model, sentence, inside) is not var (share, first, second)) { return null; }
        if (ShareOfCounted.TryRead(model, sentence, share, first, second) is { } counted) { return counted; }
        if (SharePair.TryRead(model, sentence, first, second) is not var (part, whole)) { return null; }
        var (figure, isBefore) = (share.Figure, share.Figure.Tokens.End <= first.Tokens.First);
        if (IsUnfit(model, new TokenRange(sentence.Tokens.First, Math.Max(figure.Tokens.End, second.Tokens.End)))) { return null; }
        var isBound = isBefore
            ? LinkBefore(model, sentence, figure, first, second) is { } link && ShareOwner.IsOfWhole(model, sentence, share, part, whole, link)
            : figure.Tokens.First >= second.Tokens.End
                && (Follows(model, figure, second) && ShareOwner.IsOfPair(model, sentence, share, part, whole)
                    || ShareOwner.IsMeasureOf(model, sentence, figure, second));
        if (!isBound) { return null; }
        var mention = ShareMention.Of(part, whole, figure, share.Said);
        // those of the other side are told, or those of another thing
        return isBefore && mention.Computed is { } computed
            && (!share.IsMost && share.Said.Max - share.Said.Min < WidestExact && (Whole - computed).Meets(share.Said)
            || IsFar(computed, figure)) ? null : mention;
    }

    /// <summary>So far off that the counts can hardly be meant to tell of the share.</summary>
    private static bool IsFar(Interval computed, FigureMention share) =>
        computed.Max * MostTimesOff < share.Written || computed.Min > share.Written * MostTimesOff;

    /// <summary>The share and the two counts, where these are all figures of the sentence.</summary>
    private static (ShareWord Share, FigureMention First, FigureMention Second)? Told(SemanticModel model, Sentence sentence,
        ReadOnlySpan<FigureMention> inside)
    {
        if (inside.Length == 2 && ShareWord.OnlyIn(model, sentence.Tokens) is { } word) { return (word, inside[0], inside[1]); }
        if (inside.Length == 4 && inside[1].Written <= MostFew && OneInSoMany.OutOf(model, inside[0], inside[1]) is { } few)
        {
            return (new ShareWord(few, OneInSoMany.Said(few), IsMost: false, IsWord: false), inside[2], inside[3]);
        }
        // "a majority of 70 percent"
        if (inside.Length != 3 || ShareWord.OnlyIn(model, sentence.Tokens) is { } other && !(other.IsMost
            && inside[2].Tokens.First - other.Figure.Tokens.End is 0 or 1)) { return null; }
        var at = inside[0].Kind == MentionKind.Percent ? 0 : inside[2].Kind == MentionKind.Percent ? 2 : -1;
        if (at < 0 || inside[at] is not { Unit: "%" } percent) { return null; }
        var (first, second) = at == 0 ? (inside[1], inside[2]) : (inside[0], inside[1]);
        return (new ShareWord(percent, OneInSoMany.Said(percent), IsMost: false, IsWord: false), first, second);
    }

    /// <summary>A change, an order or something that was is told as well.</summary>
    private static bool IsUnfit(SemanticModel model, TokenRange told)
    {
        for (var i = told.First; i < told.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Respectively) || model.Terms.Is(i, WordRole.Adding)
                || model.Terms.Is(i, WordRole.Losing) && !IsEvidence(model, i) || Statement.IsSemicolon(model, i)) { return true; }
            if (model.Terms.Is(i, WordRole.MakingUp, out var making))
            {
                i = making.Tokens.End - 1;
                continue;
            }
            if (!model.Terms.Is(i, WordRole.Rise) && !model.Terms.Is(i, WordRole.Fall) || IsEvidence(model, i)) { continue; }
            if (!model.Terms.Is<BoundTerm>(i, out _, out var bound) || bound.Tokens.Count < 2) { return true; }
            i = bound.Tokens.End - 1; // "more than"
        }
        return false;
    }

    /// <summary>Where the words begin that explain the share by the counts: a mark just before them, or «إذ», "as", "with" and a few words.</summary>
    private static int? LinkBefore(SemanticModel model, Sentence sentence, FigureMention share, FigureMention first, FigureMention second)
    {
        var lead = FigureLead.StartOf(model, first) - 1;
        // ": of 900 flights, 620 left"
        while (lead > share.Tokens.End
            && (model.Terms.Is(lead, WordRole.Of) || model.Terms.Is(lead, WordRole.Article) || model.Terms.Is(lead, WordRole.OutOf)))
        {
            lead--;
        }
        if (lead >= share.Tokens.End
            && (IsMark(model, lead) || model.Terms.Is(lead, WordRole.Numbering) || FigureLead.EndsBefore(model, lead + 1, WordRole.That)))
        {
            // "Half of respondents, 310 of the 620 asked, …"
            return !Statement.IsComma(model, lead) || IsClosed(model, sentence, second) ? lead : null;
        }
        for (var i = first.Tokens.First - 1; i >= Math.Max(share.Tokens.End, first.Tokens.First - MostWordsToPart); i--)
        {
            if (model.Terms.Is(i, ShareRole.Holding) && IsMark(model, i - 1)) { return i; } // "…, holding 12 of its 24 seats"
            if (IsEvidence(model, i)) { return SharePredicate.IsOne(model, sentence, share.Tokens, i) ? i : null; }
            if (Statement.Begins(model, i)) { return null; }
        }
        return null;
    }

    /// <summary>«، إذ», «، فقد», «، فالمهندسون أحصوا», ", citing", "with".</summary>
    public static bool IsEvidence(SemanticModel model, int token) =>
        model.Terms.Is(token, ShareRole.Evidence)
            && (model.Article.SentenceOf(token)?.Block.Language.JoinsArticle == false || IsMark(model, token - 1)
            || model.Terms.Is(token, ChangeRole.HavingBeen))
        || Statement.IsComma(model, token - 1) && model.Article.Tokens[token].Length > 2 && model.Article.Tokens.FirstChar(token) == 'ف';

    private static bool IsMark(SemanticModel model, int token) =>
        token >= 0 && model.Article.Tokens[token] is { Kind: TokenKind.Punctuation, Length: 1 }
            && model.Article.Tokens.FirstChar(token) is ',' or '،' or ':' or '(' or '–' or '—';

    /// <summary>True where a mark or the end of the sentence stands shortly behind.</summary>
    private static bool IsClosed(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        for (var i = figure.Tokens.End; i <= figure.Tokens.End + MostWordsToClose; i++)
        {
            if (!sentence.Tokens.Contains(i) || model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return true; }
        }
        return false;
    }

    /// <summary>"…, an absolute majority", «أي غالبية النواب», «وهو ما يمنحه الأغلبية», "giving them a majority": a word of concluding leads to the share.</summary>
    private static bool Follows(SemanticModel model, FigureMention share, FigureMention second)
    {
        for (var i = share.Tokens.First - 1; i >= Math.Max(second.Tokens.End, share.Tokens.First - MostWordsToShare); i--)
        {
            var concludes = model.Terms.Is(i, WordRole.That) || model.Terms.Is(i, WordRole.WhichIs) || model.Terms.Is(i, WordRole.Meaning)
                || model.Terms.Is(i, ShareRole.Granting)
                || Statement.IsComma(model, i)
                && (share.Tokens.First == i + 1 || model.Terms.Is(i + 1, WordRole.Indefinite) || model.Terms.Is<BoundTerm>(i + 1, out _, out _));
            if (concludes)
            {
                return !model.Terms.AnyIn(new TokenRange(second.Tokens.End, share.Tokens.First), WordRole.Lacking)
                    && IsOne(model, new TokenRange(second.Tokens.End, FirstOf(model, second.Tokens.End, i)));
            }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i) || model.Terms.Is(i, WordRole.Lacking)) { return false; }
        }
        return false;
    }

    /// <summary>«، وهو ما يمنحه»: where the words begin that end in a word of concluding.</summary>
    private static int FirstOf(SemanticModel model, int from, int last)
    {
        while (last > from && !Statement.IsComma(model, last)
            && (model.Terms.Is(last - 1, WordRole.WhichIs) || model.Terms.Is(last - 1, WordRole.That) || model.Article.Tokens[last - 1].Length <= 2))
        {
            last--;
        }
        return last;
    }

    /// <summary>No word begins another statement; «وافقوا» tells how they voted.</summary>
    private static bool IsOne(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (Statement.Begins(model, i) && !model.Terms.Is<BallotTerm>(i, out _, out _)) { return false; }
        }
        return true;
    }
}
