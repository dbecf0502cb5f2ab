using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Finds to which organisation a sentence gives a work that another one makes: «مؤشر أسعار الغذاء الذي يصدره برنامج الأغذية العالمي», "UNICEF inscribed the city on its World Heritage List".
/// A sentence that names the maker as well says nothing; one that names only a twin of the maker is a loose statement.
/// </summary>
public sealed class AuthorshipFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Authorship];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var works = model.Mentions(MentionKind.Event, cancellationToken);
        if (works.IsEmpty) { return; }
        foreach (var organisation in model.Mentions(MentionKind.Organisation, cancellationToken))
        {
            if (organisation is not OrganisationMention { Entities.Single: Organisation body } named
                || NamedOrganiser.CompetitionOf(model, named, works) is not { Entities.Single: KnownEvent { Of: { } of } } competition) { continue; }
            if (model.Knowledge.Find<Organisation>(of) is { } owner && IsTwin(owner, body) && !IsOfOneHouse(owner, body))
            {
                found.Add(Create(model, competition, named, true));
            }
        }
        foreach (var work in works.Cast<NameMention>())
        {
            if (work.Entities?.Single is not KnownEvent { Of: { } of, Provenance.IsSolid: true }
                || model.Knowledge.Find<Organisation>(of) is not { } owner
                || model.Article.SentenceOf(work.Tokens.First) is not { } sentence) { continue; }
            var named = model.MentionsIn(MentionKind.Organisation, WritingDay.Around(sentence, work.Tokens.First), cancellationToken)
                .Cast<OrganisationMention>()
                .Where(o => o.IsKnown
                && !work.Tokens.Contains(o.Tokens.First)).ToArray();
            if (named.Length == 0
                || Array.Exists(named, o => o.Entities!.Candidates.Any(c => c is not Organisation other || IsOfOneHouse(owner, other)))) { continue; }
            if (Array.Find(named,
                o => o.Entities!.Candidates.All(c => c is Organisation { Country: null } or Organisation { Type: Organisation.Company })
                && WorkBinding.Binds(model, sentence, o, work, named.Length == 1)) is { } bound)
            {
                found.Add(Create(model, work, bound, true));
            }
            else if (named is [var only] && only.Entities!.Candidates.All(c => c is Organisation twin && IsTwin(owner, twin)))
            {
                found.Add(Create(model, work, only, false));
            }
        }
    }

    /// <summary>The owner itself, a part of it, what it is a part of, and what it was or became.</summary>
    private static bool IsOfOneHouse(Organisation owner, Organisation other) =>
        other.Id == owner.Id || other.Owner == owner.Id || owner.Owner == other.Id || owner.Predecessor == other.Id || owner.Successor == other.Id;

    private static bool IsTwin(Organisation owner, Organisation other) =>
        owner.Confusions.Any(c => c.With == other.Id) || other.Confusions.Any(c => c.With == owner.Id);

    private static AuthorshipMention Create(SemanticModel model, NameMention work, OrganisationMention organisation, bool isBound)
    {
        var whole = new TokenRange(Math.Min(work.Tokens.First, organisation.Tokens.First), Math.Max(work.Tokens.End, organisation.Tokens.End));
        return new AuthorshipMention(whole, model.Article.Tokens.SpanOf(whole.First, whole.End), work, organisation, isBound);
    }
}
