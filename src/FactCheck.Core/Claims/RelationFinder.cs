using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds what figures of a sentence are to each other. Its readers stay silent where a sentence holds one figure more than they understand; where nothing was found, they are
/// asked once more without the figures that only stand by (<see cref="Bystanders"/>).
/// </summary>
public abstract class RelationFinder : MentionFinder
{
    /// <inheritdoc/>
    public sealed override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        Read(model, found, cancellationToken);
        var bystanders = Bystanders.Of(model, cancellationToken);
        if (bystanders.Sentences.Count == 0) { return; }
        if (bystanders.Occasions.Count > 0) { found.RemoveAll(bystanders.AreMixedIn); }
        var known = new HashSet<Sentence>();
        foreach (var mention in found) { AddSentences(model, mention, known); }
        if (bystanders.Sentences.IsSubsetOf(known)) { return; }
        var more = new List<Mention>();
        Read(bystanders.Others, more, cancellationToken);
        foreach (var mention in more)
        {
            var told = new HashSet<Sentence>();
            AddSentences(model, mention, told);
            if (told.Overlaps(bystanders.Sentences) && !told.Overlaps(known)) { found.Add(mention); }
        }
    }

    /// <summary>Adds the mentions that the figures of the model's article give (<see cref="FigureRow.Of"/>).</summary>
    protected abstract void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken);

    private static void AddSentences(SemanticModel model, Mention mention, HashSet<Sentence> sentences)
    {
        if (model.Article.SentenceOf(mention.Tokens.First) is { } first) { sentences.Add(first); }
        if (model.Article.SentenceOf(mention.Tokens.End - 1) is { } last) { sentences.Add(last); }
    }
}
