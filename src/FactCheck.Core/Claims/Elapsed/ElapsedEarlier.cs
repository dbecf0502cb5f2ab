using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the length of a state whose end stands before it and whose beginning behind, in the sentence or the next: «أعيد فتح المعبر في 10 مارس بعد إغلاق دام 35 يوما، وكانت السلطات
/// قد أغلقته في 3 فبراير», "reopened on 10 March after a 35-day closure. It had been closed on 3 February".
/// </summary>
internal static class ElapsedEarlier
{
    private const int MostWordsToLength = 8;
    private const int MostWordsToVerb = 5;
    private const int MostWordsToEarlier = 5;
    private const int SharedLetters = 3;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        if (StateOf(model, sentence, duration) is not { } state) { return null; }
        var next = sentence.Index + 1 < model.Article.Sentences.Length ? model.Article.Sentences[sentence.Index + 1].Tokens.End : sentence.Tokens.End;
        var dates = model.MentionsIn(MentionKind.Date, new TokenRange(sentence.Tokens.First, next), cancellationToken)
            .Cast<DateMention>()
            .Take(3)
            .ToArray();
        if (dates is not [{ IsRelative: false, WrittenEnd: null } end, { IsRelative: false, WrittenEnd: null } start, ..]
            || end.Tokens.End > duration.Tokens.First || duration.Tokens.First - end.Tokens.End > MostWordsToLength
            || start.Tokens.First < duration.Tokens.End || !IsOfTheState(model, state, duration, start)) { return null; }
        var read = start.HasYear && end.HasYear
            ? ElapsedTime.Between(start.Days, end.Days, duration)
            : ElapsedStretch.BetweenDays(start.Written with { Year = null }, end.Written with { Year = null }, duration);
        if (read is not var (computed, stated)) { return null; }
        return new ElapsedMention(new TokenRange(end.Tokens.First, start.Tokens.End), end.Span.Union(start.Span), start, end.Days, end.Span, duration)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = duration.Length!.Parts[0].Unit,
        };
    }

    /// <summary>The noun of the state: «بعد إغلاق دام …», "after a 35-day closure".</summary>
    private static int? StateOf(SemanticModel model, Sentence sentence, FigureMention duration)
    {
        if (!sentence.Block.Language.JoinsArticle)
        {
            var isAfter = ElapsedDates.Follows(model, sentence, duration.Tokens.First, WordRole.After, 2);
            return isAfter && duration.Tokens.Count > 2 && sentence.Tokens.Contains(duration.Tokens.End) && model.Article.Tokens[duration.Tokens.End].Kind == TokenKind.Word ? duration.Tokens.End : null;
        }
        var lasting = duration.Tokens.First - 1;
        if (lasting - 2 < sentence.Tokens.First || !model.Terms.Is(lasting, WordRole.Enduring)) { return null; }
        return model.Terms.Is(lasting - 2, WordRole.After) ? lasting - 1 : null;
    }

    /// <summary>"Had", and a verb of the noun's letters, shortly before the date: «قد أغلقته في».</summary>
    private static bool IsOfTheState(SemanticModel model, int state, FigureMention duration, DateMention start)
    {
        var (isEarlier, isOfState) = (false, false);
        var key = NounKey.At(model, state);
        if (key.Length < SharedLetters) { return false; }
        for (var i = Math.Max(duration.Tokens.End, start.Tokens.First - MostWordsToVerb - MostWordsToEarlier); i < start.Tokens.First; i++)
        {
            isEarlier |= model.Terms.Is(i, WordRole.Earlier);
            isOfState |= isEarlier && start.Tokens.First - i <= MostWordsToVerb
                && NounKey.At(model, i).StartsWith(key[..SharedLetters], StringComparison.Ordinal);
        }
        return isEarlier && isOfState;
    }
}
