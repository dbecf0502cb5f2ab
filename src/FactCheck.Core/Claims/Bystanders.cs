using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Figures that stand in a sentence without being of what the others tell: «…، في مؤتمر حضره 45 صحفيا».</summary>
/// <param name="Sentences">The sentences that hold some beside other figures.</param>
/// <param name="Others">The article without them.</param>
internal sealed record Bystanders(IReadOnlySet<Sentence> Sentences, SemanticModel Others)
{
    private const int LeastOthers = 1;

    private static readonly object Key = new();

    /// <summary>Those of an article.</summary>
    public static Bystanders Of(SemanticModel model, CancellationToken cancellationToken) => model.Once(Key, Find, cancellationToken);

    private static Bystanders Find(SemanticModel model, CancellationToken cancellationToken)
    {
        var row = FigureRow.Of(model, cancellationToken);
        var (sentences, left) = (new HashSet<Sentence>(), new HashSet<FigureMention>());
        for (var i = 0; i < row.Length;)
        {
            var sentence = model.Article.SentenceOf(row[i].Tokens.First);
            var end = i + 1;
            while (end < row.Length && sentence?.Tokens.Contains(row[end].Tokens) == true) { end++; }
            if (sentence is not null && end - i > LeastOthers)
            {
                var figures = row[i..end];
                var aside = Array.FindAll(figures, f => FigureAside.Is(model, sentence, figures, f));
                if (aside.Length > 0 && end - i - aside.Length >= LeastOthers)
                {
                    sentences.Add(sentence);
                    left.UnionWith(aside);
                }
            }
            i = end;
        }
        return new Bystanders(sentences, left.Count == 0 ? model : FigureRow.Without(model, left, cancellationToken));
    }
}
