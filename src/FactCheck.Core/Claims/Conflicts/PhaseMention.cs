using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>That something between two states is to begin («من المتوقع أن تبدأ كينيا وباريس في صياغة اتفاقية») or is being finished («تضعان اللمسات الأخيرة على اتفاقية»).</summary>
public sealed class PhaseMention(TokenRange tokens, TextSpan span, string subject, bool isFinishing) : Mention(MentionKind.Phase, tokens, span)
{
    /// <summary>The two states and the matter, as a key: two statements speak of one matter only when these are equal.</summary>
    public string Subject { get; } = subject;

    /// <summary>True when it is being finished, false when it is to begin.</summary>
    public bool IsFinishing { get; } = isFinishing;

    /// <inheritdoc/>
    public override string Value => IsFinishing ? "finishing" : "beginning";
}
