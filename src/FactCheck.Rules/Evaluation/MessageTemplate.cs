using System.Text;
using FactCheck.Rules.Binding;
using FactCheck.Values;

namespace FactCheck.Rules.Evaluation;

/// <summary>A message in one language with the values that go into it.</summary>
public sealed class MessageTemplate(IReadOnlyList<(string Words, BoundExpression? Value)> pieces)
{
    /// <summary>The message for one finding.</summary>
    public string Render(RuleFrame frame, string language)
    {
        var text = new StringBuilder();
        foreach (var (words, value) in pieces)
        {
            text.Append(value is null ? words : Show(value, frame, language));
        }
        return text.ToString();
    }

    /// <summary>A figure of the article is shown as it stands there, and so is what stands there and has no value, like the end of hours that is no date; all else in the reader's language.</summary>
    private static string Show(BoundExpression value, RuleFrame frame, string language)
    {
        var known = value.Type is RuleType.Number or RuleType.Percent ? null : value.Evaluate(frame);
        return known is null or DateSet { IsUnknown: true } && value.HasPlace && value.PlaceOf(frame) is { } span
            ? ValueFormatter.Quote(frame.Scope.TextOf(span))
            : ValueFormatter.Format(known ?? value.Evaluate(frame), value.Type, language, frame.Scope);
    }
}
