using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Finds names with an acronym in brackets behind them.</summary>
public sealed class ExpansionFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Expansion];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var acronyms = model.Mentions(MentionKind.Acronym, cancellationToken);
        if (acronyms.IsEmpty) { return; }
        var names = model.Mentions(MentionKind.Organisation, cancellationToken).Cast<OrganisationMention>().ToLookup(o => o.Tokens.End);
        var tokens = model.Article.Tokens;
        var expansions = new List<ExpansionMention>();
        foreach (var acronym in acronyms.Cast<AcronymMention>())
        {
            var open = acronym.Tokens.First - 1;
            var name = names[open].FirstOrDefault() ?? (open > 0 && tokens.FirstChar(open - 1) is '»' or '”' or '"' ? names[open - 1].FirstOrDefault() : null);
            var first = name?.Tokens.First ?? acronym.Before.First;
            if (first >= acronym.Tokens.End) { continue; }
            expansions.Add(new ExpansionMention(new TokenRange(first, acronym.Tokens.End), (name?.Span ?? tokens.SpanOf(first)).Union(acronym.Span), name, acronym)
            {
                IsDependent = name is not null && model.Terms.Is(name.Tokens.First - 1, WordRole.BelongingTo),
                Before = tokens.CharsOf(acronym.Before.First, acronym.Before.End).ToString(),
            });
        }
        NoteClashes(expansions);
        found.AddRange(expansions);
    }

    /// <summary>Tells each expansion of the first before it that says otherwise, in one pass.</summary>
    private static void NoteClashes(IEnumerable<ExpansionMention> expansions)
    {
        var (byLetters, byName) = (new Dictionary<string, ExpansionMention>(StringComparer.Ordinal), new Dictionary<string, ExpansionMention>(StringComparer.Ordinal));
        foreach (var expansion in expansions)
        {
            if (expansion.Name?.Entities?.Single is not { } organisation) { continue; }
            if (!byLetters.TryAdd(expansion.Value, expansion) && byLetters[expansion.Value] is var letters && !letters.Name!.Means(organisation.Id)) { expansion.Clash = letters; }
            if (!byName.TryAdd(organisation.Id, expansion) && byName[organisation.Id] is var name && name.Value != expansion.Value && !(Belongs(organisation, name.Value) && Belongs(organisation, expansion.Value))) { expansion.Clash ??= name; }
        }
    }

    private static bool Belongs(Entity organisation, string letters) => organisation.Names.Any(n => n.Role == NameRole.Acronym && n.Text == letters);

}
