using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a place with all who are ahead: "the third fastest of the season, bettered only by …", "fourth-largest, behind only X and Y", «في المركز
/// الثاني، إذ لم يسبقه سوى الإيطالي وزميله».
/// "Only" leaves nobody out, so that those told are one fewer than the place.
/// </summary>
internal static class RankedBehindOnly
{
    private const int MostWordsToCue = 12;
    private const int MostWordsToSave = 6;
    private const int MostWordsToPlacing = 4;
    private const int MostWordsOfList = 24;
    private const int LastPlace = 12;
    private const int MostOfSeveral = 5;

    public static RankingMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (!model.Terms.AnyIn(sentence.Tokens, ListRole.OnlyBehind, ListRole.Outdoing)
            || ListBehindCue(model, sentence) is not var (cue, first) || PlaceBefore(model, sentence, cue, cancellationToken) is not { } place
            || model.Terms.AnyIn(new TokenRange(place.Tokens.End, first), ListRole.OtherOrder)
            || (Named(model, sentence, first, cancellationToken) ?? Counted(model, sentence, first)) is not var (ahead, end)
            || model.Terms.AnyIn(new TokenRange(first, Math.Min(sentence.Tokens.End, end + 3)), ListRole.OtherOrder)) { return null; }
        if (IsOneName(model, new TokenRange(first, end))) { ahead = new Interval(1, 2); }
        return new RankingMention(new TokenRange(place.Tokens.First, end), model.Article.Tokens.SpanOf(place.Tokens.First, end), place, ahead,
            model.Article.Tokens.SpanOf(end - 1))
        { IsOnly = true };
    }

    /// <summary>Names alone, with no other behind the last: "Tangier and Algeciras", of which one is known, are two.</summary>
    private static (Interval Ahead, int End)? Named(SemanticModel model, Sentence sentence, int first, CancellationToken cancellationToken) =>
        RankedAhead.Read(model, sentence, first, cancellationToken) is var (ahead, end)
            && !(sentence.Tokens.Contains(end) && (Statement.Begins(model, end) || model.Terms.Is(end, WordRole.And))) ? (ahead, end) : null;

    /// <summary>"Marks and Spencer": two words in capitals and "and" may be one name.</summary>
    private static bool IsOneName(SemanticModel model, TokenRange list) =>
        list.Count == 3 && model.Terms.Is(list.First + 1, WordRole.And)
            && model.MentionsIn(MentionKind.Place, list, default).Count() < 2;

    /// <summary>Where "bettered only by" or «لم يسبقه» begins, and the first token of those ahead; none where either is told twice.</summary>
    private static (int Cue, int First)? ListBehindCue(SemanticModel model, Sentence sentence)
    {
        (int, int)? only = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (CueAt(model, sentence, i) is not { } first || !sentence.Tokens.Contains(first)) { continue; }
            if (only is not null) { return null; }
            only = (i, first);
            i = first;
        }
        return only;
    }

    private static int? CueAt(SemanticModel model, Sentence sentence, int token)
    {
        if (model.Terms.Is(token, ListRole.OnlyBehind, out var only)) { return only.Tokens.End; }
        if (!model.Terms.Is(token, ListRole.Outdoing, out var verb) || token == sentence.Tokens.First
            || !model.Terms.Is(token - 1, WordRole.Denying)) { return null; }
        for (var i = verb.Tokens.End; i < Math.Min(sentence.Tokens.End, verb.Tokens.End + MostWordsToSave); i++)
        {
            if (model.Terms.Is(i, ListRole.Save)) { return i + 1; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return null; }
        }
        return null;
    }

    /// <summary>The place that is told last before the cue, where its words make it one of an order.</summary>
    private static FigureMention? PlaceBefore(SemanticModel model, Sentence sentence, int cue, CancellationToken cancellationToken)
    {
        var range = new TokenRange(Math.Max(sentence.Tokens.First, cue - MostWordsToCue), cue);
        FigureMention? last = null;
        foreach (var mention in model.MentionsIn(MentionKind.Ordinal, range, cancellationToken)) { last = mention as FigureMention; }
        for (var i = range.First; last is null && i < range.End; i++) { last = RankingFinder.InOneWord(model, i); }
        return last is { Decimals: 0, Written: >= 2 and <= LastPlace } && IsPlace(model, sentence, last)
            && !Enumerable.Range(last.Tokens.End, cue - last.Tokens.End).Any(i => Statement.IsSemicolon(model, i)
            || model.Terms.Is(i, WordRole.While) && !model.Terms.Is(i, WordRole.Explaining)) ? last : null;
    }

    /// <summary>"Third fastest", "fourth-largest", «ثالث أكبر», «المركز الثاني», «حلت رابعة».</summary>
    private static bool IsPlace(SemanticModel model, Sentence sentence, FigureMention place)
    {
        if (model.Terms.Is<PlaceTerm>(place.Tokens.First, out _, out _)
            || model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, place.Tokens.First - MostWordsToPlacing), place.Tokens.First),
            WordRole.Placing)) { return true; }
        var behind = place.Tokens.End + (model.Article.Tokens.Is(place.Tokens.End, '-') ? 1 : 0);
        if (!sentence.Tokens.Contains(behind) || model.Article.Tokens[behind].Kind != TokenKind.Word) { return false; }
        var word = model.Article.Tokens.CharsOf(behind);
        var language = sentence.Block.Language;
        return language.IsSuperlative(word) || !language.JoinsArticle && model.Terms.Is(behind, WordRole.Placing);
    }

    /// <summary>
    /// How many are told by whatever words up to a mark or a clause of their own: one, and one more for each "and" before a definite word; another
    /// "and" may stand inside what is told of one.
    /// </summary>
    private static (Interval Ahead, int End)? Counted(SemanticModel model, Sentence sentence, int first)
    {
        var tokens = model.Article.Tokens;
        var (least, most, i) = (1, 1, first);
        for (; i < sentence.Tokens.End && tokens[i].Kind == TokenKind.Word && !model.Terms.Is(i, WordRole.Relative); i++)
        {
            if (i - first > MostWordsOfList || model.Terms.Is(i, WordRole.Others) || model.Terms.Is<NumeralTerm>(i, out _, out _)
                && !model.Terms.Is(i, WordRole.Placing) && !IsOrder(model, i)) { return null; }
            if (IsOfSeveral(sentence, tokens.CharsOf(i))) { most += MostOfSeveral; }
            if (i == first || !Statement.Begins(model, i) && !model.Terms.Is(i, WordRole.And)) { continue; }
            (least, most) = (IsOfAnother(model, sentence, i) ? least + 1 : least, most + 1);
        }
        var goesOn = i + 1 < sentence.Tokens.End && tokens[i].Kind == TokenKind.Punctuation
            && (Statement.Begins(model, i + 1) || model.Terms.Is(i + 1, WordRole.And) || char.IsUpper(tokens.FirstChar(i + 1)));
        return i > first && !goesOn ? (new Interval(least, most), i) : null;
    }

    /// <summary>«كينيتين», "the state lenders": more than one in one word.</summary>
    private static bool IsOfSeveral(Sentence sentence, ReadOnlySpan<char> word) =>
        sentence.Block.Language.JoinsArticle
            ? word is [_, _, _, .., 'ي' or 'ا', 'ن'] or [_, _, _, .., 'و', 'ن']
            : word is [_, _, _, .., not 's', 's'] && char.IsAsciiLetterLower(word[0]);

    private static bool IsOrder(SemanticModel model, int token) => model.Terms.Is<OrdinalTerm>(token, out _, out _);

    /// <summary>«والكيني», «وزميله», "and the Kenyan", "and her rival": another one, and no more of the same.</summary>
    private static bool IsOfAnother(SemanticModel model, Sentence sentence, int joint)
    {
        var word = model.Article.Tokens.CharsOf(joint);
        if (!sentence.Block.Language.JoinsArticle)
        {
            return sentence.Tokens.Contains(joint + 1) && (model.Terms.Is(joint + 1, WordRole.Article) || model.Terms.Is(joint + 1, ElapsedRole.Own)
                || model.Terms.Is(joint + 1, WordRole.Indefinite));
        }
        return word.Length > 3 && (sentence.Block.Language.StartsDefinite(word[1..]) || word is [.., 'ه'] or [.., 'ه', 'ا']);
    }
}
