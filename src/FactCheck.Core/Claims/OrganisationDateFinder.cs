using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds statements that date an organisation: «تأسست منظمة … عام 2001», and things that it did: «أعلن الاتحاد الأفريقي عام 1995 …».
/// Verb, organisation and date stand close together in one sentence, and no other organisation or date between them.
/// </summary>
public sealed class OrganisationDateFinder : MentionFinder
{
    private const int MostWordsToDate = 7;
    private const int MostWordsFromActor = 2;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.OrganisationDate];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var membership in model.Mentions(MentionKind.Membership, cancellationToken).Cast<MembershipMention>())
        {
            if (membership is { IsDoubtful: false, Date: { IsRelative: false, HasYear: true } since }) { found.Add(new OrganisationDateMention(membership.Tokens, membership.Span, membership.Organisation, since, false)); }
        }
        foreach (var organisation in model.Mentions(MentionKind.Organisation, cancellationToken).Cast<OrganisationMention>().Where(o => o.IsKnown))
        {
            if (model.Article.SentenceOf(organisation.Tokens.First) is not { } sentence) { continue; }
            var behind = WritingDay.Around(sentence, organisation.Tokens.End) with { First = organisation.Tokens.End };
            if (model.MentionsIn(MentionKind.Date, behind, cancellationToken).Cast<DateMention>().FirstOrDefault(d => d is { IsRelative: false, HasYear: true, Days.IsUnknown: false }) is not { } date) { continue; }
            if (date.Tokens.First - organisation.Tokens.End > MostWordsToDate || model.MentionsIn(MentionKind.Organisation, behind with { End = date.Tokens.First }, cancellationToken).Cast<OrganisationMention>().Any(o => o.IsKnown)) { continue; }
            if (ActBetween(model, sentence, organisation, date) is { } founding)
            {
                found.Add(new OrganisationDateMention(new TokenRange(organisation.Tokens.First, date.Tokens.End), organisation.Span.Union(date.Span), organisation, date, founding));
            }
        }
    }

    /// <summary>True for founding, false for another act, none when no verb binds the two.</summary>
    private static bool? ActBetween(SemanticModel model, Sentence sentence, OrganisationMention organisation, DateMention date)
    {
        // The verb stands just before the organisation, with no noun between: «أعلن الاتحاد»; or just behind it: «الاتحاد الذي تأسس».
        foreach (var i in Enumerable.Range(organisation.Tokens.End, Math.Min(4, date.Tokens.First - organisation.Tokens.End)).Prepend(organisation.Tokens.First - 1))
        {
            if (i < sentence.Tokens.First) { continue; }
            if (model.Terms.Is(i, WordRole.Founding)) { return true; }
            if (model.Terms.Is(i, WordRole.Acting) && IsJustBehind(model, organisation, date)) { return false; }
        }
        return null;
    }

    /// <summary>«أعلن الاتحاد عام 1995»: further behind, the date may be that of something else, «على حدود 1967».</summary>
    private static bool IsJustBehind(SemanticModel model, OrganisationMention organisation, DateMention date) =>
        date.Tokens.First - organisation.Tokens.End < MostWordsFromActor
        && (model.Terms.Is<PeriodTerm>(date.Tokens.First, out _, out _) || model.Terms.Is(date.Tokens.First - 1, WordRole.In));
}
