using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Questions of what a person did for whom on a day, where only an office that is held for sure counts.</summary>
internal static class OfficialDuty
{
    private const int LettersOfForm = 4;
    private const int DaysOfVacancy = 120;

    public static object? StateServed(object person, DateSet day, RuleScope scope) =>
        SetOf(Held(person, day, scope).Select(o => scope.Knowledge.Find(o.Of)).Where(e => e is Place { Type: not PlaceType.City }));

    public static object? StatesServed(object person, RuleScope scope) =>
        KnownValues.Single<Person>(person, scope) is { } known
            ? SetOf(scope.Knowledge.Store.OfficesOf(known.Id)
            .Select(o => scope.Knowledge.Find(o.Of))
            .Where(e => e is Place { Type: not PlaceType.City }))
            : null;

    /// <summary>Entries that are not sure, and stretches of more than a few months without a holder, are gaps. A term that lies within another one is that of a deputy, and makes none.</summary>
    public static object? RecordedSince(object office, RuleScope scope)
    {
        if (KnownValues.Single<Office>(office,
            scope) is not { Tenures: [{ From: { } since, Provenance.IsSolid: true }, ..] tenures }) { return null; }
        var last = tenures[0].Until?.Last;
        for (var i = 1; i < tenures.Length; i++)
        {
            if (tenures[i].Until is { } until && until.Last <= last) { continue; }
            if (tenures[i] is not { From: { } from, Provenance.IsSolid: true } || last is not { } before) { return null; }
            if (from.First > before.AddDays(DaysOfVacancy)) { since = from; }
            last = tenures[i].Until?.Last;
        }
        return DateSet.Of(since);
    }

    /// <summary>With the bodies that it is a part of, since their names stand for it too.</summary>
    public static object? BodyServed(object person, DateSet day, RuleScope scope) =>
        SetOf(Held(person, day, scope)
            .Select(o => scope.Knowledge.Find<Organisation>(o.Of))
            .OfType<Organisation>()
            .SelectMany(o => new[] { o, scope.Knowledge.Find<Organisation>(o.Owner) }));

    public static object? OfficeHeld(object person, DateSet day, RuleScope scope) => SetOf(Held(person, day, scope));

    public static object? OfficeIn(object person, object organisation, DateSet day, RuleScope scope)
    {
        if (KnownValues.EntitiesOf(organisation, scope)?.Single is not Organisation body) { return null; }
        return SetOf(Held(person, day, scope).Where(o => o.Of == body.Id || scope.Knowledge.Find<Organisation>(o.Of)?.Owner == body.Id));
    }

    /// <summary>The record must reach to its day of check without a doubtful entry, or the person may have come back.</summary>
    public static object? Ended(object person, object office, RuleScope scope)
    {
        if (KnownValues.EntitiesOf(person, scope)?.Single is not Person known
            || KnownValues.EntitiesOf(office, scope)?.Single is not Office record) { return null; }
        var last = record.Tenures.LastOrDefault(t => t.Person == known.Id);
        if (last is not { Until: { } until, From: not null, Provenance.IsSolid: true }
            || record.Tenures.Any(t => !t.Provenance.IsSolid)) { return null; }
        if (scope.Article.Metadata.Published is not { } published || published > record.Provenance.Checked) { return null; }
        scope.Cite($"{record.Id}/{known.Id}", last.Provenance);
        return DateSet.Of(until with { Last = until.Last.AddDays(KnowledgeBase.DaysOfGrace) });
    }

    /// <summary>False where every recorded tenure of a person lies apart from the days; unknown where one may have begun before its record or goes on behind it.</summary>
    public static object? HeldAny(object person, DateSet days, RuleScope scope)
    {
        if (KnownValues.Single<Person>(person, scope) is not { } known || days.Hull is not { } range) { return null; }
        var offices = scope.Knowledge.Store.OfficesOf(known.Id).ToArray();
        var answer = offices.Length == 0 ? Kleene.Unknown : Kleene.False;
        foreach (var office in offices)
        {
            foreach (var tenure in office.Tenures.Where(t => t.Person == known.Id))
            {
                if (tenure.From is not { } from || !tenure.Provenance.IsSolid) { return null; }
                var grace = new DateRange(from.First.AddDays(-KnowledgeBase.DaysOfGrace), tenure.KnownUntil);
                if (grace.Meets(range)) { return KleeneLogic.From(true); }
                var isOpen = tenure.Until is null && range.Last > tenure.KnownUntil;
                if (isOpen || tenure == office.Tenures[0] && range.First < from.First) { answer = Kleene.Unknown; }
            }
        }
        return answer == Kleene.Unknown ? null : answer;
    }

    public static object? IsTitled(object office, string words, RuleScope scope)
    {
        if (KnownValues.Single<Office>(office, scope) is not { } known) { return null; }
        var key = FoldedComparison.Key(words);
        return KleeneLogic.From(known.Names.Any(n => FoldedComparison.Key(n.Text).Contains(key, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>A state whose money no pack tells may have any. Of a sum the last word is that of the money.</summary>
    public static object? HasMoney(object state, string word, RuleScope scope)
    {
        var states = KnownValues.EntitiesOf(state, scope)?.Candidates.OfType<Place>().Where(p => p.Type != PlaceType.City).ToArray() ?? [];
        if (states.Length == 0) { return null; }
        var key = FoldedComparison.Key(WithoutParticles(word[(word.LastIndexOf(' ') + 1)..]));
        var answer = Kleene.False;
        foreach (var each in states)
        {
            if (each.OtherMoney.Any(m => IsForm(FoldedComparison.Key(m), key))) { return Kleene.True; }
            if (scope.Knowledge.Find<Currency>(each.Currency) is not { } currency) { answer = Kleene.Unknown; }
            else if (currency.Names.Any(n => n.Text.Split(' ').Any(w => IsForm(FoldedComparison.Key(w), key)))) { return Kleene.True; }
            else { scope.Cite(each.Id, each.Provenance); }
        }
        return answer;
    }

    /// <summary>«دولار» of «بالدولار».</summary>
    private static string WithoutParticles(string word)
    {
        var bare = NameStem.Bare(word);
        return (bare.Length == word.Length && word.Length > 5 && word[0] is 'ب' or 'ف' or 'ك'
            && word.AsSpan(1).StartsWith("ال", StringComparison.Ordinal)
            ? word.AsSpan(3)
            : bare).ToString();
    }

    /// <summary>«دولارات» of «دولار», "kronor" of "krona", «فورنت» of «فورينت»: most of its letters in order are those of the other, or it sounds alike.</summary>
    private static bool IsForm(string known, string written)
    {
        if (known == written) { return true; }
        var shared = 0;
        while (shared < Math.Min(known.Length, written.Length) && char.ToLowerInvariant(known[shared]) == char.ToLowerInvariant(written[shared]))
        {
            shared++;
        }
        return shared >= LettersOfForm && shared >= Math.Min(known.Length, written.Length) - 1 || ConsonantSkeleton.AreOneName(known, written);
    }

    /// <summary>The offices that a person held on all of the days meant, with nobody else in question.</summary>
    private static IEnumerable<Office> Held(object person, DateSet day, RuleScope scope)
    {
        if (KnownValues.EntitiesOf(person, scope)?.Single is not Person known) { yield break; }
        foreach (var office in scope.Knowledge.Store.OfficesOf(known.Id))
        {
            var tenures = scope.Knowledge.HoldersOf(office, day);
            if (tenures.IsEmpty || tenures.Any(t => t.Person != known.Id)) { continue; }
            scope.Cite($"{office.Id}/{known.Id}", tenures[0].Provenance);
            yield return office;
        }
    }

    private static EntitySet? SetOf(IEnumerable<Entity?> entities)
    {
        var found = entities.OfType<Entity>().DistinctBy(e => e.Id).ToImmutableArray();
        return found.IsEmpty ? null : new EntitySet(found);
    }
}
