using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads two dated verbs of one subject that have an order of their own: "began on 10 May 2022 and ended on 3 May 2022", «أقر القانون في 12 يونيو 2022 ودخل حيز التنفيذ في 1 مايو 2022».
/// Both dates have their year, and nothing but a conjunction stands between the first and the second verb.
/// </summary>
internal static class SequenceOfVerbs
{
    private const int MostWordsToDate = 4;
    private const int MostWordsToVerb = 2;

    private static readonly OrderTerm Later = new(0, int.MaxValue);

    private static readonly (WordRole First, WordRole Second)[] Orders = [(WordRole.Enacted, WordRole.InForce), (WordRole.Enacted, WordRole.Repealed),
        (WordRole.InForce, WordRole.Repealed), (WordRole.Begun, WordRole.Ended), (WordRole.Founding, WordRole.Ended), (WordRole.Born, WordRole.Dying),
        (WordRole.Born, WordRole.Marrying)];

    public static SequenceMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        DateMention? first = null, second = null;
        foreach (var mention in model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken))
        {
            if (second is not null
                || mention is not DateMention { IsRelative: false, HasYear: true, WrittenEnd: null, Days.IsUnknown: false } date) { return null; }
            (first, second) = first is null ? (date, null) : (first, date);
        }
        if (first is null || second is null || VerbBehind(model, first, second) is not { } verb) { return null; }
        foreach (var (earlier, later) in Orders)
        {
            if (!model.Terms.Is(verb, later, out var hit) || !IsJustBefore(model, hit.Tokens.End, second.Tokens.First)
                || !ElapsedDates.Follows(model, sentence, first.Tokens.First, earlier, MostWordsToDate) || IsBackdated(model, sentence)) { continue; }
            return new SequenceMention(new TokenRange(first.Tokens.First, second.Tokens.End), first.Span.Union(second.Span), first, second, Later,
                model.Article.Tokens.SpanOf(verb, hit.Tokens.End));
        }
        return null;
    }

    /// <summary>The word behind the first date, a comma, "and" and "was" left out, close before the second.</summary>
    private static int? VerbBehind(SemanticModel model, DateMention first, DateMention second)
    {
        var verb = first.Tokens.End;
        while (verb - first.Tokens.End <= MostWordsToVerb && verb < second.Tokens.First
            && (Statement.IsComma(model, verb)
            || (model.Terms.Is(verb, WordRole.And) || model.Terms.Is(verb, WordRole.While)) && model.Article.Tokens[verb].Length <= 3
            || model.Terms.Is(verb, WordRole.HadBeen)))
        {
            verb++;
        }
        return verb < second.Tokens.First ? verb : null;
    }

    /// <summary>Nothing but "on" or «في» between the second verb and its date: «وانتهت المسابقة في …» has a subject of its own.</summary>
    private static bool IsJustBefore(SemanticModel model, int end, int date) => end == date || end + 1 == date && model.Terms.Is(end, WordRole.In);

    private static bool IsBackdated(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, ElapsedRole.Backdated)) { return true; }
        }
        return false;
    }
}
