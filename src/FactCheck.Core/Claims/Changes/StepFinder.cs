using System.Collections.Immutable;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Finds what a figure rose or fell by, in its unit and in percent, with the value that it reached and none that it left: "rose $10, or 25%, to $50",
/// «خسر المؤشر 230 نقطة ليغلق عند 11270 نقطة، متراجعا بنسبة 2%». The base follows from two of them.
/// </summary>
public sealed class StepFinder : RelationFinder
{
    private const int Figures = 3;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Step];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        if (model.Mentions(MentionKind.Percent, cancellationToken).IsEmpty) { return; }
        var row = FigureRow.Of(model, cancellationToken);
        for (var i = 0; i + Figures <= row.Length;)
        {
            var sentence = model.Article.SentenceOf(row[i].Tokens.First);
            var end = i + 1;
            while (end < row.Length && sentence?.Tokens.Contains(row[end].Tokens) == true) { end++; }
            if (sentence is not null && end - i >= Figures
                && MainClause.Of(model, sentence, row.AsSpan(i..end)) is (Figures, var clause)
                && StepReader.TryRead(model, sentence, sentence.Tokens with { End = clause }, row.AsSpan(i, Figures), cancellationToken) is { } step)
            {
                found.Add(step);
            }
            i = end;
        }
    }
}
