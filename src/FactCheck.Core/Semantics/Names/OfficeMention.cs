using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>The title of an office.</summary>
public sealed class OfficeMention(TokenRange tokens, TextSpan span, string text) : NameMention(MentionKind.Office, tokens, span, text)
{
    /// <summary>The gender of the form of the title.</summary>
    public Gender Gender => Name?.Gender ?? Gender.Unknown;
}
