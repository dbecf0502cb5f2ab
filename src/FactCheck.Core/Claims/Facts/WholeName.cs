using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Tells whether a known name stands for itself or is a part of a longer one, whose founding and seat are its own: «الاتحاد الأفريقي لكرة السلة», «كلية دفاع الناتو»,
/// «طالبان باكستان», "the World Bank Institute", "NASA's Jet Propulsion Laboratory".
/// </summary>
internal static class WholeName
{
    /// <summary>False where the words around a name may make another of it.</summary>
    public static bool Is(SemanticModel model, Sentence sentence, NameMention name, CancellationToken cancellationToken)
    {
        var next = NameEnd.Of(model, name);
        if (IsArabic(model, name.Tokens.First))
        {
            return !IsConstruct(model, sentence, name.Tokens.First - 1)
                && !(sentence.Tokens.Contains(next) && GoesOn(model, sentence, next, cancellationToken));
        }
        return !IsSortedBefore(model, sentence, name.Tokens.First - 1, cancellationToken)
            && !(sentence.Tokens.Contains(next) && GoesOnInCapitals(model, sentence, next, cancellationToken));
    }

    /// <summary>«مكتب …», «كلية دفاع …»: the noun of another body just before a name, or before one more noun.</summary>
    private static bool IsConstruct(SemanticModel model, Sentence sentence, int before) =>
        IsBody(model, sentence, before)
        || IsBody(model, sentence, before - 1) && IsArabic(model, before) && model.Article.Tokens[before].Kind == TokenKind.Word
        && !model.Terms.HasRole(before) && !sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(before));

    private static bool IsBody(SemanticModel model, Sentence sentence, int token) =>
        sentence.Tokens.Contains(token) && IsArabic(model, token)
            && (model.Terms.Is(token, FactRole.NamedAfter) || model.Terms.Is(token, FactRole.OrganisationHead))
            && !sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(token));

    /// <summary>A definite word, a place or what it is for behind a name go on with it: «العربية المفتوحة», «باكستان», «للإفتاء», «في سوريا».</summary>
    private static bool GoesOn(SemanticModel model, Sentence sentence, int next, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        if (tokens[next].Kind == TokenKind.Punctuation)
        {
            return tokens.FirstChar(next) is '-' or '–' && sentence.Tokens.Contains(next + 1) && tokens[next + 1].Kind == TokenKind.Word;
        }
        if (tokens[next].Kind != TokenKind.Word || IsDate(model, next, cancellationToken)) { return false; }
        if (model.Terms.Is(next, WordRole.In, out var within))
        {
            return IsPlace(model, within.Tokens.End, cancellationToken) && !IsCity(model, within.Tokens.End, cancellationToken)
                || model.Terms.Is<RegionTerm>(within.Tokens.End, out _, out _);
        }
        // «مقر المنظمة بجنيف»
        if (tokens.FirstChar(next) == 'ب' && IsCity(model, next, cancellationToken)) { return false; }
        if (IsPlace(model, next, cancellationToken) || model.Terms.Is<RegionTerm>(next, out _, out _)) { return true; }
        // «المنظمة الكائن مقرها في جنيف»
        if (model.Terms.Is(next, FactRole.Lying)) { return false; }
        if (model.Terms.Is(next, WordRole.Relative) || model.Terms.Is<DirectionTerm>(next, out _, out _)
            || model.Terms.Is<PeriodTerm>(next, out _, out _) || model.Terms.Is<PartTerm>(next, out _, out _)) { return false; }
        Span<WordFront> fronts = stackalloc WordFront[Language.MaxFronts];
        var word = tokens.CharsOf(next);
        foreach (var front in fronts[..sentence.Block.Language.FrontsOf(word, fronts)])
        {
            if (front.Particles is Particles.Article or (Particles.Article | Particles.Preposition) && word.Length - front.Length > 2
                && word[0] is 'ا' or 'ل') { return true; }
        }
        return model.Terms.IsBare(next, FactRole.ForField);
    }

    private static bool GoesOnInCapitals(SemanticModel model, Sentence sentence, int next, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        if (model.Terms.Is(next, WordRole.In)) { next++; }
        else if (tokens.FirstChar(next) is '\'' or '’') { next++; }
        var isIn = next > 0 && model.Terms.Is(next - 1, WordRole.In);
        if (isIn && sentence.Tokens.Contains(next) && model.Terms.Is(next, WordRole.Article)) { next++; }
        return sentence.Tokens.Contains(next) && tokens[next].Kind == TokenKind.Word && tokens.FirstChar(next) is >= 'A' and <= 'Z'
            && !IsDate(model, next, cancellationToken) && !(isIn && IsCity(model, next, cancellationToken));
    }

    /// <summary>"The Pakistani Taliban", "UNESCO Women".</summary>
    private static bool IsSortedBefore(SemanticModel model, Sentence sentence, int before, CancellationToken cancellationToken) =>
        sentence.Tokens.Contains(before) && model.Article.Tokens[before].Kind == TokenKind.Word
            && model.Article.Tokens.FirstChar(before) is >= 'A' and <= 'Z'
        && (Begins(model, MentionKind.Nationality, before, cancellationToken) is not null
        || before > sentence.Tokens.First && !IsDate(model, before, cancellationToken) && !model.Terms.Any(before));

    private static bool IsArabic(SemanticModel model, int token) => model.Article.JoinsArticle(token);

    private static bool IsDate(SemanticModel model, int token, CancellationToken cancellationToken) =>
        Begins(model, MentionKind.Date, token, cancellationToken) is not null || model.Terms.Is<WeekdayTerm>(token, out _, out _);

    private static bool IsPlace(SemanticModel model, int token, CancellationToken cancellationToken) =>
        Begins(model, MentionKind.Place, token, cancellationToken) is not null
            || Begins(model, MentionKind.Nationality, token, cancellationToken) is not null;

    /// <summary>A city and no state of its name: a body may be founded in one.</summary>
    private static bool IsCity(SemanticModel model, int token, CancellationToken cancellationToken) =>
        Begins(model, MentionKind.Place, token, cancellationToken) is NameMention place
            && place.Entities?.Candidates.All(c => c is Place { Type: PlaceType.City }) == true;

    private static Mention? Begins(SemanticModel model, MentionKind kind, int token, CancellationToken cancellationToken) =>
        model.MentionsIn(kind, new TokenRange(token, model.Article.Tokens.Count), cancellationToken)
            .FirstOrDefault() is { } first && first.Tokens.First == token ? first : null;
}
