using System.Text;
using FactCheck.Rules.Binding;

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
            text.Append(value is null ? words : ValueFormatter.Format(value.Evaluate(frame), value.Type, language, frame.Scope));
        }
        return text.ToString();
    }
}
