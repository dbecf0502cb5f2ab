using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>The name of an organisation.</summary>
public sealed class OrganisationMention(TokenRange tokens, TextSpan span, string text) : NameMention(MentionKind.Organisation, tokens, span, text)
{
    /// <summary>For an unknown name, the known one that it is near to; none when it is near to none.</summary>
    public NearName? Near { get; init; }

    /// <summary>For an unknown name that is near to none, the known one that it is but for one word; none where it is no such.</summary>
    public NearName? Akin { get; init; }
}
