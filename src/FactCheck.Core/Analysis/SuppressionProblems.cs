using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Analysis;

/// <summary>What is wrong with one comment, with what would mend it.</summary>
internal static class SuppressionProblems
{
    /// <summary>The findings about a comment.</summary>
    public static IEnumerable<Diagnostic> Of(Suppression comment, SourceText source, IReadOnlyDictionary<string, DiagnosticDescriptor> known,
        DateOnly today, Func<string, bool> isUnused)
    {
        if (comment.Problem is { } problem)
        {
            return [new Diagnostic(SuppressionRules.Malformed, DiagnosticSeverity.Warning, comment.Comment,
                MessageOf(problem)) { Fix = ShowForm(comment) }];
        }
        if (Suppressions.IsExpired(comment, today))
        {
            var day = comment.Until!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return [new Diagnostic(SuppressionRules.Expired, DiagnosticSeverity.Warning, comment.Comment,
                new($"This comment counted until {day}.", $"انتهى أجل هذا التعليق في {day}.")) { Fix = Delete(comment, source) }];
        }
        return comment.Rules.Where(r => !known.ContainsKey(r.Id)).Select(r => UnknownRule(comment, r, source, known.Keys))
            .Concat(comment.Rules.Where(r => known.ContainsKey(r.Id) && isUnused(r.Id)).Select(r => UnusedRule(comment, r, source)));
    }

    private static Diagnostic UnknownRule(Suppression comment, (string Id, TextSpan Span) rule, SourceText source, IEnumerable<string> known)
    {
        var near = Near(rule.Id, known);
        var fix = near is null
            ? Without(comment, rule, source)
            : new Fix(new($"Write {near}", $"اكتب {near}"), FixSafety.Suggestion, [new TextEdit(rule.Span, near)]);
        var message = near is null
            ? new LocalizedText($"There is no rule '{rule.Id}'.", $"لا توجد قاعدة «{rule.Id}».")
            : new LocalizedText($"There is no rule '{rule.Id}'; did you mean {near}?", $"لا توجد قاعدة «{rule.Id}»، أتقصد {near}؟");
        return new Diagnostic(SuppressionRules.Unknown, DiagnosticSeverity.Warning, rule.Span, message) { Fix = fix };
    }

    private static Diagnostic UnusedRule(Suppression comment, (string Id, TextSpan Span) rule, SourceText source) =>
        new(SuppressionRules.Unused, DiagnosticSeverity.Warning, rule.Span,
            new($"{rule.Id} finds nothing here.", $"لا تجد القاعدة {rule.Id} شيئًا هنا."))
        {
            Fix = Without(comment, rule, source),
        };

    private static LocalizedText MessageOf(SuppressionProblem problem) => problem switch
    {
        SuppressionProblem.UnknownWord => new("Behind factcheck stands ignore, ignore-line or ignore-file.",
            "بعد factcheck تأتي ignore أو ignore-line أو ignore-file."),
        SuppressionProblem.NoRule => new("The comment names no rule.", "لا يذكر التعليق أي قاعدة."),
        SuppressionProblem.BadDate => new("The day behind until: is no date: write 2026-12-31.", "ما بعد until: ليس تاريخًا؛ اكتب 2026-12-31."),
        _ => new("The comment gives no reason: write one behind a colon.", "لا يذكر التعليق سببًا؛ اكتبه بعد نقطتين."),
    };

    private static Fix ShowForm(Suppression comment) =>
        new(LocalizedText.Same($"<!-- factcheck ignore {(comment.Rules.IsEmpty ? "FC2201" : string.Join(", ", comment.Rules.Select(r => r.Id)))}: … -->"),
            FixSafety.Display, []);

    /// <summary>The comment without one of its rules, or no comment.</summary>
    private static Fix Without(Suppression comment, (string Id, TextSpan Span) rule, SourceText source)
    {
        if (comment.Rules.Length == 1) { return Delete(comment, source); }
        var at = comment.Rules.IndexOf(rule);
        var cut = at > 0
            ? TextSpan.FromBounds(comment.Rules[at - 1].Span.End, rule.Span.End)
            : TextSpan.FromBounds(rule.Span.Start, comment.Rules[1].Span.Start);
        return new Fix(new($"Take {rule.Id} out", $"احذف {rule.Id}"), FixSafety.Safe, [new TextEdit(cut, "")]);
    }

    private static Fix Delete(Suppression comment, SourceText source)
    {
        var span = comment.Comment;
        if (Suppressions.StandsAlone(span, source))
        {
            var (first, last) = (source.Lines.PositionOf(span.Start).Line, source.Lines.PositionOf(span.End).Line);
            span = TextSpan.FromBounds(source.Lines.LineSpan(first).Start, source.Lines.LineSpanWithBreak(last).End);
        }
        return new Fix(new("Delete the comment", "احذف التعليق"), FixSafety.Safe, [new TextEdit(span, "")]);
    }

    /// <summary>The only known id that differs in one character, or none.</summary>
    private static string? Near(string id, IEnumerable<string> known)
    {
        var near = known.Where(k => k.Length == id.Length
            && k.Zip(id).Count(p => char.ToUpperInvariant(p.First) != char.ToUpperInvariant(p.Second)) <= 1).Take(2).ToImmutableArray();
        return near.Length == 1 ? near[0] : null;
    }
}
