using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Holds the value at which the headline says something stood in a month against the one that the first sentence tells of that month: "Inflation at
/// 3.4 percent in
/// April" above "eased to 3.1 percent in April from 3.4 percent in March".
/// </summary>
internal static class HeadlineLevel
{
    private const int MostWordsToMonth = 3;

    public static ConflictMention? TryRead(SemanticModel model, FigureMention[] row)
    {
        if (row.Length < 3 || row[0] is not { IsApproximate: false } told || told.Unit is null
            || model.Article.SentenceOf(told.Tokens.First) is not { Block.Kind: BlockKind.Title } title || title.Tokens.Contains(row[1].Tokens)
            || !FigureLead.LeadsTo(model, told, RateRole.HeldAt) && !FigureLead.LeadsTo(model, told, WordRole.To)
            || MonthBehind(model, told, title) is not { } month) { return null; }
        foreach (var (pair, _) in ToldPairs.Of(model, row[1..]))
        {
            if (pair.Sentence.Index != 1 || pair.To.Unit != told.Unit || pair.To.IsApproximate || pair.From.Unit != told.Unit
                || MonthBehind(model, pair.To, pair.Sentence) != month || MonthBehind(model, pair.From, pair.Sentence) == month
                || !HeadlineCount.IsTold(model, title, pair.Sentence, "")) { return null; }
            var (value, to) = (FigureRow.Rounded(told), FigureRow.Rounded(pair.To));
            return value.Meets(FigureRow.Rounded(pair.From)) && !value.Meets(to)
                ? new ConflictMention(told.Tokens, told.Span, told, pair.To, ConflictPlace.Headline)
                : null;
        }
        return null;
    }

    private static int? MonthBehind(SemanticModel model, FigureMention figure, Sentence sentence)
    {
        for (var i = figure.Tokens.End; i < Math.Min(sentence.Tokens.End, figure.Tokens.End + MostWordsToMonth); i++)
        {
            foreach (var mention in model.MentionsAt(MentionKind.Date, i, default))
            {
                if (mention is DateMention { Written.Month: { } month }) { return month; }
            }
        }
        return null;
    }
}
