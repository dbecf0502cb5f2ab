using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>The verb that tells what a person did: before the title and the name («استقبل السلطان قابوس», "received by King Hussein"), or behind them ("Mandela cast", «قابوس، الذي استقبل»).</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Sort">What sort of deed it tells.</param>
/// <param name="First">The first token of the clause: that of the verb, or of the title.</param>
/// <param name="End">The token behind the verb and the name.</param>
internal readonly record struct DeedVerb(TokenRange Tokens, DeedSort Sort, int First, int End)
{
    private const int MostWordsBefore = 10;
    private const int MostWordsOfApposition = 8;
    private const int MostHelpers = 2;

    /// <summary>The verb of <paramref name="name"/>, or none.</summary>
    public static DeedVerb? Of(SemanticModel model, Sentence sentence, TokenRange name, CancellationToken cancellationToken) =>
        Before(model, sentence, name, cancellationToken) ?? Behind(model, sentence, name, cancellationToken);

    private static DeedVerb? Before(SemanticModel model, Sentence sentence, TokenRange name, CancellationToken cancellationToken)
    {
        var isJoined = model.Article.LanguageOf(name.First).JoinsArticle;
        for (var i = name.First - 1; i >= Math.Max(sentence.Tokens.First, name.First - MostWordsBefore); i--)
        {
            if (model.Terms.Is<DeedTerm>(i, out var term, out var hit) && hit.Tokens.End <= name.First)
            {
                return (isJoined || term.Sort is DeedSort.Meeting or DeedSort.Receiving)
                    && !IsDenied(model, i) && IsTitle(model, new TokenRange(hit.Tokens.End, name.First), isJoined, cancellationToken)
                    ? new DeedVerb(hit.Tokens, term.Sort, i, name.End)
                    : null;
            }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation && !model.Article.Tokens.Is(i, '/')
                && !IsGenitive(model, i)) { return null; }
            if (!isJoined && model.Terms.Is(i, WordRole.Agent)) { return By(model, sentence, i, name, cancellationToken); }
        }
        return null;
    }

    /// <summary>"was signed in March 1979 by Egyptian President": the verb of what was done by the one behind "by".</summary>
    private static DeedVerb? By(SemanticModel model, Sentence sentence, int by, TokenRange name, CancellationToken cancellationToken)
    {
        if (!IsTitle(model, new TokenRange(by + 1, name.First), false, cancellationToken)) { return null; }
        for (var i = by - 1; i >= Math.Max(sentence.Tokens.First, by - MostWordsBefore); i--)
        {
            if (model.Terms.Is<DeedTerm>(i, out var term, out var hit)) { return new DeedVerb(hit.Tokens, term.Sort, i, name.End); }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation || model.Terms.Is(i, WordRole.Relative)) { return null; }
        }
        return null;
    }

    /// <summary>Titles alone, with a date or a bare noun before the name: «وقعهما في سبتمبر 1978 الرئيس المصري», "met novelist".</summary>
    private static bool IsTitle(SemanticModel model, TokenRange between, bool isJoined, CancellationToken cancellationToken)
    {
        var first = between.First;
        if (model.MentionsIn(MentionKind.Date, between, cancellationToken).FirstOrDefault() is { } date
            && (date.Tokens.First == first || date.Tokens.First == first + 1 && model.Terms.Is(first, WordRole.In))) { first = date.Tokens.End; }
        if (isJoined) { return PersonApposition.IsTitle(model, between with { First = first }, cancellationToken); }
        for (var i = first; i < between.End; i++)
        {
            var isNamed = model.Article.Tokens.FirstChar(i) is >= 'A' and <= 'Z' || IsGenitive(model, i)
                || model.Terms.Is(i, WordRole.Determiner) || model.Terms.Is(i, FactRole.Former)
                || model.Terms.Is(i, FactRole.Honorific) || i == between.End - 1 && model.Article.Tokens[i].Kind == TokenKind.Word;
            if (!isNamed || model.Terms.Is(i, WordRole.Of) || model.Terms.Is(i, FactRole.TitleGuard)) { return false; }
        }
        return true;
    }

    private static DeedVerb? Behind(SemanticModel model, Sentence sentence, TokenRange name, CancellationToken cancellationToken)
    {
        var (first, isJoined) = (name.First, model.Article.LanguageOf(name.First).JoinsArticle);
        while (first > sentence.Tokens.First && !IsOpening(model, first - 1)
            && IsTitle(model, new TokenRange(first - 1, name.First), isJoined, cancellationToken)) { first--; }
        if (!Begins(model, sentence, first)) { return null; }
        var at = PastApposition(model, sentence, PastLand(model, sentence, name.End));
        if (at < sentence.Tokens.End
            && (model.Terms.Is(at, WordRole.Relative) || model.Terms.Is(at, FactRole.WhichFeminine)))
        {
            at = PastApposition(model, sentence, at + 1);
        }
        for (var helpers = 0; helpers < MostHelpers && at < sentence.Tokens.End; helpers++, at++)
        {
            if (model.Terms.Is<DeedTerm>(at, out var term, out var hit) && hit.Tokens.End <= sentence.Tokens.End)
            {
                return IsDenied(model, at) || IsBy(model, hit) ? null : new DeedVerb(hit.Tokens, term.Sort, first, hit.Tokens.End);
            }
            if (!model.Terms.Is(at, FactRole.BeforeVerb) && !model.Terms.Is(at, WordRole.Earlier)) { return null; }
        }
        return null;
    }

    /// <summary>The name begins its clause: nothing, a comma, a word for "that" or a date stands before it.</summary>
    private static bool Begins(SemanticModel model, Sentence sentence, int first) =>
        first <= sentence.Tokens.First || model.Article.Tokens[first - 1].Kind is TokenKind.Punctuation or TokenKind.Number || IsOpening(model, first - 1);

    /// <summary>The mark behind the owner in "Oman's Sultan".</summary>
    private static bool IsGenitive(SemanticModel model, int token) => model.Article.Tokens.FirstChar(token) is '\'' or '’';

    private static bool IsOpening(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Complementizer) || model.Terms.Is(token, WordRole.Relative) || model.Terms.Is(token, WordRole.Earlier)
            || model.Terms.Is(token, WordRole.While) || model.Terms.Is(token, ChangeRole.AtThatTime) || model.Terms.Is(token, WordRole.And)
            || model.Terms.Is(token, FactRole.AskingHow);

    /// <summary>«كوفي عنان، الأمين العام للأمم المتحدة، »: past what is told between two commas.</summary>
    private static int PastApposition(SemanticModel model, Sentence sentence, int at)
    {
        if (at >= sentence.Tokens.End || !Statement.IsComma(model, at)) { return at; }
        for (var i = at + 1; i < Math.Min(sentence.Tokens.End, at + MostWordsOfApposition + 2); i++)
        {
            if (Statement.IsComma(model, i)) { return i + 1; }
            if (model.Terms.Is(i, WordRole.Relative) || model.Terms.Is<DeedTerm>(i, out _, out _)) { return i; }
        }
        return at;
    }

    /// <summary>"King Hussein of Jordan": past what the person is of.</summary>
    private static int PastLand(SemanticModel model, Sentence sentence, int at)
    {
        if (at + 1 >= sentence.Tokens.End || !model.Terms.Is(at, WordRole.Of) || model.Article.JoinsArticle(at)) { return at; }
        for (at++; at < sentence.Tokens.End && (model.Article.Tokens.FirstChar(at) is >= 'A' and <= 'Z' || model.Terms.Is(at, WordRole.Determiner)); at++) { }
        return at;
    }

    /// <summary>"received by": what was done to the one before it.</summary>
    private static bool IsBy(SemanticModel model, TermHit hit) => hit.Tokens.Count > 1 && model.Terms.Is(hit.Tokens.End - 1, WordRole.Agent);

    private static bool IsDenied(SemanticModel model, int verb) => model.Terms.Is(verb - 1, WordRole.Doubt) && !model.Terms.Is(verb - 1, WordRole.Earlier);
}
