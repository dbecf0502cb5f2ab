using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a number that grew by what is told: «بعد وفاة 3 جرحى ارتفعت الحصيلة من 9 قتلى إلى 12», "Three more bodies were found, taking the toll to 15. The previous toll was 12",
/// «لا تتجاوز طاقة المستشفى 320 سريرا. وأضافت التوسعة 130 سريرا، لتصبح الطاقة 450 سريرا».
/// </summary>
internal static class GrownReader
{
    private const int MostWordsToRise = 12;
    private const int MostWordsToMark = 4;
    private const int MostSentencesAway = 2;
    private const decimal LargestSlip = 0.5m;

    /// <summary>What was added and how much it grew are told of one thing where neither is many times the other.</summary>
    private const decimal LargestFactor = 4;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i < row.Length && row.Length > 2; i++)
        {
            var grown = row[i];
            if (grown.IsApproximate || grown.Kind == MentionKind.Percent
                || model.Article.SentenceOf(grown.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || !IsReached(model, sentence, grown) || BaseOf(model, sentence, row, i) is not { } from
                || AddedTo(model, sentence, row, grown, from) is not { } more || from.Written >= grown.Written) { continue; }
            if (found.Any(m => m is TotalMention known && (known.Whole == grown || known.Whole == from))
                || Math.Abs(from.Written + more.Written - grown.Written) > grown.Written * LargestSlip
                || more.Written * LargestFactor < grown.Written - from.Written || more.Written > (grown.Written - from.Written) * LargestFactor
                || grown.Written - from.Written - more.Written is 1 or 2 && MayHaveOneMore(model, more)) { continue; }
            var (first, end) = (Math.Min(grown.Tokens.First, Math.Min(from.Tokens.First, more.Tokens.First)),
                Math.Max(grown.Tokens.End, Math.Max(from.Tokens.End, more.Tokens.End)));
            found.Add(new TotalMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), grown, [from, more]));
        }
    }

    /// <summary>«العثور على أربع جثث ووفاة جريح»: another without a number.</summary>
    private static bool MayHaveOneMore(SemanticModel model, FigureMention more)
    {
        for (var i = more.Tokens.End; i < Math.Min(model.Article.Tokens.Count, more.Tokens.End + MostWordsToMark); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return false; }
            if (Statement.Begins(model, i)) { return true; }
        }
        return false;
    }

    /// <summary>"Taking the toll to 15", «ارتفع العدد إلى 15», «لتصبح الطاقة 450».</summary>
    private static bool IsReached(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var before = new TokenRange(Math.Max(sentence.Tokens.First, figure.Tokens.First - MostWordsToRise), figure.Tokens.First);
        if (FigureLead.LeadsTo(model, figure, WordRole.To))
        {
            return model.Terms.AnyIn(before, TotalRole.Raising) || model.Terms.AnyIn(before, WordRole.Rise);
        }
        return model.Terms.AnyIn(before with { First = Math.Max(before.First, before.End - MostWordsToMark) }, TotalRole.Raising)
            && sentence.Block.Language.JoinsArticle;
    }

    /// <summary>The value before: led by "from" just before what it grew to, or called that of before near it.</summary>
    private static FigureMention? BaseOf(SemanticModel model, Sentence sentence, FigureMention[] row, int at)
    {
        if (at > 0 && sentence.Tokens.Contains(row[at - 1].Tokens) && FigureLead.LeadsTo(model, row[at - 1], WordRole.From)
            && row[at].Tokens.First - row[at - 1].Tokens.End <= 3 && IsLike(model, row[at], row[at - 1])) { return row[at - 1]; }
        FigureMention? only = null;
        foreach (var figure in Near(model, sentence, row, MostSentencesAway))
        {
            if (figure == row[at] || model.Article.SentenceOf(figure.Tokens.First) is not { Block.Kind: not BlockKind.Title } place || !IsLike(model, row[at], figure)
                || !IsOfBefore(model, place, row[at], figure)) { continue; }
            if (only is not null) { return null; }
            only = figure;
        }
        return only;
    }

    /// <summary>The figures from some sentences before a sentence to some behind it.</summary>
    private static ArraySegment<FigureMention> Near(SemanticModel model, Sentence sentence, FigureMention[] row, int behind)
    {
        var sentences = model.Article.Sentences;
        var (first, last) = (sentences[Math.Max(0, sentence.Index - MostSentencesAway)],
            sentences[Math.Min(sentences.Length - 1, sentence.Index + behind)]);
        return FigureRow.In(row, new TokenRange(first.Tokens.First, last.Tokens.End));
    }

    /// <summary>"The previous toll was 12", «وكانت الطاقة لا تتجاوز 320 سريرا».</summary>
    private static bool IsOfBefore(SemanticModel model, Sentence place, FigureMention grown, FigureMention figure)
    {
        var before = new TokenRange(Math.Max(place.Tokens.First, figure.Tokens.First - MostWordsToMark - 2), figure.Tokens.First);
        // «وكان المستشفى أعلن وفاة 7» tells of some of them
        var isOne = NounKey.IsBehind(model, grown) && NounKey.AreOne(model, grown.Tokens.End, figure.Tokens.End)
            || model.Terms.AnyIn(before, TotalRole.SumNoun);
        return !figure.IsApproximate && (isOne && model.Terms.AnyIn(before, WordRole.HadBeen) || model.Terms.AnyIn(before, WordRole.TimeBefore)
            || FigureLead.EndsBefore(model, figure.Tokens.First, WordRole.Against));
    }

    /// <summary>The only count near it that is called new, further or added.</summary>
    private static FigureMention? AddedTo(SemanticModel model, Sentence sentence, FigureMention[] row, FigureMention grown, FigureMention from)
    {
        FigureMention? only = null;
        foreach (var figure in Near(model, sentence, row, 0))
        {
            if (figure == grown || figure == from || model.Article.SentenceOf(figure.Tokens.First) is not { Block.Kind: not BlockKind.Title } place
                || place == sentence && IsYetToCome(model, grown, figure)
                || !IsLike(model, grown, figure) && !IsLike(model, from, figure)) { continue; }
            var around = new TokenRange(Math.Max(place.Tokens.First, figure.Tokens.First - MostWordsToMark),
                Math.Min(place.Tokens.End, figure.Tokens.End + MostWordsToMark));
            if (!model.Terms.AnyIn(around, TotalRole.Added)) { continue; }
            if (only is not null || figure.IsApproximate) { return null; }
            only = figure;
        }
        return only;
    }

    /// <summary>«إلى تسع جامعات، وستفتح أربع أخرى»: told behind it, and not as what came before: «إلى 12 بعد وفاة ثلاثة».</summary>
    private static bool IsYetToCome(SemanticModel model, FigureMention grown, FigureMention figure) =>
        figure.Tokens.First > grown.Tokens.First && !model.Terms.AnyIn(new TokenRange(grown.Tokens.End, figure.Tokens.First), WordRole.After);

    /// <summary>One measure; people, however called, and things of one noun, or told by no noun.</summary>
    private static bool IsLike(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (first.Kind != second.Kind || first.Unit != second.Unit || first.IsApproximate || second.IsApproximate) { return false; }
        if (first.Unit is not null || first.Kind != MentionKind.Number) { return true; }
        return !NounKey.IsBehind(model, first) || !NounKey.IsBehind(model, second) || NounKey.AreOne(model, first.Tokens.End, second.Tokens.End)
            || IsPerson(model, first) && IsPerson(model, second);
    }

    private static bool IsPerson(SemanticModel model, FigureMention figure) =>
        model.Terms.Is(figure.Tokens.End, WordRole.Person) || model.Terms.Is(figure.Tokens.End, TotalRole.AnyVictim);
}
