using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds how many members an organisation is said to have in all: «الدول الـ27 الأعضاء في الاتحاد الأوروبي», «الاتحاد الذي يضم 27 دولة», «عدد أعضاء الحلف إلى 32», "the 27-member European Union",
/// "the EU's 27 members". Some of the members are not all of them, so an indefinite number says nothing.
/// </summary>
public sealed class MemberCountFinder : MentionFinder
{
    private const int MostWords = 5;
    private const int MostWordsBehind = 16;
    private const int DaysToCome = 366;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.MemberCount];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var organisations = model.Mentions(MentionKind.Organisation, cancellationToken)
            .Cast<OrganisationMention>()
            .Where(o => o.Entities?.Single is Organisation known
            && (known.MembersAreComplete || !known.Totals.IsEmpty)).ToArray();
        if (organisations.Length == 0) { return; }
        var written = WritingDay.Of(model, cancellationToken);
        foreach (var organisation in organisations)
        {
            if (model.Article.SentenceOf(organisation.Tokens.First) is not { } sentence) { continue; }
            var around = new TokenRange(Math.Max(sentence.Tokens.First, organisation.Tokens.First - MostWords - 1),
                Math.Min(sentence.Tokens.End, organisation.Tokens.End + MostWordsBehind));
            var figures = model.MentionsIn(MentionKind.Number, around, cancellationToken).Cast<FigureMention>();
            if (figures.FirstOrDefault(f => !f.IsApproximate && f.Decimals == 0
                && (IsAll(model, sentence, organisation, f)
                || organisations.Length == 1 && IsAllOfOnly(model, sentence, organisation, f))) is not { } count
                || IsOfNext(organisations, organisation, count))
            {
                if (figures.FirstOrDefault(f => !f.IsApproximate && f.Decimals == 0
                    && MemberPart.Counts(model, organisation, f.NumberTokens)) is { } part)
                {
                    found.Add(PartOf(model, sentence, organisation, part, written, cancellationToken));
                }
                continue;
            }
            var whole = new TokenRange(Math.Min(organisation.Tokens.First, count.Tokens.First), Math.Max(organisation.Tokens.End, count.Tokens.End));
            found.Add(new MemberCountMention(whole, organisation.Span.Union(count.Span), organisation,
                count)
            {
                IsNear = count.Tokens.First - organisation.Tokens.End <= MostWords
                && !(organisations.Length == 1 && IsAllOfOnly(model, sentence, organisation, count))
                && !IsPerhapsSome(model, organisation,
                count),
                Days = DaysOf(WritingDay.OfStatement(model, WritingDay.Around(sentence, organisation.Tokens.First), written,
                    cancellationToken),
                    IsRising(model, count))
            });
        }
    }

    private static MemberCountMention PartOf(SemanticModel model, Sentence sentence, OrganisationMention organisation, FigureMention part,
        DateSet written, CancellationToken cancellationToken) =>
        new(organisation.Tokens.Union(part.Tokens), organisation.Span.Union(part.Span), organisation, part)
        {
            IsPart = true,
            Days = WritingDay.OfStatement(model, WritingDay.Around(sentence, organisation.Tokens.First), written, cancellationToken),
        };

    /// <summary>«انضمت إلى الأمم المتحدة، وشاركت في تأسيس المجلس الذي يضم ست دول»: the number is of the body that stands nearer.</summary>
    private static bool IsOfNext(OrganisationMention[] organisations, OrganisationMention organisation, FigureMention count) =>
        Array.Exists(organisations, o => o.Tokens.First >= organisation.Tokens.End && o.Tokens.End <= count.Tokens.First);

    /// <summary>«ليرتفع عدد الأعضاء إلى 55», "to take it to 55 members": the number may be that of a day to come.</summary>
    private static bool IsRising(SemanticModel model, FigureMention count) => model.Terms.Is(count.NumberTokens.First - 1, WordRole.To);

    private static DateSet DaysOf(DateSet days, bool isRising) =>
        isRising && days.Hull is { } hull && hull.Last.Year < DateOnly.MaxValue.Year
            ? DateSet.Of(hull with { Last = hull.Last.AddDays(DaysToCome) })
            : days;

    private static bool IsAll(SemanticModel model, Sentence sentence, OrganisationMention organisation, FigureMention count)
    {
        var (tokens, first, end) = (model.Article.Tokens, count.NumberTokens.First, count.NumberTokens.End);
        if (!model.Article.JoinsArticle(organisation.Tokens.First)) { return IsAllInEnglish(model, sentence, organisation, first, end); }
        // «خمس دول مؤسسة»: only some of them
        if (model.Terms.Is(end + 1, MemberRole.FoundingMember)) { return false; }
        var isDefinite = first > sentence.Tokens.First && IsDefiniteNumber(model, first);
        // «الدول الـ27 الأعضاء في …»
        if (isDefinite && end < organisation.Tokens.First)
        {
            // «الدول الثلاث أعضاء في …» says it of three that were named before
            if (IsMember(model, end) && !model.Article.LanguageOf(end).StartsDefinite(tokens.CharsOf(end))) { return false; }
            return organisation.Tokens.First - end <= MostWords
                && Enumerable.Range(end, organisation.Tokens.First - end).Any(i => IsMember(model, i) || model.Terms.Is(i, MemberRole.FormingBody));
        }
        var before = organisation.Tokens.First - 1;
        // «دول الاتحاد الأوروبي الـ27», «أعضاء مجلس الأمن الخمسة عشر»
        if (isDefinite && first - organisation.Tokens.End <= 1 && first >= organisation.Tokens.End
            && (model.Terms.Is(before, WordRole.StateNoun) || IsMember(model, before)
            || model.Terms.Is(organisation.Tokens.First, WordRole.StateNoun))) { return true; }
        // «الاتحاد الذي يضم 27 دولة»
        if (first > organisation.Tokens.End && IsHaving(model, first))
        {
            // «يضم خمسة أعضاء دائمين وعشرة غير دائمين»: some of them
            if (model.MentionsIn(MentionKind.Number, new TokenRange(end + 1, Math.Min(sentence.Tokens.End, end + MostWords))).Any()) { return false; }
            return (IsMember(model, end) || model.Terms.Is(end, WordRole.StateNoun))
                && (!model.Terms.Is(end + 1, WordRole.From) || model.Terms.Is(end + 1, WordRole.OfWhich));
        }
        // «يضم الحلف 32 دولة», «يتألف المجلس من 15 عضوا»
        if (model.Terms.Is(before, WordRole.Comprising) && first - organisation.Tokens.End is 0)
        {
            return IsMember(model, end) || model.Terms.Is(end, WordRole.StateNoun);
        }
        if (model.Terms.Is(before, MemberRole.ConsistingOf) && first - organisation.Tokens.End is 1 && model.Terms.Is(first - 1, WordRole.From))
        {
            return IsMember(model, end) || model.Terms.Is(end, WordRole.StateNoun);
        }
        // «عدد أعضاء الحلف إلى 32»
        return IsMember(model, before) && model.Terms.IsBare(before - 1, MemberRole.NumberOf) && first - organisation.Tokens.End <= 1
            && model.Terms.Is(organisation.Tokens.End, WordRole.To);
    }

    /// <summary>«… أن الدول السبع الأعضاء متمسكة بذلك», "all seven member states", behind the only body with members that the article names.</summary>
    private static bool IsAllOfOnly(SemanticModel model, Sentence sentence, OrganisationMention organisation, FigureMention count)
    {
        var (tokens, first, end) = (model.Article.Tokens, count.NumberTokens.First, count.NumberTokens.End);
        if (first <= organisation.Tokens.End || !IsMember(model, end)) { return false; }
        if (!model.Article.JoinsArticle(organisation.Tokens.First))
        {
            return (model.Terms.Is(first - 1, WordRole.All) || model.Terms.Is(first - 1, WordRole.Possessive))
                && model.Terms.Is(end, FactRole.MemberOf) && !model.Terms.Is(end + 1, WordRole.Of)
                && !model.Terms.Is(end + 2, WordRole.Of);
        }
        return IsDefiniteNumber(model, first) && !model.Terms.Is(end + 1, WordRole.In);
    }

    private static bool IsAllInEnglish(SemanticModel model, Sentence sentence, OrganisationMention organisation, int first, int end)
    {
        var tokens = model.Article.Tokens;
        var isCompound = sentence.Tokens.Contains(end + 1) && tokens.Is(end, '-') && IsMember(model, end + 1);
        // "The 27-member European Union", "IGAD, an eight-nation bloc"
        if (isCompound && end + 2 <= organisation.Tokens.First) { return organisation.Tokens.First - end <= MostWords; }
        if (isCompound && first > organisation.Tokens.End)
        {
            return first - organisation.Tokens.End <= 2 && tokens.Is(organisation.Tokens.End, ',') && IsBody(model, sentence, end + 2);
        }
        // "the three Baltic states"
        if (end == organisation.Tokens.First && model.Terms.Is(organisation.Tokens.End - 1, WordRole.StateNoun))
        {
            return first > 0 && IsEvery(model, first - 1) && !IsNarrowed(model, organisation.Tokens.End);
        }
        // "OPEC, a grouping of 13 producers"
        if (first > organisation.Tokens.End && first - organisation.Tokens.End <= MostWords && Statement.IsComma(model, organisation.Tokens.End)
            && model.Terms.Is(first - 1, WordRole.Of) && model.Terms.Is(first - 2, MemberRole.BodyNoun)) { return IsMemberNear(model, sentence, end); }
        if (!IsMember(model, end)) { return false; }
        // "the 30 countries that make up NATO"
        if (MakesUp(model, organisation.Tokens.First, end)) { return first > 0 && IsEvery(model, first - 1); }
        // "The Arab League, which has 22 members"
        if (first > organisation.Tokens.End && first - organisation.Tokens.End <= MostWords && IsHaving(model, first)) { return true; }
        // "Fourteen of the 15 members of the Council", "all 27 member states of the EU"
        if (IsMembersOf(model, organisation, first, end)) { return true; }
        // "The EU's 27 members"
        return first - organisation.Tokens.End is 0 or 1 or 2 && sentence.Block.Language.EndsAsPlural(tokens.CharsOf(first - 1));
    }

    /// <summary>"that make up", "making up", with nothing but the article behind it.</summary>
    private static bool MakesUp(SemanticModel model, int organisation, int noun)
    {
        for (var i = noun + 1; i < Math.Min(organisation, noun + 1 + MostWords); i++)
        {
            if (model.Terms.Is(i, MemberRole.FormingBody, out var hit))
            {
                return hit.Tokens.End == organisation || hit.Tokens.End == organisation - 1 && model.Terms.Is(hit.Tokens.End, WordRole.Determiner);
            }
        }
        return false;
    }

    private static bool IsMemberNear(SemanticModel model, Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Tokens.End, from + 3); i++)
        {
            if (IsMember(model, i) || model.Terms.Is(i, MemberRole.MemberNoun)) { return true; }
        }
        return false;
    }

    /// <summary>"the 27 members of the Union", "all 15 member states in the Council".</summary>
    private static bool IsMembersOf(SemanticModel model, OrganisationMention organisation, int first, int end)
    {
        return first > 0 && organisation.Tokens.First - end is > 1 and <= MostWords && !IsNarrowed(model, organisation.Tokens.End)
            && IsEvery(model, first - 1)
            && (model.Terms.Is(end + 1, WordRole.Of) || model.Terms.Is(end + 1, WordRole.In) || model.Terms.Is(end + 2, WordRole.Of)
            || model.Terms.Is(end + 2, WordRole.In));
    }

    /// <summary>"the three members of the Council that voted": some of them.</summary>
    private static bool IsNarrowed(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Relative) || model.Terms.Is(token, WordRole.Narrowing);

    /// <summary>"the ten members of the Council" may be those of whom something follows.</summary>
    private static bool IsPerhapsSome(SemanticModel model, OrganisationMention organisation, FigureMention count) =>
        !model.Article.JoinsArticle(organisation.Tokens.First)
            && IsMembersOf(model, organisation, count.NumberTokens.First, count.NumberTokens.End)
        && !(model.Terms.Is(count.NumberTokens.First - 1, WordRole.All)
        || model.Terms.Is(count.NumberTokens.First - 2, WordRole.Of));

    private static bool IsHaving(SemanticModel model, int count) =>
        FigureLead.EndsBefore(model, count, WordRole.Comprising) || FigureLead.EndsBefore(model, count, MemberRole.SpeakingFor);

    private static bool IsBody(SemanticModel model, Sentence sentence, int token)
    {
        for (var i = token; i < Math.Min(sentence.Tokens.End, token + 3); i++)
        {
            if (model.Terms.Is(i, MemberRole.BodyNoun)) { return true; }
        }
        return false;
    }

    private static bool IsMember(SemanticModel model, int token) =>
        model.Terms.Is(token, FactRole.MemberOf) || model.Terms.Is(token, MemberRole.CountedState);

    /// <summary>"The 27", "all 27".</summary>
    private static bool IsEvery(SemanticModel model, int token) => model.Terms.Is(token, WordRole.Article) || model.Terms.Is(token, WordRole.All);

    /// <summary>«الـ27»: the article stands before the number, alone or on it.</summary>
    private static bool IsDefiniteNumber(SemanticModel model, int number) =>
        model.Terms.Is(number - 1, WordRole.Article) || model.Article.LanguageOf(number).StartsDefinite(model.Article.Tokens.CharsOf(number));
}
