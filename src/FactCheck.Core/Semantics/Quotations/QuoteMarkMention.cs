using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>A quotation mark that has no partner or points the wrong way.</summary>
public sealed class QuoteMarkMention(TokenRange tokens, TextSpan span, QuoteMarkProblem problem, string correct)
    : Mention(MentionKind.QuoteMark, tokens, span)
{
    /// <summary>What is wrong with it.</summary>
    public QuoteMarkProblem Problem { get; } = problem;

    /// <summary>The mark that belongs there; empty when that is not known.</summary>
    public string Correct { get; } = correct;

    /// <inheritdoc/>
    public override string Value => Problem == QuoteMarkProblem.Reversed ? "reversed" : "unpaired";
}
