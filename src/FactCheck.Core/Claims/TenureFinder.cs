using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Finds persons named in an office that some pack knows: the title, honorifics, and then the name.</summary>
public sealed class TenureFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Tenure];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var offices = model.Mentions(MentionKind.Office, cancellationToken);
        if (offices.IsEmpty) { return; }
        var persons = model.Mentions(MentionKind.Person, cancellationToken).Cast<NameMention>().ToDictionary(p => p.Tokens.First);
        var written = WritingDay.Of(model, cancellationToken);
        foreach (var office in offices.Cast<OfficeMention>())
        {
            if (!office.IsKnown || model.Article.SentenceOf(office.Tokens.First) is not { } sentence || PersonBehind.Read(model, sentence, office.Tokens, persons) is not { } behind) { continue; }
            var person = behind.Person;
            found.Add(new TenureMention(new TokenRange(office.Tokens.First, person.Tokens.End), office.Span.Union(person.Span), office, person)
            {
                Days = WritingDay.OfStatement(model, WritingDay.Around(sentence, person.Tokens.First), written, cancellationToken),
                IsFormer = behind.IsFormer,
                IsElect = behind.IsElect,
            });
        }
    }
}
