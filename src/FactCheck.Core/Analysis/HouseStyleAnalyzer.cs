using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Analysis;

/// <summary>Reports what the house writes in another way: month names, digits, quotation marks. Without a configured style it reports nothing.</summary>
public sealed class HouseStyleAnalyzer : Analyzer
{
    private static readonly LocalizedText Why = new("Readers take two ways of writing for two meanings; the house has chosen one.",
        "الكتابة على وجهين تربك القارئ، وقد اختار الدليل التحريري وجهًا.");

    private static readonly DiagnosticDescriptor Month = new("FC8301", new("Month name that the house does not write", "اسم شهر غير المعتمد"),
        DiagnosticSeverity.Hint, Why, HouseStylePack);

    private static readonly DiagnosticDescriptor Digit = new("FC8302", new("Digits that the house does not write", "أرقام بغير الرسم المعتمد"),
        DiagnosticSeverity.Hint, Why, HouseStylePack);

    private static readonly DiagnosticDescriptor Quote = new("FC8303",
        new("Quotation marks that the house does not write", "علامات تنصيص غير المعتمدة"), DiagnosticSeverity.Hint, Why, HouseStylePack);

    /// <summary>The pack that these rules are reported under.</summary>
    public const string HouseStylePack = "house-style";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Month, Digit, Quote];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        var style = context.Settings.Style;
        if (style.Months is { } months) { FindMonths(context, months); }
        if (style.Digits is { } digits) { FindDigits(context, digits); }
        if (style.Quotes is { } quotes) { FindQuotes(context, quotes); }
    }

    private static void FindMonths(AnalysisContext context, MonthSystems wanted)
    {
        foreach (var date in context.Model.Mentions(MentionKind.Date, context.CancellationToken).OfType<DateMention>())
        {
            if (date.Months.IsEmpty || IsQuoted(context, date.Span)) { continue; }
            var systems = date.Months.Aggregate(MonthSystems.None, (all, m) => all | m.Systems);
            if (systems == MonthSystems.None) { continue; }
            var isPair = date.Months.Length > 1 && date.Months[0].Month == date.Months[1].Month;
            if (wanted == MonthSystems.Pair ? isPair : !isPair && date.Months.All(m => (m.Systems & wanted) != 0)) { continue; }
            var span = TextSpan.FromBounds(date.Months[0].Span.Start, date.Months[^1].Span.End);
            context.Report(new Diagnostic(Month, Month.Severity, span, new(
                $"The house writes months in another naming than «{context.Article.Source.Slice(span)}».",
                $"«{context.Article.Source.Slice(span)}» ليس من تسمية الشهور المعتمدة.")));
        }
    }

    private static void FindDigits(AnalysisContext context, DigitStyle wanted)
    {
        var (tokens, source) = (context.Article.Tokens, context.Article.Source);
        foreach (var block in context.Article.Blocks)
        {
            if (!block.IsProse || block.Language.Code != "ar") { continue; }
            for (var i = block.Tokens.First; i < block.Tokens.End; i++)
            {
                if (tokens[i].Kind != TokenKind.Number) { continue; }
                var span = tokens.SpanOf(i);
                var written = source.Slice(span);
                var house = string.Create(written.Length, (written, wanted), static (to, from) =>
                {
                    for (var at = 0; at < to.Length; at++) { to[at] = Written(from.written[at], from.wanted); }
                });
                if (house == written || IsQuoted(context, span)) { continue; }
                context.Report(new Diagnostic(Digit, Digit.Severity, span, new($"The house writes {house}.", $"الرسم المعتمد {house}."))
                {
                    Fix = new Fix(new($"Write {house}", $"اكتب {house}"), FixSafety.Safe, [new TextEdit(span, house)]),
                });
            }
        }
    }

    private static char Written(char c, DigitStyle style) => c switch
    {
        >= '0' and <= '9' when style == DigitStyle.Arabic => (char)(c - '0' + '٠'),
        >= '٠' and <= '٩' when style == DigitStyle.Latin => (char)(c - '٠' + '0'),
        >= '۰' and <= '۹' => (char)(c - '۰' + (style == DigitStyle.Latin ? '0' : '٠')),
        _ => c,
    };

    private static void FindQuotes(AnalysisContext context, QuoteStyle wanted)
    {
        var (open, close) = wanted switch { QuoteStyle.Guillemets => ("«", "»"), QuoteStyle.Curly => ("“", "”"), _ => ("\"", "\"") };
        var source = context.Article.Source;
        foreach (var quotation in context.Model.Mentions(MentionKind.Quotation, context.CancellationToken).OfType<QuotationMention>())
        {
            var (from, to) = (TextSpan.FromBounds(quotation.Span.Start, quotation.Inner.Start),
                TextSpan.FromBounds(quotation.Inner.End, quotation.Span.End));
            // Inside another quotation the other marks are right.
            if (from.Length != 1 || to.Length != 1 || source.Slice(from) == open && source.Slice(to) == close
                || IsQuoted(context, quotation.Span)) { continue; }
            context.Report(new Diagnostic(Quote, Quote.Severity, quotation.Span,
                new($"The house writes {open}…{close}.", $"علامتا التنصيص المعتمدتان {open}…{close}."))
            {
                Fix = new Fix(new($"Write {open}…{close}", $"اكتب {open}…{close}"), FixSafety.Safe,
                    [new TextEdit(from, open), new TextEdit(to, close)]),
            });
        }
    }

    /// <summary>Quoted words are another's, and stay as they are.</summary>
    private static bool IsQuoted(AnalysisContext context, TextSpan span)
    {
        foreach (var quotation in context.Model.Mentions(MentionKind.Quotation, context.CancellationToken))
        {
            if (quotation is QuotationMention { Inner: var inner } && inner.Contains(span)) { return true; }
        }
        return false;
    }
}
