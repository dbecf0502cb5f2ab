using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Workspace.Corpus;

/// <summary>Reads how an article writes what house styles rule: the way of most of its months, quotation marks and digits.</summary>
internal static class StyleReader
{
    private static readonly (MonthSystems System, WritingStyle Style)[] Months =
    [
        (MonthSystems.Levantine,
            WritingStyle.LevantineMonths), (MonthSystems.Egyptian, WritingStyle.EgyptianMonths), (MonthSystems.Maghrebi, WritingStyle.MaghrebiMonths),
        (MonthSystems.Moroccan, WritingStyle.MoroccanMonths), (MonthSystems.Pair, WritingStyle.PairedMonths),
    ];

    /// <summary>The style of an Arabic article; others have none.</summary>
    public static WritingStyle Of(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Article.Language.Code != "ar") { return WritingStyle.None; }
        return MonthsOf(model, cancellationToken) | MarksOf(model.Article);
    }

    private static WritingStyle MonthsOf(SemanticModel model, CancellationToken cancellationToken)
    {
        Span<int> votes = stackalloc int[Months.Length];
        foreach (var mention in model.Mentions(MentionKind.Date, cancellationToken))
        {
            if (mention is not DateMention { Months.IsEmpty: false } date) { continue; }
            var systems = date.Months.Length > 1 ? MonthSystems.Pair : date.Months[0].Systems;
            for (var i = 0; i < Months.Length; i++) { votes[i] += systems.HasFlag(Months[i].System) ? 1 : 0; }
        }
        var (most, style) = (0, WritingStyle.None);
        for (var i = 0; i < Months.Length; i++)
        {
            if (votes[i] > most) { (most, style) = (votes[i], Months[i].Style); }
            else if (votes[i] == most && most > 0) { style |= Months[i].Style; }
        }
        return style;
    }

    private static WritingStyle MarksOf(Article article)
    {
        var (angle, curly, straight, western, eastern) = (0, 0, 0, 0, 0);
        foreach (var block in article.Blocks)
        {
            if (!block.IsProse) { continue; }
            foreach (var c in article.Surface.Text.AsSpan(block.Surface.Start, block.Surface.Length))
            {
                if (c is >= '0' and <= '9') { western++; }
                else if (c == '"') { straight++; }
                else if (c == '«') { angle += 2; }
                else if (c is '“' or '”') { curly++; }
                else if (c is >= '\u0660' and <= '\u0669') { eastern++; }
            }
        }
        var quotes = Math.Max(angle, Math.Max(curly, straight));
        var style = WritingStyle.None;
        if (quotes > 0)
        {
            style |= quotes == angle ? WritingStyle.AngleQuotes : quotes == curly ? WritingStyle.CurlyQuotes : WritingStyle.StraightQuotes;
        }
        if (western + eastern > 0) { style |= western >= eastern ? WritingStyle.WesternDigits : WritingStyle.EasternDigits; }
        return style;
    }
}
