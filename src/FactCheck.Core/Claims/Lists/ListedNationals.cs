using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Counts people who are each told by where they are from and by a name: «كاتبان، المغربي يونس العلوي والأردنية سلمى الحوراني», «ثلاثة شعراء:
/// اللبناني … والمصري … والسوري …».
/// The count may be a noun for two.
/// </summary>
internal static class ListedNationals
{
    private const int LongestName = 4;
    private const int MostWordsToList = 3;
    private const decimal MostCounted = 12;

    /// <summary>Adds the lists of a sentence.</summary>
    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, CancellationToken cancellationToken)
    {
        if (!sentence.Block.Language.JoinsArticle || sentence.Block.Kind == BlockKind.Title) { return null; }
        foreach (var nationality in model.MentionsIn(MentionKind.Nationality, sentence.Tokens, cancellationToken))
        {
            var mark = nationality.Tokens.First - 1;
            if (mark <= sentence.Tokens.First || !IsMember(model, nationality)
                || !Statement.IsComma(model, mark) && !model.Article.Tokens.Is(mark, ':') && !model.Terms.Is(mark, WordRole.Being)
                && !model.Terms.Is(mark, ListRole.BothAre)) { continue; }
            return CountBefore(model, sentence, row, mark) is { } count && Read(model, sentence, nationality, cancellationToken) is var (people, end)
                ? ListingMention.OfNames(count, people, end, model.Article.Tokens.SpanOf(end - 1))
                : null;
        }
        return null;
    }

    /// <summary>«ثلاثة شعراء», «كاتبان»: close before the mark.</summary>
    private static FigureMention? CountBefore(SemanticModel model, Sentence sentence, FigureMention[] row, int mark)
    {
        foreach (var figure in FigureRow.In(row, sentence.Tokens with { End = mark }))
        {
            if (figure is { Kind.Name: "number", Unit: null, IsApproximate: false, Written: >= 2 and <= MostCounted }
                && mark - figure.Tokens.End is >= 1 and <= MostWordsToList && NounKey.IsNamed(model, figure)) { return figure; }
        }
        var noun = Statement.IsComma(model, mark - 1) ? mark - 2 : mark - 1;
        for (var i = noun; i >= Math.Max(sentence.Tokens.First, noun - 1); i--)
        {
            if (IsDual(model, sentence, i))
            {
                return new FigureMention(MentionKind.Number, new TokenRange(i, i + 1), model.Article.Tokens.SpanOf(i),
                    Interval.Exactly(2))
                { Written = 2 };
            }
        }
        return null;
    }

    /// <summary>A word for people in the form for two: «كاتبان», «باحثتين».</summary>
    private static bool IsDual(SemanticModel model, Sentence sentence, int token) =>
        model.Terms.Is(token, ConflictRole.TwoPersons)
            || sentence.Block.Language.HasDualForm(model.Article.Tokens.CharsOf(token)) && model.Article.Tokens.CharsOf(token)[^2] == 'ا'
            && !model.Terms.Is(token, WordRole.Person) // «شبان» are many
            && !sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(token));

    /// <summary>People up to the end or to a mark, each a nationality with the article and one to four words of a name.</summary>
    private static (int People, int End)? Read(SemanticModel model, Sentence sentence, Mention first, CancellationToken cancellationToken)
    {
        var (people, length) = (1, 0);
        for (var i = first.Tokens.End; i < sentence.Tokens.End; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word)
            {
                if (length == 0) { return null; }
                if (i + 1 >= sentence.Tokens.End) { return people > 1 ? (people, i) : null; }
                if (!Statement.IsComma(model, i)) { return null; }
                if (NationalityAt(model, i + 1, cancellationToken) is null)
                {
                    return people > 1 && !model.Terms.Is(i + 1, WordRole.Adding) && !Statement.Begins(model, i + 1) ? (people, i) : null;
                }
                continue;
            }
            if (NationalityAt(model, i, cancellationToken) is { } next && IsMember(model, next))
            {
                if (length == 0) { return null; }
                (people, length, i) = (people + 1, 0, next.Tokens.End - 1);
                continue;
            }
            if (length > 0 && Statement.Begins(model, i) && model.Article.Tokens[i].Length > 1 || model.Terms.Is(i, WordRole.In)
                || model.Terms.Is(i, WordRole.Adding)) { return null; }
            if (++length > LongestName) { return null; }
        }
        return people > 1 && length > 0 ? (people, sentence.Tokens.End) : null;
    }

    private static Mention? NationalityAt(SemanticModel model, int token, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsAt(MentionKind.Nationality, token, cancellationToken)) { return mention; }
        return null;
    }

    /// <summary>With the article: «المغربي», «والأردنية».</summary>
    private static bool IsMember(SemanticModel model, Mention nationality)
    {
        var word = model.Article.Tokens.CharsOf(nationality.Tokens.First);
        var language = model.Article.LanguageOf(nationality.Tokens.First);
        return nationality.Tokens.Count == 1
            && (language.StartsDefinite(word) || model.Article.BeginsWithAnd(nationality.Tokens.First) && language.StartsDefinite(word[1..]));
    }
}
