using FactCheck.Knowledge;

namespace FactCheck.Workspace.Facts;

/// <summary>A fact whose check is too long ago.</summary>
/// <param name="Id">What it is about; for a tenure the office and the person.</param>
/// <param name="What">What is known only up to then.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record StaleFact(string Id, string What, Provenance Provenance)
{
    /// <summary>
    /// The facts that change and were checked before a day: open tenures, organisations that are not dissolved, members. What happened once does not grow old.
    /// </summary>
    public static IEnumerable<StaleFact> Before(DateOnly day, EntityStore store)
    {
        foreach (var entity in store.All())
        {
            if (entity is Office office)
            {
                foreach (var tenure in office.Tenures.Where(t => t.Until is null && t.KnownUntil < day))
                {
                    yield return new StaleFact($"{office.Id}/{tenure.Person}",
                        $"{office.Arabic}: {store.Find(tenure.Person)?.Arabic ?? tenure.Person}", tenure.Provenance);
                }
            }
            else if (entity is Organisation { Dissolved: null } && entity.Provenance.Checked < day)
            {
                yield return new StaleFact(entity.Id, entity.Arabic, entity.Provenance);
            }
        }
    }
}
