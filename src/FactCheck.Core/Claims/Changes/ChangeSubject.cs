using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads what rose or fell: the nouns around the word of change, by which its values are known in other sentences.</summary>
internal static class ChangeSubject
{
    private const int MostWords = 3;
    private const int MostWordsOfFigure = 6;
    private const int ShortestWord = 4;

    /// <summary>Before the key of what has several names.</summary>
    private const string Mark = "≈";

    private static readonly WordRole[] Empty =
    [
        WordRole.Rise, WordRole.Fall, WordRole.By, WordRole.To, WordRole.From, WordRole.In, WordRole.Of, WordRole.That, WordRole.WhichIs, WordRole.Saying, WordRole.Said, WordRole.Complementizer,
        WordRole.HadBeen, WordRole.Proportion, WordRole.Points, WordRole.BasisPoints, WordRole.Against, WordRole.While, WordRole.Then, WordRole.Distal, WordRole.Lasting, WordRole.After, WordRole.Before, WordRole.Than, WordRole.Determiner, WordRole.According,
    ];

    /// <summary>The keys of the nouns, or none when there are none.</summary>
    public static HashSet<string>? Of(SemanticModel model, Sentence sentence, int change)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var first = change;
        while (first > Math.Max(sentence.Tokens.First, change - MostWords) && !EndsSubject(model, first - 1)) { first--; }
        AddKeys(model, keys, first, change);
        var end = change + 1;
        while (end < Math.Min(sentence.Tokens.End, change + MostWords + 1) && !EndsSubject(model, end) && !LeadsToFigure(model, end)) { end++; }
        AddKeys(model, keys, change + 1, end);
        if (keys.Count == 0 && BehindFigure(model, sentence, end) is { Count: > 0 } behind) { AddKeys(model, keys, behind.First, behind.End); }
        return keys.Count > 0 ? keys : null;
    }

    /// <summary>«زيادة بنسبة 45% في صادرات القطن»: what changed stands behind the figure.</summary>
    private static TokenRange? BehindFigure(SemanticModel model, Sentence sentence, int figure)
    {
        for (var i = figure; i < Math.Min(sentence.Tokens.End, figure + MostWordsOfFigure); i++)
        {
            if (!model.Terms.IsBare(i, WordRole.In) || model.Terms.Is<UnitTerm>(i, out _, out _)) { continue; }
            var end = i + 1;
            while (end < Math.Min(sentence.Tokens.End, i + 1 + MostWords) && !EndsSubject(model, end)) { end++; }
            return new TokenRange(i + 1, end);
        }
        return null;
    }

    private static void AddKeys(SemanticModel model, HashSet<string> keys, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (model.Terms.Is<MeasureTerm>(i, out var measure, out var hit))
            {
                keys.Add(Mark + measure.Measure); // "the jobless rate"
                i = hit.Tokens.End - 1;
            }
            else if (IsNoun(model, i)) { keys.Add(NounKey.At(model, i)); }
        }
    }

    /// <summary>True where a word of one of the keys begins, by whatever name.</summary>
    private static bool IsKey(SemanticModel model, int token, HashSet<string> keys) =>
        keys.Contains(NounKey.At(model, token))
            || model.Terms.Is<MeasureTerm>(token, out var measure, out _) && keys.Contains(Mark + measure.Measure);

    /// <summary>True when a word of the sentence is one of the keys.</summary>
    public static bool IsIn(SemanticModel model, Sentence sentence, HashSet<string> keys)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Word && IsKey(model, i, keys)) { return true; }
        }
        return false;
    }

    /// <summary>True when a word of the sentence is one of the keys, and no other noun makes it less than what stands above: «صادرات الفوسفات» are not all exports.</summary>
    public static bool IsNamedIn(SemanticModel model, Sentence sentence, Sentence above, HashSet<string> keys)
    {
        var language = sentence.Block.Language;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || !IsKey(model, i, keys)) { continue; }
            var end = model.Terms.Is<MeasureTerm>(i, out _, out var hit) ? hit.Tokens.End : i + 1;
            if (end > i + 1 || model.Terms.Is<MeasureTerm>(i, out _, out _))
            {
                if (IsOfOther(model, sentence, i, end)) { continue; } // "oil stocks", «مخزونات النفط»
            }
            // "unemployment among the young"
            if (sentence.Tokens.Contains(end)
                && (model.Terms.Is(end, WordRole.Among) || model.Terms.Is(end, WordRole.Between) || IsInPart(model, end))) { continue; }
            var other = language.JoinsArticle
                ? !language.StartsDefinite(model.Article.Tokens.CharsOf(i)) && i + 1 < sentence.Tokens.End
                    && language.StartsDefinite(model.Article.Tokens.CharsOf(i + 1))
                ? i + 1
                : -1
                : i > sentence.Tokens.First && model.Article.Tokens[i - 1].Kind == TokenKind.Word
                    && (!model.Terms.Any(i - 1) || model.Terms.Is<GenusTerm>(i - 1, out _, out _))
                    && !language.StartsDefinite(model.Article.Tokens.CharsOf(i - 1)) && !language.EndsAsPlural(model.Article.Tokens.CharsOf(i - 1))
                ? i - 1
                : -1;
            if (other < 0 || IsIn(model, above, [NounKey.At(model, other)])) { return true; }
        }
        return false;
    }

    /// <summary>True where another noun makes a measure something of its own.</summary>
    private static bool IsOfOther(SemanticModel model, Sentence sentence, int first, int end)
    {
        var noun = sentence.Block.Language.JoinsArticle ? first - 1 : end;
        return sentence.Tokens.Contains(noun) && model.Article.Tokens[noun].Kind == TokenKind.Word
            && (!model.Terms.Any(noun) || model.Terms.Is<MeasureTerm>(noun, out _, out _)
            || model.Terms.Is(noun, ChangeRole.Aspect) && !model.Terms.Is(noun, RateRole.PriceNoun));
    }

    /// <summary>"In the south": of a part of the land.</summary>
    private static bool IsInPart(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.In) && token + 2 < model.Article.Tokens.Count
            && (model.Terms.Is(token + 1, WordRole.SideOf) || model.Terms.Is(token + 2, WordRole.SideOf));

    /// <summary>True when all keys are among the words of the sentence.</summary>
    public static bool AreIn(SemanticModel model, Sentence sentence, HashSet<string> keys)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { continue; }
            found.Add(NounKey.At(model, i));
            if (MeasureAt(model, sentence, i) is { } measure) { found.Add(measure); }
        }
        return keys.IsSubsetOf(found);
    }

    /// <summary>The key of the measure whose name begins at a token, and no other noun beside it.</summary>
    public static string? MeasureAt(SemanticModel model, Sentence sentence, int token) =>
        model.Terms.Is<MeasureTerm>(token, out var measure, out var hit) && !IsOfOther(model, sentence, token, hit.Tokens.End)
            ? Mark + measure.Measure
            : null;

    /// <summary>True when the subject is a measure, by whatever name.</summary>
    public static bool IsOf(HashSet<string> keys, string measure) => keys.Contains(Mark + measure);

    /// <summary>«إن» and a comma: what stands beyond is no part of what rose.</summary>
    private static bool EndsSubject(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Complementizer) || model.Terms.Is(token, WordRole.Saying)
            || model.Article.Tokens[token].Kind == TokenKind.Punctuation && model.Article.Tokens.FirstChar(token) is not ('-' or '"' or '«' or '»');

    /// <summary>"A rise by 31 votes": what the figure counts did not rise.</summary>
    private static bool LeadsToFigure(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.By) || model.Article.Tokens[token].Kind == TokenKind.Number;

    private static bool IsNoun(SemanticModel model, int token) =>
        model.Article.Tokens[token] is { Kind: TokenKind.Word, Length: >= ShortestWord } && !Empty.Any(r => model.Terms.Is(token, r))
            && !model.Terms.Is<UnitTerm>(token, out _, out _) && !model.Terms.Is<NumeralTerm>(token, out _, out _)
        && !model.Terms.Is<MonthTerm>(token, out _, out _) && !model.Terms.Is<PeriodTerm>(token, out _, out _)
        && !model.Terms.Is<BoundTerm>(token, out _, out _) && !model.Terms.Is<FractionTerm>(token, out _, out _);
}
