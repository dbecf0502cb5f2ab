using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Tests.Workspace.Corpus;

/// <summary>Takes every counted figure for a claim about its noun, on the day of publication: enough to try what becomes of claims.</summary>
internal sealed class MarkedClaims : MentionFinder
{
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Claim];

    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var figure in model.Mentions(MentionKind.Quantity, cancellationToken).Cast<FigureMention>())
        {
            if (figure.Unit is not { } unit || model.Article.Metadata.Published is not { } day) { continue; }
            found.Add(new ClaimMention(figure.Tokens, figure.Span, figure, unit) { Days = DateSet.Of(day) });
        }
    }
}
