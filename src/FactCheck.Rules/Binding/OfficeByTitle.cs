using System.Collections.Immutable;
using FactCheck.Knowledge;

namespace FactCheck.Rules.Binding;

/// <summary>The office of a state or organisation that bears a title, where a sentence writes the title apart from the name: "Lebanon's new president".</summary>
internal static class OfficeByTitle
{
    private static readonly string[] Joints = [" ", " of ", " of the "];

    /// <summary>The office; none where no pack describes one by this title and a name of its owner.</summary>
    public static object? Of(object owner, object title, RuleScope scope)
    {
        if (KnownValues.EntitiesOf(owner, scope) is not { } entities) { return null; }
        var words = BoundComparison.TextOf(title, scope);
        foreach (var entity in entities.Candidates)
        {
            foreach (var name in entity.Names)
            {
                if (name.Role is NameRole.Canonical or NameRole.Alias && Called(words, name.Text, scope) is { } office)
                {
                    return EntitySet.Of(office);
                }
            }
        }
        return null;
    }

    private static Office? Called(string title, string name, RuleScope scope)
    {
        foreach (var joint in Joints)
        {
            foreach (var alias in Aliases(title + joint + name, scope))
            {
                if (scope.Knowledge.Find<Office>(alias.Entity) is { } office) { return office; }
            }
        }
        return null;
    }

    private static ImmutableArray<Alias> Aliases(string words, RuleScope scope) => scope.Knowledge.Names.Find(PhraseHash.Of(words));
}
