using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Finds the two values of a change in the sentences before it, or behind the headline. There must be two in one measure, a sentence each, and no third.</summary>
internal static class ChangeValues
{
    private const int MostSentences = 4;
    private const int MostTokens = 80;
    private const int MostDates = 8;
    private const int WordsAround = 4;
    private const int MostWordsToHadBeen = 5;

    private static readonly MentionKind[] Kinds = [MentionKind.Number, MentionKind.Money, MentionKind.Quantity, MentionKind.Percent];

    /// <summary>The lower and the higher value.</summary>
    public static (FigureMention Low, FigureMention High)? Find(SemanticModel model, Sentence change, HashSet<string> subject, int word,
        ChangeForm form, CancellationToken cancellationToken)
    {
        var (isTitle, sentences) = (change.Block.Kind == BlockKind.Title, model.Article.Sentences);
        var (from, to) = isTitle
            ? (change.Index + 1, Math.Min(sentences.Length, change.Index + 1 + MostSentences))
            : (Math.Max(0, change.Index - MostSentences), change.Index);
        var about = new List<Sentence>();
        // What the headline names the lead tells in other words.
        var lead = !isTitle && sentences[0].Block.Kind == BlockKind.Title && ChangeSubject.IsIn(model, sentences[0], subject) ? 1 : -1;
        var hasBase = false;
        for (var i = from; i < to; i++)
        {
            var follows = about.Count > 0 && about[^1].Index == i - 1 && IsHadBeen(model, sentences[i]);
            if (sentences[i].Block.Kind == BlockKind.Title
                || !follows && i != lead && !ChangeSubject.IsIn(model, sentences[i], subject)) { continue; }
            about.Add(sentences[i]);
            hasBase |= IsHadBeen(model, sentences[i]);
        }
        if (about.Count < 2 || TellsOther(model, change, subject, word, about, cancellationToken)) { return null; }
        hasBase |= about.Count(s => model.MentionsIn(MentionKind.Date, s.Tokens, cancellationToken).Any()) >= 2;
        return hasBase && OfOneMeasure(model, about, form, cancellationToken) is var (first, second)
            ? first.Written < second.Written ? (first, second) : (second, first)
            : null;
    }

    /// <summary>«وكانت البلاد قد صدّرت …», "They had turned out …", "A year earlier the figure was …".</summary>
    private static bool IsHadBeen(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.End,
            sentence.Tokens.First + MostWordsToHadBeen + (sentence.Block.Language.JoinsArticle ? 0 : 2)); i++)
        {
            if (model.Terms.Is(i, WordRole.HadBeen)) { return true; }
        }
        return false;
    }

    /// <summary>The change is that of another aspect, of another place or since another year than the values.</summary>
    private static bool TellsOther(SemanticModel model, Sentence change, HashSet<string> subject, int word, List<Sentence> about,
        CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var dates = new List<DateMention>();
        foreach (var sentence in about.Concat(model.Article.Sentences.Take(1).Where(s => s.Block.Kind == BlockKind.Title)))
        {
            for (var i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.End, sentence.Tokens.First + MostTokens); i++)
            {
                keys.Add(NounKey.At(model, i));
                if (ChangeSubject.MeasureAt(model, sentence, i) is { } measure) { keys.Add(measure); }
            }
            dates.AddRange(model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Cast<DateMention>().Take(MostDates));
        }
        // «صادرات الأرز» are not all exports, and what is expected has not come to be.
        if (!subject.IsSubsetOf(keys) || Enumerable.Range(change.Tokens.First, change.Tokens.Count).Any(i => model.Terms.Is(i, WordRole.Forecast)
            || model.Terms.Is(i, WordRole.Future))) { return true; }
        for (var i = Math.Max(change.Tokens.First, word - WordsAround); i < Math.Min(change.Tokens.End, word + WordsAround + 1); i++)
        {
            if ((model.Terms.Is(i, ChangeRole.Aspect) || model.Terms.Is(i, WordRole.OfWhich))
                && !keys.Contains(NounKey.At(model, i))) { return true; }
        }
        return model.MentionsIn(MentionKind.Place, change.Tokens, cancellationToken).Any(p => !keys.Contains(NounKey.At(model, p.Tokens.First)))
            || model.MentionsIn(MentionKind.Date, change.Tokens, cancellationToken).Cast<DateMention>().Any(d => !d.IsRelative
            && !dates.Any(o => IsOfOneTime(d, o)));
    }

    private static bool IsOfOneTime(DateMention date, DateMention other) =>
        date.Written.Month is { } month ? month == other.Written.Month : date.Written.Year is { } year && year == other.Written.Year;

    private static (FigureMention, FigureMention)? OfOneMeasure(SemanticModel model, List<Sentence> about, ChangeForm form,
        CancellationToken cancellationToken)
    {
        (FigureMention, FigureMention)? only = null;
        foreach (var group in about.SelectMany(s => FiguresOf(model, s, cancellationToken)).Where(f => form != ChangeForm.Points
            || f.Kind == MentionKind.Percent).GroupBy(f => MeasureOf(model, f), StringComparer.Ordinal))
        {
            if (group.Take(3).ToArray() is not [var first, var second]) { if (group.Skip(2).Any()) { return null; } continue; }
            if (only is not null || first.Written == second.Written
                || model.Article.SentenceOf(first.Tokens.First) == model.Article.SentenceOf(second.Tokens.First)) { return null; }
            only = (first, second);
        }
        return only;
    }

    private static IEnumerable<FigureMention> FiguresOf(SemanticModel model, Sentence sentence, CancellationToken cancellationToken) =>
        // «نصف الأرباح، أي 66 مليونا» is a part
        Kinds.SelectMany(k => model.MentionsIn(k, sentence.Tokens, cancellationToken))
            .OfType<FigureMention>()
            .Where(f => f is { Role: FigureRole.Plain, IsCount: false }
            && !FigureLead.EndsBefore(model, f.Tokens.First, WordRole.That));

    /// <summary>The unit, or the noun that is counted; numbers without one, in one scale, are of one measure.</summary>
    private static string MeasureOf(SemanticModel model, FigureMention figure)
    {
        if (figure.Kind != MentionKind.Number) { return figure.Kind.Name + '|' + (figure.Unit ?? string.Join(',', figure.Units)); }
        return NounKey.IsBehind(model, figure) ? NounKey.At(model, figure.Tokens.End) : "";
    }
}
