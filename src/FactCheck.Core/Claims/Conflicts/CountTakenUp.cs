using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds a definite count that takes up the only one of its noun told before, with another number: "took 15 hostages. All 18 hostages", «18 سيارة
/// إسعاف … السيارات الـ16», "ordered 24 jets … The 22 jets".
/// </summary>
internal static class CountTakenUp
{
    private const int MostSentencesBack = 3;
    private const decimal Fewest = 5;
    private const decimal MostTimes = 1.7m;
    private static readonly WordRole[] Unfit = [WordRole.Others, WordRole.OfWhich, WordRole.Adding, WordRole.TimeBefore, WordRole.OutOf,
        WordRole.Losing];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        row = WithTens(model, row, cancellationToken);
        for (var i = 1; i < row.Length; i++)
        {
            if (!IsCount(row[i]) || model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || NounOf(model, sentence, row[i]) is not var (noun, isAll, isPlain) || NounKey.At(model, noun) is not { Length: > 2 } key
                || !isAll && (row[i].Written < Fewest || model.Terms.Is(noun, WordRole.Person))
                || TellsOther(model, sentence)) { continue; }
            if (Antecedent(model, sentence, row, i, (key, isAll ? GenusAt(model, noun) : null, isAll
                && model.Terms.Is(noun, WordRole.Person)), isPlain ? MostSentencesBack : 1) is { } first && (isPlain || DigitSlip.Is(first, row[i])) && !IsReckoned(row, FigureRow.IndexOf(row, first), i)
                && !found.Any(m => m is ConflictMention known && known.Second == row[i]))
            {
                found.Add(new ConflictMention(row[i].Tokens, row[i].Span, first, row[i], ConflictPlace.Text));
            }
        }
    }

    /// <summary>
    /// The figures with those tens that count though they are read as a place in an order: «اللوحات الأربعون جميعها», «جميع المركبات الخمسين».
    /// </summary>
    private static FigureMention[] WithTens(SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        List<FigureMention>? tens = null;
        foreach (var mention in model.Mentions(MentionKind.Ordinal, cancellationToken))
        {
            if (mention is not FigureMention { Written: >= 20 } order || order.Written % 10 != 0 || order.Tokens.First < 2
                || !model.Terms.Is(order.Tokens.End, ConflictRole.AllOfThem)
                && !model.Terms.Is(order.Tokens.First - 2, ConflictRole.AllOfThe)) { continue; }
            (tens ??= []).Add(new FigureMention(MentionKind.Number, order.Tokens, order.Span, Interval.Exactly(order.Written)));
        }
        return tens is null ? row : [.. row.Concat(tens).OrderBy(f => f.Span.Start)];
    }

    /// <summary>Others, parts and what came to them; "all of them" is no part.</summary>
    private static bool TellsOther(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, ConflictRole.AllOfThem, out var all)) { i = all.Tokens.End - 1; }
            else if (model.Terms.AnyIn(new TokenRange(i, i + 1), Unfit)) { return true; }
        }
        return false;
    }

    private static bool IsCount(FigureMention figure) =>
        figure is { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0, Scale: 1, Written: >= 2 };

    /// <summary>
    /// The noun of a definite count with nothing behind it that would tell these from others, whether it is all of them, and whether what stands
    /// behind is known to go on about all.
    /// </summary>
    private static (int Noun, bool IsAll, bool IsPlain)? NounOf(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var first = figure.Tokens.First;
        if (!sentence.Block.Language.JoinsArticle)
        {
            if (first <= sentence.Tokens.First || !NounKey.IsNamed(model, figure)) { return null; }
            // "the nine firefighters, the only ones hurt"
            var behind = figure.Tokens.End + 1;
            var isToldAll = model.Terms.Is(Statement.IsComma(model, behind) ? behind + 1 : behind, ConflictRole.AllOfThem);
            var isAll = isToldAll || model.Terms.Is(first - 1, WordRole.Throughout)
                || FigureLead.EndsBefore(model, first, ConflictRole.AllOfThe);
            var isPlain = isToldAll || DefiniteCount.IsPlain(model, sentence, behind) || isAll
                && DefiniteCount.GoesOnPlainly(model, sentence, behind);
            if (!isAll && !model.Terms.Is(first - 1, WordRole.Article) || !isPlain && !(isAll
                && DefiniteCount.MayBeVerb(model, behind))) { return null; }
            return (figure.Tokens.End, isAll, isPlain);
        }
        var isWritten = model.Article.Tokens[first].Kind == TokenKind.Word
            && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(first));
        if (!isWritten && (first - 1 <= sentence.Tokens.First || !model.Terms.Is(first - 1, WordRole.Article))) { return null; }
        var noun = (isWritten ? first : first - 1) - 1;
        if (noun < sentence.Tokens.First || !sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(noun))
            || model.Terms.Is(noun, WordRole.Ordered)) { return null; }
        var isWhole = sentence.Tokens.Contains(figure.Tokens.End)
            && (model.Terms.Is(figure.Tokens.End, WordRole.InAll) || model.Terms.Is(figure.Tokens.End, ConflictRole.AllOfThem))
            || noun > sentence.Tokens.First && model.Terms.Is(noun - 1, ConflictRole.AllOfThe)
            && DefiniteCount.IsPlain(model, sentence, figure.Tokens.End);
        return isWhole || DefiniteCount.IsPlain(model, sentence, figure.Tokens.End) ? (noun, isWhole, true) : null;
    }

    /// <summary>What things of any sort are called by, where the noun is such a word: "vehicles".</summary>
    private static string? GenusAt(SemanticModel model, int noun) => model.Terms.Is<GenusTerm>(noun, out var all, out _)
        && all.IsWhole ? all.Genus : null;

    /// <summary>The only count of the noun before, or of a sort of it, told as one that nobody knew of.</summary>
    private static FigureMention? Antecedent(SemanticModel model, Sentence sentence, FigureMention[] row, int at, (string Key, string? Genus,
        bool ArePeople) noun,
        int back)
    {
        FigureMention? only = null;
        var isSort = false;
        for (var i = 0; i < at; i++)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { } place || row[i].Kind != MentionKind.Number
                || row[i].Unit is not null) { continue; }
            var isOne = NounKey.At(model, row[i].Tokens.End) == noun.Key;
            if (!isOne && !(noun.ArePeople && model.Terms.Is(row[i].Tokens.End, WordRole.Person)) && (noun.Genus is null
                || !model.Terms.Is<GenusTerm>(row[i].Tokens.End, out var sort, out _)
                || sort.Genus != noun.Genus)) { continue; }
            if (row[i].Written == row[at].Written) { return null; }
            if (place.Block.Kind == BlockKind.Title) { continue; }
            if (only is not null) { return null; }
            (only, isSort) = (row[i], !isOne);
        }
        if (only is null || !IsCount(only) || model.Article.SentenceOf(only.Tokens.First) is not { } told
            || told == sentence && !IsParted(model, new TokenRange(only.Tokens.End, row[at].Tokens.First))
            || sentence.Index - told.Index > back || told.Block != sentence.Block && back == 1 || model.Terms.AnyIn(told.Tokens, Unfit)
            || model.Terms.Is(only.Tokens.First - 1, WordRole.Article) || IsChanged(model, told, sentence)) { return null; }
        if (DigitSlip.Is(only, row[at])) { return only; }
        var (low, high) = (Math.Min(only.Written, row[at].Written), Math.Max(only.Written, row[at].Written));
        return !isSort && high <= low * MostTimes ? only : null;
    }

    /// <summary>"It has since sold some": a sentence between tells that they are no longer so many.</summary>
    private static bool IsChanged(SemanticModel model, Sentence told, Sentence sentence)
    {
        for (var i = told.Index + 1; i < sentence.Index; i++)
        {
            var between = model.Article.Sentences[i].Tokens;
            if (model.Terms.AnyIn(between, StoryRole.Taken) || model.Terms.AnyIn(between, Unfit)
                || model.Terms.AnyIn(between, WordRole.Rise, WordRole.Fall)) { return true; }
        }
        return false;
    }

    private static bool IsParted(SemanticModel model, TokenRange between)
    {
        for (var i = between.First; i < between.End; i++)
        {
            if (Statement.IsSemicolon(model, i)) { return true; }
        }
        return false;
    }

    /// <summary>The second is the first and another count, or without it: "The 300 homes will be sold and 100 let".</summary>
    private static bool IsReckoned(FigureMention[] row, int first, int second)
    {
        for (var i = 0; i < Math.Min(row.Length, second + 3); i++)
        {
            if (i != first && i != second && (row[first].Written + row[i].Written == row[second].Written
                || row[first].Written - row[i].Written == row[second].Written)) { return true; }
        }
        return false;
    }
}
