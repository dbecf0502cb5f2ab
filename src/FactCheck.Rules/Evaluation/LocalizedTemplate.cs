using FactCheck.Diagnostics;
using FactCheck.Rules.Binding;

namespace FactCheck.Rules.Evaluation;

/// <summary>A message in the languages that its author wrote it in.</summary>
public sealed record LocalizedTemplate(MessageTemplate? English, MessageTemplate? Arabic)
{
    /// <summary>The message for one finding.</summary>
    public LocalizedText Render(RuleFrame frame) => new(English?.Render(frame, "en"), Arabic?.Render(frame, "ar"));
}
