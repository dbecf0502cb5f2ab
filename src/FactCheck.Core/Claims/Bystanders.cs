using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Figures and dates that stand in a sentence without being of what the others tell: «…، في مؤتمر حضره 45 صحفيا».</summary>
/// <param name="Sentences">The sentences that hold some beside others.</param>
/// <param name="Occasions">The words for where and when something was told that hold some.</param>
/// <param name="Others">The article without them.</param>
internal sealed record Bystanders(IReadOnlySet<Sentence> Sentences, IReadOnlyList<TokenRange> Occasions, SemanticModel Others)
{
    private const int LeastOthers = 1;
    private const int MostInSentence = 16;

    private static readonly object Key = new();

    private static readonly MentionKind[] Kinds = [MentionKind.Date, MentionKind.Duration, MentionKind.Number, MentionKind.Money, MentionKind.Quantity];

    /// <summary>Those of an article.</summary>
    public static Bystanders Of(SemanticModel model, CancellationToken cancellationToken) => model.Once(Key, Find, cancellationToken);

    /// <summary>True when a relation binds what was told to what only says where and when.</summary>
    public bool AreMixedIn(Mention relation) => Occasions.Any(o => relation.Tokens.First < o.First && relation.Tokens.End > o.First || relation.Tokens.First >= o.First && relation.Tokens.First < o.End && relation.Tokens.End > o.End);

    private static Bystanders Find(SemanticModel model, CancellationToken cancellationToken)
    {
        var row = FigureRow.Of(model, cancellationToken);
        var (dates, lengths) = (model.Mentions(MentionKind.Date, cancellationToken), model.Mentions(MentionKind.Duration, cancellationToken));
        var (sentences, left, occasions) = (new HashSet<Sentence>(), new HashSet<Mention>(), new List<TokenRange>());
        foreach (var group in row.Concat(dates).Concat(lengths).GroupBy(m => model.Article.SentenceOf(m.Tokens.First)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            // of a sentence that is a table nothing stands aside, and each is held against all others
            if (group.Key is not { } sentence || group.Take(MostInSentence + 1).ToArray() is not { Length: <= MostInSentence } all) { continue; }
            var aside = Array.FindAll(all, m => Aside.Is(model, sentence, all, m));
            foreach (var mention in aside) { if (Aside.OccasionOf(model, sentence, mention) is { } stretch) { occasions.Add(stretch); } }
            if (aside.Length == 0 || all.Length - aside.Length < LeastOthers) { continue; }
            sentences.Add(sentence);
            left.UnionWith(aside);
        }
        if (left.Count == 0) { return new Bystanders(sentences, occasions, model); }
        var view = model.Beside();
        FigureRow.Give(view, Array.FindAll(row, f => !left.Contains(f)));
        foreach (var kind in Kinds) { view.Give(kind, model.Mentions(kind, cancellationToken).Where(m => !left.Contains(m))); }
        return new Bystanders(sentences, occasions, view);
    }
}
