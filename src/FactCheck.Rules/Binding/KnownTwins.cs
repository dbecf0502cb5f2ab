using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Questions of the bodies that an organisation is known to be mistaken for, so that what stands beside its name can tell which one is meant.</summary>
internal static class KnownTwins
{
    /// <summary>Whether one of them sits in a city.</summary>
    public static object? SitIn(object organisation, object city, RuleScope scope)
    {
        if (KnownValues.Single<Organisation>(organisation, scope) is not { } body
            || KnownValues.EntitiesOf(city, scope) is not { } where) { return null; }
        return KleeneLogic.From(body.Confusions.Any(c => scope.Knowledge.Find<Organisation>(c.With) is { Provenance.IsSolid: true, Seat: { } seat }
            && where.Candidates.Any(w => w.Id == seat)));
    }

    /// <summary>The one that a person served on a day, who never served the organisation nor what it is a part of.</summary>
    public static object? Served(object organisation, object person, DateSet day, RuleScope scope)
    {
        if (KnownValues.EntitiesOf(organisation, scope)?.Single is not Organisation body
            || KnownValues.EntitiesOf(person, scope)?.Single is not Person known) { return null; }
        var offices = scope.Knowledge.Store.OfficesOf(known.Id).ToArray();
        if (Array.Exists(offices, o => o.Of == body.Id || o.Of == body.Owner
            || scope.Knowledge.Find<Organisation>(o.Of)?.Owner == body.Id)) { return null; }
        foreach (var office in offices)
        {
            if (scope.Knowledge.Find<Organisation>(office.Of) is not { Provenance.IsSolid: true } other || !AreTwins(body, other)) { continue; }
            var tenures = scope.Knowledge.HoldersOf(office, day);
            if (tenures.IsEmpty || tenures.Any(t => t.Person != known.Id)) { continue; }
            scope.Cite($"{office.Id}/{known.Id}", tenures[0].Provenance);
            return EntitySet.Of(other);
        }
        return null;
    }

    /// <summary>Whether a state belonged to one of them and not to the organisation.</summary>
    public static object? HaveMember(object organisation, Place state, DateSet day, RuleScope scope)
    {
        if (KnownValues.Single<Organisation>(organisation, scope) is not { } body
            || KnowledgeBase.IsMember(body, state.Id, MembershipStatus.Member, day) is not Kleene.False) { return null; }
        return KleeneLogic.From(body.Confusions.Any(c => scope.Knowledge.Find<Organisation>(c.With) is { Provenance.IsSolid: true } other
            && KnowledgeBase.IsMember(other, state.Id, MembershipStatus.Member, day) is Kleene.True));
    }

    private static bool AreTwins(Organisation one, Organisation other) =>
        one.Confusions.Any(c => c.With == other.Id) || other.Confusions.Any(c => c.With == one.Id);
}
