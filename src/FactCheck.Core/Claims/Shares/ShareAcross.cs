using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a share of a whole that one of the sentences before counts: "The island has 250,000 people. Refugees number 75,000, or 40 per cent of the
/// total", «تقدم 24 ألف طالب. ونجح منهم 18 ألفا،
/// فبلغت نسبة النجاح 80%», "a labour force of 800,000 … 96,000 out of work, an unemployment rate of 16 per cent".
/// </summary>
internal static class ShareAcross
{
    private const int MostSentencesBack = 2;
    private const int MostWordsToShare = 14;
    private const int MostWordsToName = 6;
    private const decimal Fewest = 2;

    private static readonly WordRole[] Unfit = [WordRole.Rise, WordRole.Fall, WordRole.Respectively, WordRole.Adding, WordRole.TimeBefore,
        WordRole.Against];

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int first, int end)
    {
        var stated = -1;
        for (var i = first; i < end; i++)
        {
            if (row[i] is { Kind.Name: "percent", Unit: "%" } && stated >= 0) { return null; }
            if (row[i] is { Kind.Name: "percent", Unit: "%" }) { stated = i; }
        }
        if (stated < 0 || sentence.Index == 0) { return null; }
        var told = new TokenRange(sentence.Tokens.First, row[stated].Tokens.End);
        if (model.Terms.AnyIn(told, Unfit)) { return null; }
        if (ShareRate.NameIn(model, told) is { } rate)
        {
            return model.MentionsIn(MentionKind.Date, told, default).Any() ? null : OfRate(model, sentence, row, stated, rate);
        }
        if (stated != first + 1 || row[first] is not { Kind.Name: "number", Unit: null, IsApproximate: false } part || part.Written < Fewest
            || row[stated].Tokens.First - part.Tokens.End > MostWordsToShare) { return null; }
        var isOfAll = ShareBase.IsOfTotal(model, row[stated].Tokens.End);
        if (!isOfAll && !OfThem.IsPronoun(model, part) && !IsOfAsked(model, sentence, part)
            || !Leads(model, new TokenRange(part.Tokens.End, row[stated].Tokens.First))
            || !isOfAll && model.Terms.Is(row[stated].Tokens.End, WordRole.Of)) { return null; }
        return WholeBefore(model, sentence, row, first, part) is { } whole
            ? ShareMention.Of(part, whole, row[stated], OneInSoMany.Said(row[stated]))
            : null;
    }

    /// <summary>
    /// "The survey asked 800 people. 600 said …": a number without a noun at the head of the sentence, behind those who were asked.
    /// </summary>
    private static bool IsOfAsked(SemanticModel model, Sentence sentence, FigureMention part) =>
        part.Tokens.First <= sentence.Tokens.First + 1 && (model.Terms.Is(part.Tokens.End, WordRole.Saying)
            || model.Terms.Is<BallotTerm>(part.Tokens.End, out _, out _))
            && model.Terms.AnyIn(model.Article.Sentences[sentence.Index - 1].Tokens, ShareRole.Surveyed);

    /// <summary>", or", «أي», «ليشكلوا», "making up": from the count to its share.</summary>
    private static bool Leads(SemanticModel model, TokenRange gap) =>
        Statement.IsOne(model, gap) && model.Terms.AnyIn(gap, WordRole.That, WordRole.Meaning, WordRole.MakingUp, WordRole.WhichIs);

    /// <summary>The only count of the one or two sentences before, more than the part.</summary>
    private static FigureMention? WholeBefore(SemanticModel model, Sentence sentence, FigureMention[] row, int first, FigureMention part)
    {
        FigureMention? only = null;
        for (var i = first - 1; i >= 0; i--)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: not BlockKind.Title } place
                || sentence.Index - place.Index > MostSentencesBack || place.Block != sentence.Block
                || only is not null && model.Article.SentenceOf(only.Tokens.First) != place) { break; }
            if (row[i].Kind != MentionKind.Number || row[i].Unit is not null) { return null; }
            if (only is not null || row[i].Written <= part.Written || model.Terms.AnyIn(place.Tokens, Unfit)) { return null; }
            only = row[i];
        }
        return only is { IsApproximate: false } ? only : null;
    }

    /// <summary>An unemployment rate, a turnout, a pass rate: the two counts by their names, wherever they stand shortly before.</summary>
    private static ShareMention? OfRate(SemanticModel model, Sentence sentence, FigureMention[] row, int stated, ShareRate rate)
    {
        FigureMention? part = null, whole = null;
        for (var i = stated - 1; i >= 0; i--)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: not BlockKind.Title } place
                || sentence.Index - place.Index > MostSentencesBack || place.Block != sentence.Block) { break; }
            if (row[i] is not { Kind.Name: "number", Unit: null }) { continue; }
            var from = i > 0 && place.Tokens.Contains(row[i - 1].Tokens) ? row[i - 1].Tokens.End : place.Tokens.First;
            var around = new TokenRange(Math.Max(from, row[i].Tokens.First - MostWordsToName),
                Math.Min(i + 1 < row.Length && row[i + 1].Tokens.First < place.Tokens.End ? row[i + 1].Tokens.First : place.Tokens.End,
                row[i].Tokens.End + MostWordsToName));
            var (isPart, isWhole) = (model.Terms.AnyIn(around, rate.Part), model.Terms.AnyIn(around, rate.Whole));
            if (isPart == isWhole || isPart && part is not null || isWhole && whole is not null
                || model.Terms.AnyIn(place.Tokens, Unfit)) { return null; }
            (part, whole) = isPart ? (row[i], whole) : (part, row[i]);
            if (part is not null && whole is not null) { break; }
        }
        return part is not null && whole is not null && part.Written < whole.Written
            ? ShareMention.Of(part, whole, row[stated], OneInSoMany.Said(row[stated]))
            : null;
    }
}
