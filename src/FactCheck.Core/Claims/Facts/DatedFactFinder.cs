using System.Collections.Immutable;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Gathers the statements whose date can be held against a fact pack.</summary>
public sealed class DatedFactFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.DatedFact];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var founding in model.Mentions(MentionKind.OrganisationDate, cancellationToken)
            .Cast<OrganisationDateMention>()
            .Where(m => m.IsFounding))
        {
            found.Add(new DatedFactMention(founding.Tokens, founding.Span, "founding", founding.Date.Span,
                Beginning(founding.Date.Days))
            { About = (founding.Organisation, null) });
        }
        foreach (var joining in model.Mentions(MentionKind.Membership, cancellationToken).Cast<MembershipMention>())
        {
            if (joining is { IsJoining: true, IsDoubtful: false, Date: { IsRelative: false, HasYear: true } date })
            {
                found.Add(new DatedFactMention(joining.Tokens, joining.Span, "joining", date.Span,
                    Beginning(date.Days))
                { About = (joining.State, joining.Organisation) });
            }
        }
        foreach (var leaving in model.Mentions(MentionKind.Membership, cancellationToken).Cast<MembershipMention>())
        {
            if (leaving is { IsLeaving: true, IsDoubtful: false, Date: { IsRelative: false, HasYear: true } date })
            {
                found.Add(new DatedFactMention(leaving.Tokens, leaving.Span, "leaving", date.Span,
                    date.Days)
                { About = (leaving.State, leaving.Organisation) });
            }
        }
        var persons = model.Mentions(MentionKind.Person, cancellationToken).Cast<NameMention>().ToArray();
        foreach (var person in persons)
        {
            if (model.Article.SentenceOf(person.Tokens.First) is { } sentence
                && LifeDating.Read(model, sentence, person, persons, cancellationToken) is { } life)
            {
                found.Add(life);
            }
        }
        foreach (var sentence in model.Article.Sentences)
        {
            if (sentence.Block.IsProse) { found.AddRange(IndependenceDating.Read(model, sentence, cancellationToken)); }
        }
        foreach (var relations in model.Mentions(MentionKind.Relations, cancellationToken).Cast<RelationsMention>())
        {
            found.Add(new DatedFactMention(relations.Tokens, relations.Span, "relations", relations.Date,
                relations.Days)
            { About = (relations.First, relations.Second) });
        }
    }

    /// <summary>"since 2014": what began then began in that year, though it goes on.</summary>
    internal static DateSet Beginning(DateSet days)
    {
        if (days.Hull is not { First: var first, Last: var last } || last != DateOnly.MaxValue) { return days; }
        return DateSet.Of(new DateRange(first, first.DayOfYear == 1
            ? new DateOnly(first.Year, 12, 31)
            : first.Day == 1 ? first.AddMonths(1).AddDays(-1) : first));
    }
}
