using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds what two states are said to begin or to finish: a word for the phase, a word for an agreement or talks, and exactly two states, named themselves or by
/// their capitals, all in one clause. A beginning counts only when it is announced; what is denied counts not at all.
/// </summary>
public sealed class PhaseFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Phase];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var article = model.Article;
        foreach (var sentence in article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            var (first, last, role) = (sentence.Tokens.First, sentence.Tokens.First, default(ConflictRole?));
            for (var i = sentence.Tokens.First; i <= sentence.Tokens.End; i++)
            {
                if (i == sentence.Tokens.End || article.Tokens[i].Kind == TokenKind.Punctuation)
                {
                    if (role is { } phase) { AddClause(model, new TokenRange(first, i), phase, found, cancellationToken); }
                    (first, last, role) = (i + 1, i + 1, null);
                }
                else if (model.Terms.Is(i, ConflictRole.Finishing)) { role ??= ConflictRole.Finishing; }
                else if (model.Terms.Is(i, ConflictRole.Starting)) { role ??= ConflictRole.Starting; }
            }
        }
    }

    private static void AddClause(SemanticModel model, TokenRange clause, ConflictRole phase, List<Mention> found,
        CancellationToken cancellationToken)
    {
        var matter = false;
        var planned = false;
        for (var i = clause.First; i < clause.End; i++)
        {
            matter |= model.Terms.Is(i, ConflictRole.Matter);
            planned |= model.Terms.Is(i, WordRole.Planned) || model.Terms.Is(i, WordRole.Future);
        }
        if (!matter || phase == ConflictRole.Starting && !planned) { return; }
        var states = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in model.MentionsIn(MentionKind.Place, clause, cancellationToken).Cast<NameMention>())
        {
            if (name.Entities?.Single is not Place place) { return; }
            if ((place.Type == PlaceType.City ? CountryOf(model.Knowledge, place) : place.Id) is { } state) { states.Add(state); }
        }
        if (states.Count == 2)
        {
            found.Add(new PhaseMention(clause, model.Article.Tokens.SpanOf(clause.First, clause.End), string.Join('+', states),
                phase == ConflictRole.Finishing));
        }
    }

    /// <summary>The state that a capital stands for.</summary>
    private static string? CountryOf(KnowledgeBase knowledge, Place city) =>
        city.Country is { } country && knowledge.Find<Place>(country) is { } state && knowledge.CapitalsOf(state, DateSet.Unknown)
            .Any(c => c.Id == city.Id) ? country : null;
}
