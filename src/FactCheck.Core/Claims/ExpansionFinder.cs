using System.Collections.Immutable;
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
        foreach (var acronym in acronyms.Cast<AcronymMention>())
        {
            var open = acronym.Tokens.First - 1;
            var name = names[open].FirstOrDefault() ?? (open > 0 && tokens.FirstChar(open - 1) is '»' or '”' or '"' ? names[open - 1].FirstOrDefault() : null);
            var first = name?.Tokens.First ?? acronym.Before.First;
            if (first >= acronym.Tokens.End) { continue; }
            found.Add(new ExpansionMention(new TokenRange(first, acronym.Tokens.End), (name?.Span ?? tokens.SpanOf(first)).Union(acronym.Span), name, acronym)
            {
                IsDependent = name is not null && IsDependent(tokens, name.Tokens.First - 1),
                Before = tokens.CharsOf(acronym.Before.First, acronym.Before.End).ToString(),
            });
        }
    }

    private static bool IsDependent(TokenList tokens, int token) =>
        token >= 0 && (WordKey.Equal(tokens.CharsOf(token), "التابعة") || WordKey.Equal(tokens.CharsOf(token), "التابع") || WordKey.Equal(tokens.CharsOf(token), "التابعين"));
}
