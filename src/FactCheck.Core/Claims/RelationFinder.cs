using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds what figures of a sentence are to each other. Its readers stay silent where a sentence holds one figure more than they understand; they are asked once more without those
/// that only stand by (<see cref="Bystanders"/>).
/// </summary>
public abstract class RelationFinder : MentionFinder
{
    /// <inheritdoc/>
    public sealed override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        Read(model, found, cancellationToken);
        var bystanders = Bystanders.Of(model, cancellationToken);
        if (bystanders.Occasions.Count > 0) { found.RemoveAll(bystanders.AreMixedIn); }
        if (bystanders.Sentences.Count == 0) { return; }
        var more = new List<Mention>();
        Read(bystanders.Others, more, cancellationToken);
        foreach (var mention in more)
        {
            if (IsIn(model, mention, bystanders.Sentences) && !found.Exists(f => f.Span == mention.Span)) { found.Add(mention); }
        }
    }

    /// <summary>Adds the mentions that the figures of the model's article give (<see cref="FigureRow.Of"/>).</summary>
    protected abstract void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken);

    private static bool IsIn(SemanticModel model, Mention mention, IReadOnlySet<Sentence> sentences) =>
        model.Article.SentenceOf(mention.Tokens.First) is { } first && sentences.Contains(first)
            || model.Article.SentenceOf(mention.Tokens.End - 1) is { } last && sentences.Contains(last);
}
