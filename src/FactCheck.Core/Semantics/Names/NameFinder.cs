using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>
/// Finds the names of known organisations, persons, places, offices and events, the adjectives of states, and organisations that no pack knows.
/// The longest name wins; one that also means something else counts only beside what settles it.
/// </summary>
public sealed class NameFinder : MentionFinder
{
    private readonly NearMemo _nearness = new();

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds =>
        [MentionKind.Organisation, MentionKind.Person, MentionKind.Place, MentionKind.Office, MentionKind.Nationality, MentionKind.Event];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var scanner = new NameScanner(model.Article.Tokens, model.Knowledge.Names);
        var hits = new List<NameHit>();
        foreach (var sentence in model.Article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            scanner.Scan(sentence.Tokens, hits);
        }
        var names = new NameChoice(model, hits, cancellationToken).Choose();
        NoteSpellings(names);
        found.AddRange(names);
        found.AddRange(new UnknownOrganisations(model, names, _nearness).Find(cancellationToken));
    }

    /// <summary>Tells the persons whose family name the article spells otherwise before.</summary>
    private static void NoteSpellings(IReadOnlyList<NameMention> names)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var person in names.Where(n => n.Kind == MentionKind.Person).OrderBy(n => n.Span.Start))
        {
            if (person.Entities?.Single is not { } entity || first.TryAdd(entity.Id, person.FamilyName)) { continue; }
            var known = first[entity.Id];
            if (!WordKey.Equal(known, person.FamilyName) && ConsonantSkeleton.AreOneName(known, person.FamilyName)) { person.OtherSpelling = known; }
        }
    }
}
