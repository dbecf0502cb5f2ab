using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds statements that a state belongs to an organisation: «الكويت عضو في …», «انضمت الكويت إلى …», «الكويت … حيث انضمت إلى …», "NATO member Norway",
/// "Norway, a NATO ally". Allies are those of an alliance, whose allies are its members.
/// </summary>
public sealed class MembershipFinder : MentionFinder
{
    private const int MostWordsToDate = 2;
    private const int MostWordsToMoney = 3;
    private const int MostWordsFromLeaving = 5;
    private const int MostWordsFromLeft = 3;
    private const int MostWordsFromBecoming = 4;
    private const int MostWordsOfBeing = 3;

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
            if (organisation.Entities?.Single is not Organisation
                || model.Article.SentenceOf(organisation.Tokens.First) is not { } sentence) { continue; }
            if (Read(model, sentence, organisation, organisation.Tokens, written, cancellationToken) is { } membership) { found.Add(membership); }
            else { found.AddRange(ReadTogether(model, sentence, organisation, written, cancellationToken)); }
            found.AddRange(ListedMembers.Read(model, sentence, organisation,
                WritingDay.OfTitle(model, WritingDay.Around(sentence, organisation.Tokens.First), written, cancellationToken),
                cancellationToken));
        }
        foreach (var (organisation, place) in ShortNames.Behind(model, FactRole.Joining, organisations.Cast<OrganisationMention>()))
        {
            if (Read(model, model.Article.SentenceOf(place.First)!, organisation, place, written, cancellationToken) is { } membership)
            {
                found.Add(membership);
            }
        }
        foreach (var (organisation, noun, sentence) in TakenUpBody.Of(model, cancellationToken))
        {
            found.AddRange(MemberRow.Read(model, sentence, organisation, noun,
                WritingDay.OfTitle(model, WritingDay.Around(sentence, noun.First), written, cancellationToken), cancellationToken));
        }
        foreach (var (organisation, place) in NamedBlocs.Of(model, organisations))
        {
            if (Read(model, model.Article.SentenceOf(place.First)!, organisation, place, written, cancellationToken) is { } membership)
            {
                found.Add(membership);
            }
        }
    }

    private static MembershipMention? Read(SemanticModel model, Sentence sentence, OrganisationMention organisation, TokenRange place,
        DateSet written, CancellationToken cancellationToken)
    {
        var word = StatusBefore(model, sentence, place.First, out var status, out var joining);
        var state = word >= 0
            ? MemberState.Of(model, sentence, word, place.First, cancellationToken)
            ?? MemberState.Fronted(model, sentence, word, place.End, cancellationToken)
            : null;
        if (word < 0) { (word, state) = StatusBehind(model, sentence, organisation, out status, cancellationToken); }
        var isLoose = false;
        if (!joining && status == MembershipStatus.Member && (state is null || state.Entities?.First is Place { Type: PlaceType.City })
            && LooseMembership.Read(model, sentence, organisation, cancellationToken) is { } loose)
        {
            (word, state, isLoose) = (loose.Word, loose.State, true);
        }
        if (state is null
            || status == MembershipStatus.Ally && organisation.Entities?.Single is not Organisation { Type: "alliance" }) { return null; }
        joining |= model.Terms.Is(word, MemberRole.Admitting) || status == MembershipStatus.Member && !isLoose && HasBecome(model, sentence, Math.Min(word, place.First));
        return Of(model, sentence, organisation, place, written, state, word, status, joining, isLoose, cancellationToken);
    }

    /// <summary>«انضمت السويد وفنلندا إلى …»: each of them.</summary>
    private static IEnumerable<MembershipMention> ReadTogether(SemanticModel model, Sentence sentence, OrganisationMention organisation,
        DateSet written, CancellationToken cancellationToken)
    {
        var word = StatusBefore(model, sentence, organisation.Tokens.First, out var status, out var joining);
        if (word < 0 || !joining && !model.Terms.Is(word - 1, FactRole.Both)) { yield break; }
        foreach (var state in JoinedTogether.States(model, sentence, word, organisation.Tokens.First, cancellationToken))
        {
            yield return Of(model, sentence, organisation, organisation.Tokens, written, state, word, status, joining, false, cancellationToken);
        }
    }

    private static MembershipMention Of(SemanticModel model, Sentence sentence, OrganisationMention organisation, TokenRange place, DateSet written,
        NameMention state, int word, MembershipStatus status, bool joining, bool isLoose, CancellationToken cancellationToken)
    {
        var range = WritingDay.Around(sentence, place.First);
        var dates = model.MentionsIn(MentionKind.Date, range, cancellationToken).Cast<DateMention>().ToArray();
        var first = Math.Min(Math.Min(state.Tokens.First, word), place.First);
        var end = Math.Max(Math.Max(state.Tokens.End, word + 1), place.End);
        var date = Array.Find(dates, d => d.HasYear && d.Tokens.First >= place.End && d.Tokens.First - place.End <= MostWordsToDate)
            ?? (dates is [var only] && !IsOfAnother(model, place.End, only.Tokens.First)
            && !IsOfOthers(model, place.End, only.Tokens.First, cancellationToken) && !IsBeforeThen(model, dates, word) && (joining
            || !IsOfBefore(model, only, word)) ? only : null);
        // «عضو في الحلف منذ 2004», "has been a NATO member since 2004"
        var isSince = (status is MembershipStatus.Member or MembershipStatus.Ally)
            && (!isLoose || model.Terms.Is(word, FactRole.Belonging)) && date is not null
            && date.Tokens.First - Math.Max(place.End, word + 1) is 0 or 1 && IsSince(model, date);
        joining |= isSince;
        // "had been a member since": it was one then, and perhaps no longer.
        isSince &= !HasEnded(model, sentence, state.Tokens.End, word);
        var leaving = joining && model.Terms.Is(word, FactRole.Leaving);
        // «حضرت السويد القمة في يونيو 2022 بصفتها عضوا في …»: as it was on that day.
        var isThen = !joining && dates is [{ HasYear: true, IsRelative: false, Days.IsUnknown: false }] && word > 0
            && model.Terms.Is(word - 1, FactRole.ServingAs) && dates[0].Tokens.End < word;
        return new MembershipMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), state, organisation, status)
        {
            Date = date,
            Days = isThen ? dates[0].Days : WritingDay.OfStatement(model, range, written, cancellationToken,
                d => (isSince || !joining) && IsSince(model, d) || !joining && IsToCome(model, d)),
            IsJoining = joining && !leaving,
            IsLeaving = leaving,
            IsDoubtful = IsBeforeThen(model, dates, word) || IsDoubtful(model, ClauseOf(model, sentence, state, word), Math.Min(word, place.First)),
            IsLoose = isLoose,
            IsFounding = IsFounding(model, organisation, new TokenRange(first, end), cancellationToken),
        };
    }

    /// <summary>The word of membership or joining that leads to the organisation, with at most three small words between: -1 without one.</summary>
    private static int StatusBefore(SemanticModel model, Sentence sentence, int organisation, out MembershipStatus status, out bool joining)
    {
        (status, joining) = (MembershipStatus.Member, false);
        for (var i = organisation - 1; i >= sentence.Tokens.First && organisation - i <= 7; i--)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation && !IsQuote(model.Article.Tokens.FirstChar(i))) { return -1; }
            if (model.Terms.Is(i, FactRole.Joining) || model.Terms.Is(i, FactRole.Adopting))
            {
                joining = true;
                return organisation - i == 1 || model.Terms.Is(i, FactRole.Adopting) && organisation - i <= MostWordsToMoney
                    || HasTo(model, i, organisation) || IsEntered(model, i, organisation) ? i : -1;
            }
            if (model.Terms.Is(i, FactRole.Leaving))
            {
                joining = true;
                return organisation - i <= MostWordsFromLeaving && HasFrom(model, i, organisation) ? i : -1;
            }
            if (model.Terms.Is(i, MemberRole.Observing)) { status = MembershipStatus.Partner; return -1; }
            if (model.Terms.Is(i, FactRole.MemberOf)) { return organisation - i == 1 || HasIn(model, i, organisation) ? i : -1; }
            if (model.Terms.Is(i, MemberRole.AllyOf)) { status = MembershipStatus.Ally; return HasIn(model, i, organisation) ? i : -1; }
            if (model.Terms.Is(i, MemberRole.PartnerOf)) { status = MembershipStatus.Partner; return HasIn(model, i, organisation) ? i : -1; }
        }
        return -1;
    }

    /// <summary>«دخلت فنلندا الحلف»: nothing but the state stands between.</summary>
    private static bool IsEntered(SemanticModel model, int verb, int organisation) =>
        model.Terms.Is(verb, MemberRole.Entering)
            && MemberState.At(model, new TokenRange(verb + 1, organisation), default) is { } state && state.Tokens.First == verb + 1
            && state.Tokens.End == organisation;

    /// <summary>English puts the organisation first: "NATO member Norway", "EU member state Norway", "Norway, a NATO ally"; "non-NATO" is another thing.</summary>
    private static (int Word, NameMention? State) StatusBehind(SemanticModel model, Sentence sentence, OrganisationMention organisation,
        out MembershipStatus status, CancellationToken cancellationToken)
    {
        status = MembershipStatus.Member;
        var (tokens, word) = (model.Article.Tokens, organisation.Tokens.End);
        if (organisation.Tokens.First > sentence.Tokens.First && tokens.Is(organisation.Tokens.First - 1, '-')) { return (-1, null); }
        if (!sentence.Tokens.Contains(word) || tokens.FirstChar(word) >= '\u0600') { return (-1, null); }
        // "NATO admitted Finland"
        if (model.Terms.Is(word, MemberRole.Admitting))
        {
            return MemberState.At(model, new TokenRange(word + 1, Math.Min(word + 2, sentence.Tokens.End)), cancellationToken) is { } admitted
                && (admitted.Tokens.End >= sentence.Tokens.End || tokens[admitted.Tokens.End].Kind == TokenKind.Punctuation
                || model.Terms.Is(admitted.Tokens.End, WordRole.In) || model.Terms.Is(admitted.Tokens.End, WordRole.And))
                ? (word, admitted)
                : (-1, null);
        }
        // "Norway, a European Union country,"
        if (model.Terms.Is(word, WordRole.SingleState) && model.Terms.Is(organisation.Tokens.First - 1, WordRole.Indefinite)
            && Statement.IsComma(model, organisation.Tokens.First - 2))
        {
            return (word, MemberState.At(model, new TokenRange(organisation.Tokens.First - 3, organisation.Tokens.First - 2), cancellationToken));
        }
        if (model.Terms.Is(word, MemberRole.AllyOf)) { status = MembershipStatus.Ally; }
        else if (!model.Terms.Is(word, FactRole.MemberOf)) { return (-1, null); }
        var behind = word + 1;
        if (model.Terms.Is(behind, WordRole.SingleState)) { behind++; }
        if (MemberState.At(model, new TokenRange(behind, Math.Min(behind + 1, sentence.Tokens.End)),
            cancellationToken) is { } state) { return (word, state); }
        var before = organisation.Tokens.First;
        while (before > sentence.Tokens.First && (model.Terms.Is(before - 1, WordRole.Indefinite) || model.Terms.Is(before - 1, WordRole.Determiner)
            || model.Terms.Is<OrdinalTerm>(before - 1, out _, out _) || tokens[before - 1].Kind == TokenKind.Number)) { before--; }
        // "Croatia became an EU member"
        if (before > sentence.Tokens.First && model.Terms.Is(before - 1, MemberRole.BecomingMember))
        {
            return (word, MemberState.Of(model, sentence, before - 1, before - 1, cancellationToken));
        }
        // "Finland, which has been a NATO ally since …", "Turkey has been a NATO member since …"
        before = BeginOfBeing(model, sentence, before);
        if (before < organisation.Tokens.First && before > sentence.Tokens.First
            && MemberState.At(model, new TokenRange(before - 1, before), cancellationToken) is { } subject) { return (word, subject); }
        if (before > sentence.Tokens.First && model.Terms.Is(before - 1, WordRole.Relative)) { before--; }
        if (MemberState.Fronted(model, sentence, sentence.Tokens.First, word + 1, cancellationToken) is { } fronted) { return (word, fronted); }
        return before > sentence.Tokens.First + 1 && tokens.Is(before - 1, ',')
            ? (word, MemberState.At(model, new TokenRange(before - 2, before - 1), cancellationToken))
            : (-1, null);
    }

    /// <summary>The token of "has been", "is" just before a token, or that token.</summary>
    private static int BeginOfBeing(SemanticModel model, Sentence sentence, int end)
    {
        for (var i = end - 1; i >= Math.Max(sentence.Tokens.First, end - MostWordsOfBeing); i--)
        {
            if (model.Terms.Is(i, MemberRole.BeingMember, out var hit) && hit.Tokens.End == end) { return i; }
        }
        return end;
    }

    /// <summary>«أصبحت كرواتيا عضوا», "became a member": to become one is to join.</summary>
    private static bool HasBecome(SemanticModel model, Sentence sentence, int word)
    {
        for (var i = word - 1; i >= Math.Max(sentence.Tokens.First, word - MostWordsFromBecoming); i--)
        {
            if (model.Terms.Is(i, MemberRole.BecomingMember)) { return true; }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return false; }
        }
        return false;
    }

    /// <summary>«اعتبارا من العام المقبل»: what is planned then says nothing of the members of today.</summary>
    private static bool IsToCome(SemanticModel model, DateMention date) =>
        date.IsRelative && model.Article.Metadata.Published is { } published && date.Days.Hull is { } hull && hull.First > published;

    /// <summary>«اعتمدت كرواتيا اليورو … بعد انضمامها إلى الاتحاد في 2013»: the date is that of the other joining.</summary>
    private static bool IsOfAnother(SemanticModel model, int from, int date) =>
        Enumerable.Range(from, Math.Max(0, date - from)).Any(i => model.Terms.Is(i, FactRole.Joining) || model.Terms.Is(i, FactRole.Leaving));

    /// <summary>«العضو الثامن والعشرين، وأول الوافدين منذ بلغاريا عام 2007», "the first since Bulgaria in 2007": the date is that of the state behind the small word.</summary>
    private static bool IsOfOthers(SemanticModel model, int from, int date, CancellationToken cancellationToken)
    {
        for (var i = from; i < date - 1; i++)
        {
            if (model.Terms.Is(i, FactRole.Around)) { return MemberState.At(model, new TokenRange(i + 1, date), cancellationToken) is not null; }
        }
        return false;
    }

    /// <summary>«عُقدت أول قمة في يونيو 2009، ثم انضمت …»: it joined on a later day, which is not told.</summary>
    private static bool IsBeforeThen(SemanticModel model, DateMention[] dates, int word) =>
        dates is [var only] && only.Tokens.End < word && model.Terms.AnyIn(new TokenRange(only.Tokens.End, word), WordRole.Then);

    /// <summary>«استقلت الكويت في 1961، وهي عضو في …»: the date is that of the statement before.</summary>
    private static bool IsOfBefore(SemanticModel model, DateMention date, int word) =>
        date.Tokens.End <= word && !Statement.IsOne(model, new TokenRange(date.Tokens.End, word));

    /// <summary>«تشغل مقعدا في المنظمة منذ 1961» speaks of today.</summary>
    private static bool IsSince(SemanticModel model, DateMention date) =>
        Enumerable.Range(Math.Max(0, date.Tokens.First - 2), Math.Min(3, date.Tokens.First + 1))
            .Any(i => model.Terms.Is(i, WordRole.Since));

    /// <summary>A past verb between the state and the word, or a leaving in the sentence.</summary>
    private static bool HasEnded(SemanticModel model, Sentence sentence, int first, int word)
    {
        for (var i = first; i < word; i++)
        {
            if (model.Terms.Is(i, FactRole.PastBeing)) { return true; }
        }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, FactRole.Leaving)) { return true; }
        }
        return false;
    }

    /// <summary>"a founding member of ASEAN, became a member of BRICS": the word is of the body that stands nearest.</summary>
    private static bool IsFounding(SemanticModel model, OrganisationMention organisation, TokenRange range, CancellationToken cancellationToken)
    {
        var word = range.First;
        while (word < range.End && !model.Terms.Is(word, MemberRole.FoundingMember)) { word++; }
        if (word == range.End) { return false; }
        var between = new TokenRange(Math.Min(word, organisation.Tokens.End), Math.Max(word, organisation.Tokens.First));
        return !model.MentionsIn(MentionKind.Organisation, between, cancellationToken)
            .Any(o => o is OrganisationMention { IsKnown: true } && o.Tokens.End <= between.End);
    }

    private static bool HasTo(SemanticModel model, int word, int organisation) => model.Article.BeginsWithBy(organisation) ||
        Enumerable.Range(word + 1, organisation - word - 1).Any(i => model.Terms.Is(i, WordRole.To))
            || model.Article.Tokens.CharsOf(word)[0] < '\u0600';

    /// <summary>«من السوق الموحدة للاتحاد» is not the union: at most one word stands behind «من».</summary>
    private static bool HasFrom(SemanticModel model, int word, int organisation) =>
        model.Article.Tokens.FirstChar(word) < '\u0600'
            ? organisation - word <= MostWordsFromLeft
            : model.Terms.Is(organisation - 1, WordRole.From) || model.Terms.Is(organisation - 2, WordRole.From);

    private static bool HasIn(SemanticModel model, int word, int organisation) =>
        organisation - word == 1 && model.Article.BeginsWithBy(organisation)
        || organisation - word <= 4
        && Enumerable.Range(word + 1, organisation - word - 1).Any(i => model.Terms.Is(i, WordRole.In) || model.Terms.Is(i, WordRole.Of));

    /// <summary>«لم تعترض لواندا، فأنغولا عضو في …»: the clause begins behind the comma, where the state stands just before what is said of it.</summary>
    private static int ClauseOf(SemanticModel model, Sentence sentence, NameMention state, int word) =>
        state.Tokens.End == word && Statement.IsComma(model, state.Tokens.First - 1)
            && model.Article.Tokens.FirstChar(state.Tokens.First) is 'ف' or 'و'
            ? state.Tokens.First
            : sentence.Tokens.First;

    /// <summary>«منذ انضمامها» and «قد انضمت» tell of what is done, whatever stands before.</summary>
    private static bool IsDoubtful(SemanticModel model, int first, int word)
    {
        if (word > first && (model.Terms.Is(word - 1, FactRole.Around) || model.Terms.IsBare(word - 1, WordRole.Already))
            && model.Terms.Is(word, FactRole.Joining)) { return IsBefore(model, word - 1); }
        for (var i = Math.Max(first, word - 6); i < word; i++)
        {
            if (model.Terms.Is(i, WordRole.Doubt) || model.Terms.Is(i, MemberRole.AspiringTo)) { return true; }
        }
        return false;
    }

    /// <summary>«قبل انضمامها» may be of what is still to come.</summary>
    private static bool IsBefore(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Before);

    private static bool IsQuote(char c) => c is '«' or '»' or '“' or '”' or '"';
}
