using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds statements that date an organisation: «تأسست منظمة … عام 2001», and things that it did: «أعلن الاتحاد الأفريقي عام 1995 …»; and things that a state did whose beginning
/// or end is known. Verb, name and date stand close together in one sentence, and no other organisation or date between them.
/// </summary>
public sealed class OrganisationDateFinder : MentionFinder
{
    private const int MostWordsToDate = 10;
    private const int MostWordsOfDate = 14;
    private const int MostWordsToFounding = 6;
    private const int MostWordsOfApposition = 11;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.OrganisationDate];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var membership in model.Mentions(MentionKind.Membership, cancellationToken).Cast<MembershipMention>())
        {
            if (membership is { IsDoubtful: false, Date: { IsRelative: false, HasYear: true } since })
            {
                found.Add(new OrganisationDateMention(membership.Tokens, membership.Span, membership.Organisation, since, false));
            }
        }
        foreach (var subject in model.Mentions(MentionKind.Organisation, cancellationToken)
            .Concat(model.Mentions(MentionKind.Place, cancellationToken))
            .Cast<NameMention>())
        {
            if (!CanBeDated(subject) || model.Article.SentenceOf(subject.Tokens.First) is not { } sentence) { continue; }
            var (date, founding) = subject.Kind == MentionKind.Organisation && FoundingDate(model, sentence, subject, cancellationToken) is { } begun
                ? (begun, true)
                : (ActDating.Read(model, sentence, subject, cancellationToken), false);
            if (date is null || subject.Kind == MentionKind.Organisation && !WholeName.Is(model, sentence, subject, cancellationToken)) { continue; }
            var whole = new TokenRange(Math.Min(subject.Tokens.First, date.Tokens.First), Math.Max(subject.Tokens.End, date.Tokens.End));
            found.Add(new OrganisationDateMention(whole, subject.Span.Union(date.Span), subject, date, founding));
        }
        found.AddRange(TakenUpFounding.Read(model, cancellationToken));
    }

    private static bool CanBeDated(NameMention subject) => subject.Entities?.Single switch
    {
        Organisation => true,
        Place place => place.Founded is not null || place.Dissolved is not null,
        _ => false,
    };

    /// <summary>The verb stands just before the organisation, with no noun between: «تأسست منظمة …»; or just behind it: «الاتحاد الذي تأسس».</summary>
    private static DateMention? FoundingDate(SemanticModel model, Sentence sentence, NameMention organisation, CancellationToken cancellationToken)
    {
        // «لجنة الأمم المتحدة للتعويضات التي أُنشئت …» is of the commission.
        if (HeadquartersFinder.IsPartOfAnother(model, organisation.Tokens.First - 1)) { return null; }
        var end = NameEnd.Of(model, organisation);
        var behind = WritingDay.Around(sentence, end) with { First = end };
        if (model.MentionsIn(MentionKind.Date, behind, cancellationToken)
            .Cast<DateMention>()
            .FirstOrDefault(d => d is { IsRelative: false, HasYear: true, Days.IsUnknown: false }) is not { } date)
        {
            return DateBeforeFounding(model, sentence, organisation, cancellationToken);
        }
        if (date.Tokens.First - end
            > (IsApposition(model, new TokenRange(end, date.Tokens.First)) ? MostWordsOfDate : MostWordsToDate)
            || model.MentionsIn(MentionKind.Organisation, behind with { End = date.Tokens.First }, cancellationToken)
            .Cast<OrganisationMention>()
            .Any(o => o.IsKnown)) { return null; }
        // "has existed since 1992"
        var isSince = date.Tokens.First - 2 >= end && model.Terms.Is(date.Tokens.First - 1, FactRole.Around)
            && model.Terms.Is(date.Tokens.First - 2, WordRole.Founding);
        var gap = new TokenRange(end, isSince ? date.Tokens.First - 1 : date.Tokens.First);
        if (IsOfAnother(model, gap)) { return null; }
        if (organisation.Tokens.First > sentence.Tokens.First && FigureLead.EndsBefore(model, organisation.Tokens.First, WordRole.Founding))
        {
            return HasObject(model, organisation.Tokens.First - 1, gap) || IsNounOfMore(model, organisation, gap) ? null : date;
        }
        var most = IsApposition(model, gap) ? MostWordsOfApposition : MostWordsToFounding;
        for (var i = end; i < Math.Min(date.Tokens.First, end + most); i++)
        {
            if (model.Terms.Is(i, WordRole.Founding) || i > gap.First && model.Terms.Is(i, WordRole.Born))
            {
                return i == gap.First && !model.Terms.Is(i + 1, WordRole.In) && !model.Article.JoinsArticle(i) ? null : date;
            }
        }
        return null;
    }

    /// <summary>", the Vienna-based watchdog set up in": what tells of it stands behind the comma up to the next.</summary>
    private static bool IsApposition(SemanticModel model, TokenRange gap) =>
        gap.Count > 2 && Statement.IsComma(model, gap.First)
            && (model.Terms.Is(gap.First + 1, WordRole.Article) || model.Terms.Is(gap.First + 1, WordRole.Indefinite))
            && !Enumerable.Range(gap.First + 2, gap.Count - 2).Any(i => Statement.IsComma(model, i) || model.Terms.Is(i, WordRole.Article)
                || model.Terms.Is(i, WordRole.Relative) || model.Terms.Is(i, WordRole.Complementizer) || model.Terms.Is(i, WordRole.Possessive));

    /// <summary>«أسست الأمم المتحدة بعثة في …»: what it founded itself.</summary>
    private static bool HasObject(SemanticModel model, int verb, TokenRange gap) =>
        gap.Count > 0 && model.Terms.Is(verb, FactRole.FounderOf) && !model.Terms.Is(gap.First, WordRole.In)
            && model.Article.Tokens[gap.First].Kind == TokenKind.Word;

    /// <summary>"the creation of the UN mission in": of what the name goes on to.</summary>
    private static bool IsNounOfMore(SemanticModel model, NameMention organisation, TokenRange gap) =>
        gap.Count > 1 && !model.Article.JoinsArticle(organisation.Tokens.First)
            && (model.Terms.Is(organisation.Tokens.First - 1, WordRole.Of) || model.Terms.Is(organisation.Tokens.First - 1, WordRole.Determiner));

    /// <summary>«تأسست … بعد توقيع ميثاقها في …»: the day is that of the signing.</summary>
    private static bool IsOfAnother(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            // «سبقت أوبك أوابك؛ فالأولى رأت النور عام 1960»
            if (Statement.IsSemicolon(model, i)) { return true; }
            if (model.Terms.Is(i, FactRole.Around) || model.Terms.Is(i, FactRole.ConclusionOf) || model.Terms.Is(i, FactRole.Concluding)
                || model.Terms.Is(i, FactRole.TakingPlace)) { return true; }
            if ((model.Terms.Is(i, FactRole.Acting) || model.Terms.Is(i, WordRole.Comprising))
                && !model.Terms.Is(i, WordRole.Founding)) { return true; }
        }
        return false;
    }

    /// <summary>«في عام 1963 تأسست منظمة الوحدة الأفريقية», "in 1963 the OAU was founded".</summary>
    private static DateMention? DateBeforeFounding(SemanticModel model, Sentence sentence, NameMention organisation,
        CancellationToken cancellationToken)
    {
        if (FoundedAhead.Date(model, sentence, organisation, cancellationToken) is { } ahead) { return ahead; }
        if (!ActDating.IsJustBefore(model, sentence, organisation, cancellationToken, out var date, out var verb)) { return null; }
        if (verb is { } before) { return model.Terms.Is(before, WordRole.Founding) ? date : null; }
        return Enumerable.Range(organisation.Tokens.End, 2).Any(i => i < sentence.Tokens.End && model.Terms.Is(i, WordRole.Founding)) ? date : null;
    }
}
