using FactCheck.Text;

namespace FactCheck.Evaluation.Gold;

/// <summary>A mention that a test set expects.</summary>
/// <param name="Kind">The kind here that it is held against.</param>
/// <param name="Span">Its UTF-16 units.</param>
/// <param name="Text">Its words, for the list of misses.</param>
/// <param name="Value">What it must mean; none where the set gives a span only.</param>
internal sealed record GoldMention(string Kind, TextSpan Span, string Text, GoldValue? Value);
