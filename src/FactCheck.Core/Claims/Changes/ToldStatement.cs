using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says whether the words from a change to its two values, or from them to it, go on about one thing.</summary>
internal static class ToldStatement
{
    private const int MostWordsToVerb = 2;

    /// <summary>What rose or fell stands just behind its verb: «خفض سعر الفائدة».</summary>
    private const int MostWordsToObject = 3;

    /// <summary>True when nothing in the range begins a statement about something else.</summary>
    public static bool IsOne(SemanticModel model, Sentence sentence, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is(i, WordRole.TimeBefore, out var hit) || model.Terms.Is(i, WordRole.Becoming, out hit)
                || model.Terms.Is(i, ChangeRole.OwnValue, out hit) && (hit.Front.Particles & Particles.Conjunction) == 0)
            {
                i = hit.Tokens.End - 1; // "a year before", "now costs", «من قيمته»
                continue;
            }
            if (Statement.Begins(model, i) && !TakesUp(model, i, range.End)) { return false; }
            if (model.Terms.Is(i, WordRole.Explaining) && !IsVerbAndValue(model, i + 1) && !IsPriceOfOne(model, sentence, i)
                && !IsItsEnd(model, i + 1)
                || model.Terms.Is(i, WordRole.Then) && !MovesOn(model, i + 1)) { return false; }
            if (model.Terms.Is(i, ChangeRole.Aspect) && i - range.First > MostWordsToObject && !IsNamedBefore(model, sentence, i)) { return false; }
        }
        return true;
    }

    /// <summary>«وهي», «وكان قد», "and is now", «ووصل إلى», «إذ بلغ 41»: the same thing goes on.</summary>
    private static bool TakesUp(SemanticModel model, int token, int end) =>
        model.Terms.Is(token, WordRole.WhichIs) || model.Terms.Is(token, WordRole.That)
            || model.Terms.Is(token, WordRole.By, out var by) && (by.Front.Particles & Particles.Conjunction) == 0
            || model.Terms.Is(token, WordRole.Becoming) || model.Terms.Is(token, WordRole.HadBeen) || model.Terms.Is(token, ChangeRole.Formerly)
        || MovesOn(model, model.Terms.Is(token, WordRole.And) ? token + 1 : token)
        // «وبلغت هذه السنة 15»
        || model.Terms.Is(token, WordRole.Explaining)
        || model.Terms.Is(token, WordRole.Reaching) && token + 1 < end && (model.Terms.Is(token + 1, WordRole.To)
        || model.Terms.Is(token + 1, WordRole.In) || model.Article.Tokens[token + 1].Kind == TokenKind.Number
        || model.MentionsIn(MentionKind.Date, new TokenRange(token + 1, token + 3)).Any());

    /// <summary>«ثم ارتفع بنسبة 30%», «وخُفضت بنسبة 20%», "and fell to": a verb of change without a subject of its own.</summary>
    private static bool MovesOn(SemanticModel model, int token) =>
        (model.Terms.Is(token, WordRole.Rise, out var verb) || model.Terms.Is(token, WordRole.Fall, out verb))
            && (verb.Front.Particles & Particles.Article) == 0 && verb.Tokens.End < model.Article.Tokens.Count
        && (model.Terms.Is(verb.Tokens.End, WordRole.By) || model.Terms.Is(verb.Tokens.End, WordRole.To)
        || model.Article.Tokens[verb.Tokens.End].Kind == TokenKind.Number || model.Terms.Is<NumeralTerm>(verb.Tokens.End, out var numeral, out _) && numeral.Role != NumeralRole.Fraction);

    /// <summary>«إذ دخله 41 ألف زائر»: a verb, and no subject of its own before the value.</summary>
    private static bool IsVerbAndValue(SemanticModel model, int token)
    {
        for (var i = token; i < Math.Min(model.Article.Tokens.Count, token + MostWordsToVerb); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || model.Terms.Is<NumeralTerm>(i, out _, out _) || model.Terms.Is(i, WordRole.To)
                || i > token && model.Terms.Is(i, WordRole.In)) { return i > token; }
        }
        return false;
    }

    /// <summary>«زادت الحكومة سعر البنزين، إذ أصبح اللتر بـ 190 قرشا»: what one of it costs.</summary>
    private static bool IsPriceOfOne(SemanticModel model, Sentence sentence, int token)
    {
        for (var i = sentence.Tokens.First; i < token && model.Terms.Is(token + 1, WordRole.Becoming); i++)
        {
            if (model.Terms.Is(i, RateRole.PriceNoun)) { return true; }
        }
        return false;
    }

    /// <summary>«تنخفض الحرارة، إذ تبلغ العظمى في العاصمة 25»: the highest or the lowest of what was named.</summary>
    private static bool IsItsEnd(SemanticModel model, int verb) =>
        model.Terms.Is(verb, WordRole.Reaching)
            && (model.Terms.Is(verb + 1, ComparisonRole.HighEnd) || model.Terms.Is(verb + 1, ComparisonRole.LowEnd));

    private static bool IsNamedBefore(SemanticModel model, Sentence sentence, int noun)
    {
        for (var i = sentence.Tokens.First; i < noun; i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return false;
    }
}
