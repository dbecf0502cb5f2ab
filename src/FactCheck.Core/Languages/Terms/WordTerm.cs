namespace FactCheck.Languages;

/// <summary>A word of grammar that readers lean on.</summary>
/// <param name="Role">What it does.</param>
public sealed record WordTerm(WordRole Role) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => Role switch
    {
        WordRole.Clock => TermKinds.Clock,
        WordRole.From or WordRole.Between => TermKinds.Lead,
        WordRole.Ago or WordRole.Ahead => TermKinds.Shift,
        WordRole.Every or WordRole.Throughout => TermKinds.Every,
        WordRole.Indefinite or WordRole.Minus or WordRole.FirstDay => TermKinds.Opening,
        _ => TermKinds.Other,
    };

    /// <inheritdoc/>
    internal override ulong Mark => MarkOf(Role);

    /// <summary>The mark of the terms with a role.</summary>
    internal static ulong MarkOf(WordRole role) => 1UL << ((int)role);

    /// <summary>True for a noun with a role, which a number can count: members, votes, cities.</summary>
    public bool IsNoun => Role is WordRole.OrganisationHead or WordRole.MemberOf or WordRole.PartnerOf or WordRole.AllyOf or WordRole.Votes or WordRole.Times or WordRole.CityNoun or WordRole.CapitalOf or WordRole.NamedAfter
        or WordRole.Person or WordRole.OnePerson or WordRole.Sort or WordRole.Sex or WordRole.ArmedOrCivil or WordRole.HouseMember or WordRole.Matter or WordRole.TitleGuard or WordRole.Seat or WordRole.Medal or WordRole.AnyThing or WordRole.StateNoun
        or WordRole.PlaceNoun or WordRole.House;
}
