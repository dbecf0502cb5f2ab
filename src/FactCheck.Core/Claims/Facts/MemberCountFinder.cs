using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds how many members an organisation is said to have in all: «الدول الـ27 الأعضاء في الاتحاد الأوروبي», «الاتحاد الذي يضم 27 دولة», «عدد أعضاء الحلف إلى 32», "the 27-member European Union",
/// "the EU's 27 members". Some of the members are not all of them, so an indefinite number says nothing.
/// </summary>
public sealed class MemberCountFinder : MentionFinder
{
    private const int MostWords = 5;
    private const int MostWordsBehind = 16;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.MemberCount];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var organisations = model.Mentions(MentionKind.Organisation, cancellationToken).Cast<OrganisationMention>().Where(o => o.Entities?.Single is Organisation { MembersAreComplete: true }).ToArray();
        if (organisations.Length == 0) { return; }
        var written = WritingDay.Of(model, cancellationToken);
        foreach (var organisation in organisations)
        {
            if (model.Article.SentenceOf(organisation.Tokens.First) is not { } sentence) { continue; }
            var around = new TokenRange(Math.Max(sentence.Tokens.First, organisation.Tokens.First - MostWords - 1), Math.Min(sentence.Tokens.End, organisation.Tokens.End + MostWordsBehind));
            var figures = model.MentionsIn(MentionKind.Number, around, cancellationToken).Cast<FigureMention>();
            if (figures.FirstOrDefault(f => !f.IsApproximate && f.Decimals == 0 && IsAll(model, sentence, organisation, f)) is not { } count) { continue; }
            var whole = new TokenRange(Math.Min(organisation.Tokens.First, count.Tokens.First), Math.Max(organisation.Tokens.End, count.Tokens.End));
            found.Add(new MemberCountMention(whole, organisation.Span.Union(count.Span), organisation, count) { IsNear = count.Tokens.First - organisation.Tokens.End <= MostWords, Days = WritingDay.OfStatement(model, WritingDay.Around(sentence, organisation.Tokens.First), written, cancellationToken) });
        }
    }

    private static bool IsAll(SemanticModel model, Sentence sentence, OrganisationMention organisation, FigureMention count)
    {
        var (tokens, first, end) = (model.Article.Tokens, count.NumberTokens.First, count.NumberTokens.End);
        if (tokens.FirstChar(organisation.Tokens.First) < '\u0600')
        {
            // "The 27-member European Union", "the EU's 27 members"
            if (end + 2 <= organisation.Tokens.First && organisation.Tokens.First - end <= MostWords && tokens.Is(end, '-') && IsMember(model, end + 1)) { return true; }
            if (first > organisation.Tokens.End && first - organisation.Tokens.End <= 4 && model.Terms.Is(first - 1, WordRole.Comprising)) { return IsMember(model, end); }
            return first - organisation.Tokens.End is 0 or 1 or 2 && tokens.CharsOf(organisation.Tokens.First, first).EndsWith("s ", StringComparison.Ordinal) && IsMember(model, end);
        }
        // «الدول الـ27 الأعضاء في …»
        if (first > sentence.Tokens.First && IsDefiniteNumber(tokens, first) && end < organisation.Tokens.First) { return organisation.Tokens.First - end <= MostWords && Enumerable.Range(end, organisation.Tokens.First - end).Any(i => IsMember(model, i)); }
        // «دول الاتحاد الأوروبي الـ27»
        if (first - organisation.Tokens.End <= 1 && first >= organisation.Tokens.End && IsDefiniteNumber(tokens, first) && model.Terms.Is(organisation.Tokens.First - 1, WordRole.StateNoun)) { return true; }
        // «الاتحاد الذي يضم 27 دولة»
        if (first > organisation.Tokens.End && model.Terms.Is(first - 1, WordRole.Comprising)) { return (IsMember(model, end) || model.Terms.Is(end, WordRole.StateNoun)) && (!model.Terms.Is(end + 1, WordRole.From) || model.Terms.Is(end + 1, WordRole.OfWhich)); }
        // «يضم الحلف 32 دولة»
        if (first - organisation.Tokens.End is 0 && model.Terms.Is(organisation.Tokens.First - 1, WordRole.Comprising)) { return IsMember(model, end) || model.Terms.Is(end, WordRole.StateNoun); }
        // «عدد أعضاء الحلف إلى 32»
        return IsMember(model, organisation.Tokens.First - 1) && WordKey.Equal(tokens.CharsOf(Math.Max(0, organisation.Tokens.First - 2)), "عدد") && first - organisation.Tokens.End <= 1 && model.Terms.Is(organisation.Tokens.End, WordRole.To);
    }

    private static bool IsMember(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.MemberOf) || model.Article.Tokens.Count > token && token >= 0 && (model.Article.Tokens.CharsOf(token) is "nation" or "country" or "state" || WordKey.Equal(NameStem.Bare(model.Article.Tokens.CharsOf(token)), "أعضاء"));

    /// <summary>«الـ27»: the article stands before the number, alone or on it.</summary>
    private static bool IsDefiniteNumber(TokenList tokens, int number) => tokens.CharsOf(number - 1) is "ال" or "الـ" || tokens.CharsOf(number).StartsWith("ال", StringComparison.Ordinal);
}
