using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>A name in an article: of a person, a place, an office, an organisation, or the adjective of a state.</summary>
public class NameMention(MentionKind kind, TokenRange tokens, TextSpan span, string text) : Mention(kind, tokens, span)
{
    /// <summary>Whose name it may be; none for a name that no fact pack knows.</summary>
    public EntitySet? Entities { get; init; }

    /// <summary>The known name that it was found by; none for an unknown one.</summary>
    public EntityName? Name { get; init; }

    /// <summary>True for a spelling of a foreign name that no pack lists.</summary>
    public bool IsVariant { get; init; }

    /// <summary>True when some entity is known by the name.</summary>
    public bool IsKnown => Entities is not null;

    /// <summary>The last word of the name.</summary>
    public string FamilyName => Words[(Words.LastIndexOf(' ') + 1)..];

    /// <summary>For a person, the spelling of the family name that the article uses first, when this is another one; none otherwise.</summary>
    public string? OtherSpelling { get; internal set; }

    /// <summary>The words of the name as they stand, without particles.</summary>
    public string Words { get; } = text;

    /// <summary>The canonical name in the script that it is written in; the words themselves when it is unknown or ambiguous.</summary>
    public override string Value => Entities?.Single is { } entity ? Words.Length > 0 && Words[0] < '\u0600' ? entity.English : entity.Arabic : Words;

    /// <summary>True when the entity meant is one with this id, and can be no other.</summary>
    public bool Means(string id) => Entities?.Single?.Id == id;
}
