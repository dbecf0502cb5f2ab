using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A name and the acronym in brackets behind it.</summary>
public sealed class ExpansionMention(TokenRange tokens, TextSpan span, OrganisationMention? name,
    AcronymMention acronym) : Mention(MentionKind.Expansion, tokens, span)
{
    /// <summary>The organisation named just before the bracket, known or not; none when the words there name none.</summary>
    public OrganisationMention? Name { get; } = name;

    /// <summary>The acronym.</summary>
    public AcronymMention Acronym { get; } = acronym;

    /// <summary>The words before the bracket, of which the name is the ending.</summary>
    public string Before { get; init; } = "";

    /// <summary>The name of the acronym's organisation that the words before the bracket are a slip for; none where they are no slip.</summary>
    public NearName? Slip { get; private set; }

    /// <summary>The name of the acronym's organisation that the words before the bracket begin as and share most of, where they are no slip for it; none otherwise.</summary>
    public string? Akin { get; private set; }

    /// <summary>True when the name depends on a noun before it, «وكالة الحدود التابعة للاتحاد الأوروبي», whose acronym it may be.</summary>
    public bool IsDependent { get; init; }

    /// <summary>The first one before it that gives the acronym to another organisation, or the organisation another acronym; none without such.</summary>
    public ExpansionMention? Clash { get; internal set; }

    /// <summary>Holds the words before the bracket against the names of the acronym's organisation.</summary>
    internal void HoldAgainst(Organisation organisation)
    {
        Slip = AcronymSlip.Of(organisation, Before);
        Akin = Slip is null && !organisation.Names.Any(n => NameStem.WordsOf(n.Text).Length > 1 && NameStem.Ends(Before, n.Text))
            ? AcronymSlip.Akin(organisation, Before)
            : null;
    }

    /// <inheritdoc/>
    public override string Value => Acronym.Value;
}
