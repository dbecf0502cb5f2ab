using FactCheck.Diagnostics;
using FactCheck.Rules.Binding;
using FactCheck.Text;

namespace FactCheck.Rules.Evaluation;

/// <summary>A fix, ready to be made for a finding.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Safety">What may be done without asking.</param>
/// <param name="Place">What is replaced.</param>
/// <param name="With">What is written there; none to delete.</param>
public sealed record CompiledFix(LocalizedTemplate Title, FixSafety Safety, BoundExpression Place, BoundExpression? With)
{
    /// <summary>The fix at one finding; nothing when something that it needs is unknown there.</summary>
    public Fix? Make(RuleFrame frame, string articleLanguage)
    {
        if (Place.PlaceOf(frame) is not { } span) { return null; }
        var source = frame.Scope.Article.Source;
        if (With is null) { return new Fix(Title.Render(frame), Safety, [new TextEdit(WholeLine(source, span), "")]); }
        if (With.Evaluate(frame) is not { } value) { return null; }
        var text = ValueFormatter.Format(value, With.Type, articleLanguage, frame.Scope);
        return text == source.Slice(span) ? null : new Fix(Title.Render(frame), Safety, [new TextEdit(span, text)]);
    }

    /// <summary>The span, or its whole line with the break when nothing else stands on it.</summary>
    private static TextSpan WholeLine(SourceText source, TextSpan span)
    {
        var line = source.Lines.PositionOf(span.Start).Line;
        var whole = source.Lines.LineSpanWithBreak(line);
        if (!whole.Contains(span)) { return span; }
        var rest = source.Text.AsSpan(whole.Start, span.Start - whole.Start).IsWhiteSpace()
            && source.Text.AsSpan(span.End, whole.End - span.End).IsWhiteSpace();
        return rest ? whole : span;
    }
}
