using System.Runtime.CompilerServices;

namespace FactCheck.Languages;

/// <summary>A word by what it does for the readers of one room.</summary>
/// <typeparam name="TRole">The room: <see cref="WordRole"/> for what several lean on, <see cref="DateRole"/>, <see cref="FactRole"/>, <see cref="ChangeRole"/> and the others for their own. Each counts on from where the one before it ends, so that their marks lie apart.</typeparam>
public sealed record RoleTerm<TRole> : WordTerm
    where TRole : unmanaged, Enum
{
    /// <summary>A word with a role.</summary>
    public RoleTerm(TRole role)
    {
        Role = role;
        Group = GroupOf(role);
        IsNoun = IsNounAmong(role);
    }

    /// <summary>What it does.</summary>
    public TRole Role { get; }

    /// <inheritdoc/>
    public override TermKinds Group { get; }

    /// <inheritdoc/>
    internal override ulong Mark => MarkOf(Role);

    /// <summary>The mark of the terms with a role.</summary>
    internal static ulong MarkOf(TRole role) => 1UL << Unsafe.BitCast<TRole, int>(role);

    /// <summary>True when a term has a role.</summary>
    internal static bool Has(Term term, TRole role) =>
        term is RoleTerm<TRole> word && Unsafe.BitCast<TRole, int>(word.Role) == Unsafe.BitCast<TRole, int>(role);

    private static TermKinds GroupOf(Enum role) => role switch
    {
        DateRole.Clock => TermKinds.Clock,
        WordRole.From or WordRole.Between => TermKinds.Lead,
        WordRole.Ago or WordRole.Ahead => TermKinds.Shift,
        WordRole.Every or WordRole.Throughout => TermKinds.Every,
        WordRole.Indefinite or WordRole.Minus or DateRole.FirstDay => TermKinds.Opening,
        _ => TermKinds.Other,
    };

    private static bool IsNounAmong(Enum role) =>
        role is DateRole.Wound or DateRole.Event
        or WordRole.Votes or WordRole.Times or WordRole.Person or WordRole.Seat or WordRole.Medal or WordRole.StateNoun
        or NumberRole.TwoOfOffice or NumberRole.Several
        or ConflictRole.OnePerson or ConflictRole.Matter
        or FactRole.OrganisationHead or FactRole.MemberOf or FactRole.CityNoun or FactRole.CapitalOf or FactRole.NamedAfter or FactRole.TitleGuard
        or FactRole.PlaceNoun or FactRole.VentureNoun
        or MemberRole.PartnerOf or MemberRole.AllyOf or MemberRole.MembersNoun or MemberRole.CountedState
        or ShareRole.HouseMember or ShareRole.House
        or TotalRole.Sort or TotalRole.Sex or TotalRole.ArmedOrCivil or TotalRole.RoadUser or TotalRole.Schooled or TotalRole.Clinical or TotalRole.OfAge
        or TotalRole.AnyThing or TotalRole.OfTheseToo;
}
