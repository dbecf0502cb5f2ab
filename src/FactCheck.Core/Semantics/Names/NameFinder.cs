using System.Collections.Immutable;

namespace FactCheck.Semantics;

/// <summary>
/// Finds the names of known organisations, persons, places, offices and events, the adjectives of states, and organisations that no pack knows.
/// The longest name wins; one that also means something else counts only beside what settles it.
/// </summary>
public sealed class NameFinder : MentionFinder
{
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
        found.AddRange(names);
        found.AddRange(new UnknownOrganisations(model, names).Find(cancellationToken));
    }
}
