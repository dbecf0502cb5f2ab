using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads what a figure is told for each of, and how many of these the sentence counts: "$80,000 each", «لكل أسرة», «للحافلة الواحدة», "a day".</summary>
internal static class RateBase
{
    private const int MostWordsToBase = 3;
    private const int MostWordsToEvery = 5;
    private const int MostWordsToNoun = 2;
    private const int MostWordsToPeriod = 4;

    /// <summary>The number of what stands behind a figure as its base; none without a base, or where nothing or more than one thing is its number.</summary>
    public static RateDivisor? Behind(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention each,
        CancellationToken cancellationToken)
    {
        for (var i = each.Tokens.End; i < Math.Min(sentence.Tokens.End, each.Tokens.End + MostWordsToBase); i++)
        {
            if (RateTime.UnitAt(model, i, cancellationToken) is { } unit)
            {
                return RateTime.DivisorOf(model, sentence, each, unit, MostWordsToPeriod, cancellationToken);
            }
            if (model.Terms.Is(i, WordRole.ForEach, out var hit))
            {
                // «في كل سنة»
                return hit.Tokens.Count > 1 && RateTime.UnitAt(model, hit.Tokens.End - 1, cancellationToken) is { } every
                    ? RateTime.DivisorOf(model, sentence, each, every, MostWordsToPeriod, cancellationToken)
                    : Counted(model, sentence, figures, each, hit.Tokens.End);
            }
            if (NounAt(model, sentence, i) is { } noun && CountOf(model, figures, each, noun) is { } divisor) { return divisor; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || figures.Any(f => f != each && f.Tokens.Contains(i))) { return null; }
        }
        return null;
    }

    /// <summary>«للحافلة», «في المباراة», "a game": the noun that a base is told by without a word for each.</summary>
    public static int? NounAt(SemanticModel model, Sentence sentence, int token)
    {
        var word = model.Article.Tokens.CharsOf(token);
        if (sentence.Block.Language.JoinsArticle)
        {
            if (word.Length > 4 && sentence.Block.Language.JoinsDestination(word)) { return token; }
            return model.Terms.IsBare(token, WordRole.Within) && sentence.Tokens.Contains(token + 1)
                && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(token + 1)) ? token + 1 : null;
        }
        return model.Terms.Is(token, RateRole.OneOf) && sentence.Tokens.Contains(token + 1) ? token + 1 : null;
    }

    /// <summary>True where such a noun begins: «للحافلة», "a ticket".</summary>
    public static bool IsNounOfBase(SemanticModel model, Sentence sentence, int token) => NounAt(model, sentence, token) is not null;

    /// <summary>Of the noun behind "per", or of the nearest thing counted where the word stands alone: "each", «لكل منهم».</summary>
    private static RateDivisor? Counted(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention each, int behind)
    {
        if (sentence.Tokens.Contains(behind) && model.Article.Tokens[behind].Kind == TokenKind.Word
            && CountOf(model, figures, each, behind) is { } named) { return named; }
        var isAlone = !sentence.Tokens.Contains(behind) || model.Article.Tokens[behind].Kind != TokenKind.Word
            || model.Terms.Is(behind, WordRole.OfWhich) || model.Terms.Is(behind, RateRole.Apiece)
            || model.Terms.Is(behind - 1, RateRole.Apiece);
        if (!isAlone) { return null; }
        return Nearest(model, figures, each);
    }

    /// <summary>«، لكل منهم 40 ألف دولار», ", each of them $40,000": the word for each stands before, of the only thing counted.</summary>
    public static RateDivisor? Ahead(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention each)
    {
        if (figures.Length != 3) { return null; }
        if ((EveryAhead(model, sentence, figures, each) ?? ShareOfOneAhead(model, sentence, figures, each)) is { } every) { return every; }
        for (var i = each.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First + 1, each.Tokens.First - MostWordsToBase); i--)
        {
            if (Statement.IsComma(model, i)) { return null; }
            if (model.Terms.Is(i, WordRole.ForEach) && Statement.IsComma(model, i - 1))
            {
                return IsDivided(model, sentence) ? Nearest(model, figures, each) : null;
            }
        }
        return null;
    }

    /// <summary>«على 320 ألف أسرة، فتسلمت كل أسرة 350 دولارا», "4,000 families, so that each family gets $500": the counted noun once more behind the word for each.</summary>
    private static RateDivisor? EveryAhead(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention each)
    {
        for (var i = each.Tokens.First - 2; i >= Math.Max(sentence.Tokens.First, each.Tokens.First - MostWordsToEvery); i--)
        {
            if (!model.Terms.Is(i, WordRole.Every) && !model.Terms.Is(i, WordRole.ForEach)) { continue; }
            if (CountOf(model, figures, each, i + 1) is { } divisor) { return divisor.Count.Tokens.First < i ? divisor : null; }
            // "among 400 farmers, giving each farm", "to 12,000 families, giving each household"
            return (IsSharedOut(model, sentence, figures) || model.Terms.AnyIn(sentence.Tokens with { End = i }, RateRole.Sharing))
                && Nearest(model, figures, each) is { } shared && IsAkin(model, shared.Count, i + 1)
                ? shared : null;
        }
        return null;
    }

    private static bool IsAkin(SemanticModel model, Mention count, int noun) =>
        model.Terms.Is(noun, WordRole.OfWhich) || model.Terms.Is(noun, RateRole.Getting) || model.Terms.Is(noun, WordRole.Of)
            && model.Terms.Is(noun + 1, WordRole.Relative) // "each of whom"
            || model.Terms.Is(count.Tokens.End, RateRole.Household) && model.Terms.Is(noun, RateRole.Household)
            || count.Tokens.First > 0 && NounKey.AreOne(model, count.Tokens.First - 1, noun)
            || SharedRoot.IsIn(model, new TokenRange(count.Tokens.End, count.Tokens.End + 1), new TokenRange(noun, noun + 1));

    /// <summary>«لسكان المدينة البالغ عددهم 200 ألف نسمة، أي إن نصيب الفرد 250 لترا»: the share of one of the only people counted.</summary>
    private static RateDivisor? ShareOfOneAhead(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention each)
    {
        for (var i = each.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, each.Tokens.First - MostWordsToEvery); i--)
        {
            if (!model.Terms.Is(i, RateRole.ShareOfOne, out var hit)) { continue; }
            var only = figures.Where(f => f != each && f.Kind == MentionKind.Number && (model.Terms.Is(f.Tokens.End, WordRole.Person)
                || model.Terms.Is(f.Tokens.End, RateRole.Inhabitant))).ToArray();
            return hit.Tokens.End <= each.Tokens.First && only is [{ Written: >= 2 } count] && count.Tokens.First < i ? Of(count) : null;
        }
        return null;
    }

    /// <summary>"Split equally among", «بالتساوي»: what each gets follows from all and their number; instalments may bear interest.</summary>
    public static bool IsSharedOut(SemanticModel model, Sentence sentence, FigureMention[] figures) =>
        model.Terms.AnyIn(sentence.Tokens, RateRole.EqualShares) && !Array.Exists(figures, f => f.Kind == MentionKind.Percent)
            && !model.Terms.AnyIn(sentence.Tokens, RateRole.Instalment, RateRole.Discount);

    private static bool IsDivided(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Dividing) || model.Terms.Is(i, RateRole.EqualShares)) { return true; }
        }
        return false;
    }

    private static RateDivisor? Nearest(SemanticModel model, FigureMention[] figures, FigureMention each)
    {
        // "The 12 clinics treated 3,600 patients, an average of 300 each": of two counts the smaller has the larger
        if (each is { Kind.Name: "number", Unit: null } && !NounKey.IsBehind(model, each)
            && figures is [{ Kind.Name: "number", Unit: null } few, { Kind.Name: "number", Unit: null } many, _] && figures[2] == each
            && few is { Decimals: 0, Written: >= 2 } && few.Written < many.Written && NounKey.IsBehind(model, many)
            && FigureLead.LeadsTo(model, each, RateRole.AverageOfAll)) { return Of(few); }
        var nearest = figures.LastOrDefault(f => f.Tokens.End <= each.Tokens.First && (f.Kind != each.Kind || each.Kind == MentionKind.Number));
        return nearest is { Kind.Name: "number", Unit: null, Decimals: 0, Written: >= 2 } && !RateMeasure.IsOne(model, nearest, each)
            ? Of(nearest)
            : null;
    }

    /// <summary>The only number of a noun: «على 4 آلاف أسرة», "250 new homes".</summary>
    private static RateDivisor? CountOf(SemanticModel model, FigureMention[] figures, FigureMention each, int noun)
    {
        FigureMention? only = null;
        foreach (var figure in figures)
        {
            if (figure == each || figure.Written < 2
                || !(figure.Kind == MentionKind.Number ? Counts(model, figure, noun) : Measures(model, figures, figure, noun))) { continue; }
            if (only is not null) { return null; }
            only = figure;
        }
        return only is null ? null : Of(only);
    }

    /// <summary>«420 هكتارا … للهكتار الواحد», "40 hectares … per hectare": the unit of a measure.</summary>
    private static bool Measures(SemanticModel model, FigureMention[] figures, FigureMention figure, int noun) =>
        // «1.2 طن داخل 40 صندوقا في كل منها 30 كيلوغراما، … للكيلوغرام»: which of two is divided by stays open
        figures.Count(f => f.Kind == MentionKind.Quantity && f.Unit is { } one && figure.Unit is { } two
            && UnitScale.Convert(Interval.Exactly(1), one, two) is not null) == 1
            && figure is { Kind.Name: "quantity", IsApproximate: false } && model.Terms.Is<UnitTerm>(noun, out var own, out _) && own.Time is null
            && model.Terms.Is<UnitTerm>(figure.NumberTokens.End, out var unit, out _) && own.Codes.SequenceEqual(unit.Codes);

    private static bool Counts(SemanticModel model, FigureMention figure, int noun)
    {
        for (var i = figure.Tokens.End; i <= figure.Tokens.End + MostWordsToNoun; i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        // «على اللاعبين الـ18»
        return model.Terms.Is(figure.Tokens.First - 1, WordRole.Article) && NounKey.AreOne(model, figure.Tokens.First - 2, noun)
            || model.Terms.Is(figure.Tokens.End, WordRole.Person) && model.Terms.Is(noun, WordRole.Person)
            || model.Terms.AnyIn(new TokenRange(figure.Tokens.End, figure.Tokens.End + MostWordsToNoun), RateRole.Aircraft)
                && model.Terms.Is(noun, RateRole.Aircraft)
            // «ثماني مباريات … في اللقاء», "nine Tests … a match"
            || model.Terms.Is(figure.Tokens.End, TotalRole.MatchNoun) && model.Terms.Is(noun, TotalRole.MatchNoun);
    }

    /// <summary>«عائداته البالغة 1.2 مليون …، ويوزع النصف الآخر بالتساوي»: not all of an amount is shared out where a fraction stands behind it.</summary>
    public static bool IsOfFraction(SemanticModel model, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (model.Terms.Is<FractionTerm>(i, out _, out _)) { return true; }
        }
        return false;
    }

    private static RateDivisor Of(FigureMention count) => new(count, count.IsApproximate ? RateMeasure.Told(count) : FigureRow.Rounded(count));
}
