using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Finds statements that a state belongs to an organisation: «الكويت عضو في …», «انضمت الكويت إلى …», «الكويت … حيث انضمت إلى …».</summary>
public sealed class MembershipFinder : MentionFinder
{
    private const int MostWordsToState = 18;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Membership];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var organisations = model.Mentions(MentionKind.Organisation, cancellationToken);
        if (organisations.IsEmpty) { return; }
        var written = WritingDay.Of(model, cancellationToken);
        foreach (var organisation in organisations.Cast<OrganisationMention>())
        {
            if (organisation.Entities?.Single is not Organisation || model.Article.SentenceOf(organisation.Tokens.First) is not { } sentence) { continue; }
            if (Read(model, sentence, organisation, written, cancellationToken) is { } membership) { found.Add(membership); }
        }
    }

    private static MembershipMention? Read(SemanticModel model, Sentence sentence, OrganisationMention organisation, DateSet written, CancellationToken cancellationToken)
    {
        var word = StatusBefore(model, sentence, organisation.Tokens.First, out var status, out var joining);
        if (word < 0 || StateOf(model, sentence, word, organisation.Tokens.First, cancellationToken) is not { } state) { return null; }
        var range = WritingDay.Around(sentence, organisation.Tokens.First);
        var dates = model.MentionsIn(MentionKind.Date, range, cancellationToken).Cast<DateMention>().ToArray();
        var first = Math.Min(state.Tokens.First, word);
        return new MembershipMention(new TokenRange(first, organisation.Tokens.End), model.Article.Tokens.SpanOf(first, organisation.Tokens.End), state, organisation, status)
        {
            Date = dates is [var only] ? only : null,
            Days = WritingDay.OfStatement(model, range, written, cancellationToken),
            IsJoining = joining,
            IsDoubtful = IsDoubtful(model, sentence, word),
        };
    }

    /// <summary>The word of membership or joining that leads to the organisation, with at most three small words between: -1 without one.</summary>
    private static int StatusBefore(SemanticModel model, Sentence sentence, int organisation, out MembershipStatus status, out bool joining)
    {
        (status, joining) = (MembershipStatus.Member, false);
        for (var i = organisation - 1; i >= sentence.Tokens.First && organisation - i <= 7; i--)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation && !IsQuote(model.Article.Tokens.FirstChar(i))) { return -1; }
            if (model.Terms.Is(i, WordRole.Joining)) { joining = true; return HasTo(model, i, organisation) ? i : -1; }
            if (model.Terms.Is(i, WordRole.MemberOf)) { return HasIn(model, i, organisation) ? i : -1; }
            if (model.Terms.Is(i, WordRole.PartnerOf)) { status = MembershipStatus.Partner; return HasIn(model, i, organisation) ? i : -1; }
        }
        return -1;
    }

    private static bool HasTo(SemanticModel model, int word, int organisation) =>
        Enumerable.Range(word + 1, organisation - word - 1).Any(i => model.Terms.Is(i, WordRole.To)) || model.Article.Tokens.CharsOf(word)[0] < '\u0600';

    private static bool HasIn(SemanticModel model, int word, int organisation) =>
        organisation - word <= 3 && Enumerable.Range(word + 1, organisation - word - 1).Any(i => model.Terms.Is(i, WordRole.In) || model.Terms.Is(i, WordRole.Of));

    /// <summary>The state just behind the word, or the only one before it.</summary>
    private static NameMention? StateOf(SemanticModel model, Sentence sentence, int word, int organisation, CancellationToken cancellationToken)
    {
        var states = model.MentionsIn(MentionKind.Place, WritingDay.Around(sentence, word), cancellationToken).Cast<NameMention>().Where(p => p.Entities!.First is Place { Type: PlaceType.State }).ToArray();
        var behind = states.Where(s => s.Tokens.First > word && s.Tokens.End <= organisation).ToArray();
        if (behind.Length > 0) { return behind.Length == 1 && behind[0].Tokens.First <= word + 2 ? behind[0] : null; }
        var before = states.Where(s => s.Tokens.End <= word && word - s.Tokens.End <= MostWordsToState).Select(s => s.Entities!.First.Id).Distinct(StringComparer.Ordinal).ToArray();
        return before.Length == 1 ? states.Last(s => s.Tokens.End <= word && s.Entities!.First.Id == before[0]) : null;
    }

    private static bool IsDoubtful(SemanticModel model, Sentence sentence, int word)
    {
        for (var i = Math.Max(sentence.Tokens.First, word - 6); i < word; i++)
        {
            if (model.Terms.Is(i, WordRole.Doubt)) { return true; }
        }
        return false;
    }

    private static bool IsQuote(char c) => c is '«' or '»' or '“' or '”' or '"';
}
