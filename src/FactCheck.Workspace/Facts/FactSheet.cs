using System.Globalization;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Workspace.Facts;

/// <summary>All that is known of an entity, in lines for people.</summary>
public static class FactSheet
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Of(Entity entity, KnowledgeBase knowledge)
    {
        yield return $"{entity.Id}  ({entity.Kind.ToString().ToLowerInvariant()})";
        yield return $"  {entity.Arabic} · {entity.English}";
        foreach (var role in entity.Names.GroupBy(n => n.Role).Where(g => g.Key != NameRole.Canonical))
        {
            yield return $"  {role.Key.ToString().ToLowerInvariant()}: {string.Join(" · ", role.Select(n => n.Text + (n.IsAmbiguous ? " (ambiguous)" : "")).Distinct(StringComparer.Ordinal))}";
        }
        foreach (var line in Facts(entity, knowledge)) { yield return "  " + line; }
        if (entity.Note is { } note) { yield return "  note: " + note; }
        yield return $"  pack {entity.Provenance.Pack} · {entity.Provenance.Certainty.ToString().ToLowerInvariant()} · checked {Day(entity.Provenance.Checked)} · source: {entity.Provenance.Source}";
    }

    private static IEnumerable<string> Facts(Entity entity, KnowledgeBase knowledge) => entity switch
    {
        Organisation o => OfOrganisation(o, knowledge),
        Person p => OfPerson(p, knowledge),
        Office o => o.Tenures.Select(t => $"{Span(t)}  {knowledge.Find(t.Person)?.Arabic ?? t.Person}{(t.Until is null ? $"  (known until {Day(t.KnownUntil)})" : "")}{(t.Provenance.IsSolid ? "" : "  (probable)")}"),
        Place p => OfPlace(p, knowledge),
        KnownEvent e => e.Editions.Select(x => $"{x.Days}{(x.Place is { } place ? " " + (knowledge.Find(place)?.Arabic ?? place) : "")}"),
        _ => [],
    };

    private static IEnumerable<string> OfOrganisation(Organisation organisation, KnowledgeBase knowledge)
    {
        if (organisation.Founded is { } founded) { yield return $"founded {founded}"; }
        if (organisation.Dissolved is { } dissolved) { yield return $"dissolved {dissolved}"; }
        foreach (var (what, id) in new[] { ("predecessor", organisation.Predecessor), ("successor", organisation.Successor),
            ("part of", organisation.Owner), ("seat", organisation.Seat), ("state", organisation.Country) })
        {
            if (id is not null) { yield return $"{what}: {knowledge.Find(id)?.Arabic ?? id}"; }
        }
        foreach (var status in organisation.Members.GroupBy(m => m.Status))
        {
            yield return $"{status.Key.ToString().ToLowerInvariant()}s: {string.Join(" · ", status.Select(m => (knowledge.Find(m.State)?.Arabic ?? m.State) + (m.Since is { } since ? $" ({since})" : "")))}";
        }
        foreach (var confusion in organisation.Confusions)
        {
            yield return $"not to be mistaken for {knowledge.Find(confusion.With)?.Arabic ?? confusion.With}{(confusion.Why is { } why ? ": " + why : "")}";
        }
    }

    private static IEnumerable<string> OfPerson(Person person, KnowledgeBase knowledge)
    {
        if (person.Gender != Gender.Unknown) { yield return person.Gender.ToString().ToLowerInvariant(); }
        foreach (var office in knowledge.Store.OfficesOf(person.Id))
        {
            foreach (var tenure in office.Tenures.Where(t => t.Person == person.Id)) { yield return $"{Span(tenure)}  {office.Arabic}"; }
        }
    }

    private static IEnumerable<string> OfPlace(Place place, KnowledgeBase knowledge)
    {
        if (place.Country is { } country) { yield return $"in {knowledge.Find(country)?.Arabic ?? country}"; }
        if (place.CapitalIsDisputed) { yield return "capital disputed"; }
        foreach (var capital in place.Capitals)
        {
            yield return $"capital: {knowledge.Find(capital.City)?.Arabic ?? capital.City}{(capital.Since is { } since ? $" since {since}" : "")}{(capital.Until is { } until ? $" until {until}" : "")}";
        }
        if (place.Currency is { } currency) { yield return $"currency: {knowledge.Find(currency)?.Arabic ?? currency}"; }
    }

    private static string Span(Tenure tenure) => $"{Text(tenure.From)} – {Text(tenure.Until)}";

    private static string Text(DateRange? days) => days?.ToString() ?? "…";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
