using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads membership in other words than "member of": «السويد، وهي إحدى دول منطقة اليورو», «المستشار … الذي تنتمي بلاده إلى الحلف», "in the G7 member state". Which state is meant is
/// less sure there than beside "member".
/// </summary>
internal static class LooseMembership
{
    private const int MostWordsToOrganisation = 7;
    private const int MostWordsToState = 18;
    private const int MostWordsOfRelative = 8;

    /// <summary>The words and the state, or none.</summary>
    public static (int Word, NameMention State)? Read(SemanticModel model, Sentence sentence, OrganisationMention organisation,
        CancellationToken cancellationToken)
    {
        var (first, tokens) = (organisation.Tokens.First, model.Article.Tokens);
        // «الهند، إحدى الدول الخمس الدائمة العضوية …», "Japan, one of the five permanent members …": the name begins with the members.
        var lead = first - 1;
        while (lead > sentence.Tokens.First && (model.Terms.Is<NumeralTerm>(lead, out _, out _) || tokens[lead].Kind == TokenKind.Number)) { lead--; }
        if (lead > sentence.Tokens.First && Statement.IsComma(model, lead - 1) && model.Terms.Is(lead, FactRole.OneOf)
            && StateBefore(model, sentence, lead, cancellationToken) is { } among) { return (lead, among); }
        if (lead > sentence.Tokens.First + 2 && model.Terms.Is(lead - 2, FactRole.OneOf, out var ofThem) && ofThem.Tokens.End >= lead
            && (Statement.IsComma(model, lead - 3) || model.Terms.Is(lead - 3, WordRole.Copula))
            && StateBefore(model, sentence, lead - 2, cancellationToken) is { } latin) { return (lead - 2, latin); }
        for (var i = first - 1; i >= Math.Max(sentence.Tokens.First, first - MostWordsToOrganisation); i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && tokens.FirstChar(i) is not ('«' or '"' or '“')) { break; }
            if (model.Terms.Is(i, FactRole.OneOfMembers, out var hit) && hit.Tokens.End <= first && (IsSaidOf(model, sentence, i)
                || i == sentence.Tokens.First + 1) && StateBefore(model, sentence, i, cancellationToken) is { } one) { return (i, one); }
            // «إحدى الدول الست الأعضاء في», "one of the six members of"
            if (model.Terms.Is(i, FactRole.OneOf, out hit) && IsCountOfMembers(model, hit.Tokens.End, first)
                && (IsSaidOf(model, sentence, i) || Statement.IsComma(model, i - 1))
                && StateBefore(model, sentence, i, cancellationToken) is { } counted) { return (i, counted); }
            if (model.Terms.Is(i, FactRole.Belonging, out hit) && hit.Tokens.End <= first && LeadsTo(model, hit.Tokens.End, first)
                && (CountryOf(model, sentence, i, first, cancellationToken) ?? StateBehind(model, hit.Tokens.End, first, cancellationToken)
                ?? StateBefore(model, sentence, i, cancellationToken)) is { } state) { return (i, state); }
            // "Spain, one of the founders of the EEC"
            if (!model.Article.JoinsArticle(i) && model.Terms.Is(i, MemberRole.FoundingMember, out hit) && hit.Tokens.End < first
                && LeadsTo(model, hit.Tokens.End, first)
                && StateBefore(model, sentence, i, cancellationToken) is { } founder) { return (i, founder); }
            if (model.Terms.Is(i, FactRole.MemberOf) && CountryOf(model, sentence, i, first, cancellationToken) is { } own) { return (i, own); }
        }
        if (Relative(model, sentence, organisation, cancellationToken) is { } behind) { return behind; }
        return !model.Article.JoinsArticle(first) ? Anaphor(model, sentence, organisation, cancellationToken) : null;
    }

    /// <summary>«الدول الست الأعضاء في», "six members of": a number and the noun of the members, and nothing else.</summary>
    private static bool IsCountOfMembers(SemanticModel model, int from, int end)
    {
        var (isCounted, isMembers) = (false, false);
        for (var i = from; i < end; i++)
        {
            var isNumber = model.Terms.Is<NumeralTerm>(i, out _, out _) || model.Terms.Is<FractionTerm>(i, out _, out _)
                || model.Article.Tokens[i].Kind == TokenKind.Number;
            isCounted |= isNumber;
            isMembers |= model.Terms.Is(i, MemberRole.MembersOf) || model.Terms.Is(i, MemberRole.MembersNoun) || model.Terms.Is(i, FactRole.MemberOf);
            if (!isNumber && !model.Terms.Is(i, WordRole.StateNoun) && !model.Terms.Is(i, MemberRole.MembersOf) && !model.Terms.Is(i, MemberRole.MembersNoun)
                && !model.Terms.Is(i, FactRole.MemberOf) && !model.Terms.Is(i, WordRole.In) && !model.Terms.Is(i, WordRole.Of)
                && !model.Terms.Is(i, WordRole.Determiner)) { return false; }
        }
        return isCounted && isMembers;
    }

    /// <summary>«وهي إحدى دول …», «، أحد أعضاء …», «بوصفها من أعضاء»: said of what stands before. «انتقدت إحدى دول الاتحاد» is of another.</summary>
    private static bool IsSaidOf(SemanticModel model, Sentence sentence, int word)
    {
        var tokens = model.Article.Tokens;
        if (word <= sentence.Tokens.First) { return false; }
        if (model.Terms.Is(word - 1, WordRole.Copula) || model.Terms.Is(word - 1, MemberRole.Reckoned)
            || model.Terms.Is(word - 1, MemberRole.InItsRole)) { return true; }
        var isOf = model.Terms.IsBare(word, MemberRole.OutOfMembers);
        return !isOf && (Statement.IsComma(model, word - 1)
            || model.Article.BeginsWithAnd(word) && !sentence.Block.Language.OwnsConjunction(tokens.CharsOf(word))
            && Enumerable.Range(Math.Max(sentence.Tokens.First, word - 6), Math.Min(6, word - sentence.Tokens.First))
            .Any(i => Statement.IsComma(model, i)))
            || isOf && Enumerable.Range(Math.Max(sentence.Tokens.First, word - 6), Math.Min(6, word - sentence.Tokens.First))
            .Any(i => model.Terms.Is(i, WordRole.Copula)
            || model.Terms.Is(i, MemberRole.Reckoned));
    }

    /// <summary>The state of the sentence before the words. One that another is named along with comes first: «العراق إلى جانب السعودية من أكبر أعضاء …».</summary>
    private static NameMention? StateBefore(SemanticModel model, Sentence sentence, int word, CancellationToken cancellationToken)
    {
        var states = model.MentionsIn(MentionKind.Place, WritingDay.Around(sentence, word), cancellationToken).Cast<NameMention>()
            .Where(p => p.Entities!.First is Place { Type: PlaceType.State } && p.Tokens.End <= word && word - p.Tokens.End <= MostWordsToState
            && !IsAlongWith(model, p.Tokens.First)).ToArray();
        return states.Select(s => s.Entities!.First.Id).Distinct(StringComparer.Ordinal).Count() == 1 ? states[^1] : null;
    }

    /// <summary>«تنتمي النرويج إلى …»: the subject just behind the verb.</summary>
    private static NameMention? StateBehind(SemanticModel model, int at, int organisation, CancellationToken cancellationToken) =>
        model.Article.JoinsArticle(at) && MemberState.At(model, new TokenRange(at, organisation), cancellationToken) is { } state
            && state.Tokens.First == at ? state : null;

    private static bool IsAlongWith(SemanticModel model, int place) =>
        place > 1
            && model.Terms.IsBare(place - 1, MemberRole.Beside);

    /// <summary>«الذي تنتمي بلاده إلى», «إن بلاده، العضو في»: the country of whose title stands before.</summary>
    private static NameMention? CountryOf(SemanticModel model, Sentence sentence, int word, int organisation, CancellationToken cancellationToken)
    {
        var country = Enumerable.Range(Math.Max(sentence.Tokens.First, word - 2), organisation - Math.Max(sentence.Tokens.First, word - 2))
            .FirstOrDefault(i => model.Terms.Is(i, FactRole.OwnCountry), -1);
        return country < 0 ? null : OwnCountry(model, sentence, country, cancellationToken);
    }

    /// <summary>The state that «بلاده» at a token stands for: the only one that an adjective, a name or a title before it is of.</summary>
    internal static NameMention? OwnCountry(SemanticModel model, Sentence sentence, int country, CancellationToken cancellationToken)
    {
        var before = sentence.Tokens with { End = country };
        var names = model.MentionsIn(MentionKind.Nationality, before, cancellationToken)
            .Concat(model.MentionsIn(MentionKind.Place, before, cancellationToken))
            .Concat(model.MentionsIn(MentionKind.Office, before, cancellationToken))
            .Cast<NameMention>()
            .Select(n => (Name: n, State: StateOf(model, n))).Where(n => n.State is not null).ToArray();
        return names.Select(n => n.State!.Id).Distinct(StringComparer.Ordinal).Count() == 1 ? Named(names[0].Name, names[0].State!) : null;
    }

    /// <summary>«المجلس، الذي تشغل بلاده مقعدا دائما فيه», "the association, of which India is a member": said behind the organisation.</summary>
    private static (int Word, NameMention State)? Relative(SemanticModel model, Sentence sentence, OrganisationMention organisation,
        CancellationToken cancellationToken)
    {
        var at = organisation.Tokens.End;
        if (sentence.Tokens.Contains(at) && Statement.IsComma(model, at)) { at++; }
        if (!sentence.Tokens.Contains(at + 1) || !model.Terms.Is(at, WordRole.Relative) && !(model.Terms.Is(at, WordRole.OfWhich)
            || model.Terms.Is(at, WordRole.Of) && model.Terms.Is(at + 1, WordRole.Relative))) { return null; }
        var end = Math.Min(sentence.Tokens.End, at + MostWordsOfRelative);
        var state = MemberState.At(model, new TokenRange(at, Math.Min(end, at + 4)), cancellationToken);
        for (var i = at + 1; i < end; i++)
        {
            if (model.Terms.Is(i, FactRole.MemberOf) || model.Terms.Is(i, WordRole.Seat))
            {
                return state is not null
                    ? (EndOfSeat(model, i, end), state)
                    : CountryOf(model, sentence, at + 2, i, cancellationToken) is { } own ? (EndOfSeat(model, i, end), own) : null;
            }
            if (Statement.IsComma(model, i)) { return null; }
        }
        return null;
    }

    /// <summary>«مقعدا دائما»: the adjective goes with the seat.</summary>
    private static int EndOfSeat(SemanticModel model, int seat, int end) =>
        model.Terms.Is(seat, WordRole.Seat) && seat + 1 < end && model.Article.JoinsArticle(seat) ? seat + 1 : seat;

    private static Place? StateOf(SemanticModel model, NameMention name) => name.Entities?.Single switch
    {
        Place { Type: PlaceType.State } state => state,
        Office { Of: { } of } => model.Knowledge.Find<Place>(of) is { Type: PlaceType.State } state ? state : null,
        _ => null,
    };

    private static NameMention Named(NameMention name, Place state) =>
        name.Kind == MentionKind.Place ? name : new NameMention(MentionKind.Place, name.Tokens, name.Span, name.Words)
        {
            Entities = EntitySet.Of(state),
            Name = name.Name,
        };

    private static bool LeadsTo(SemanticModel model, int from, int organisation) =>
        from < organisation && Enumerable.Range(from, organisation - from).Any(i => model.Terms.Is(i, WordRole.To) || model.Terms.Is(i, WordRole.In)
            || model.Terms.Is(i, WordRole.Of) || model.Terms.Is(i, MemberRole.Under))
        || from == organisation && (model.Article.BeginsWithTo(from) || model.Terms.Is(from - 1, MemberRole.OfBody));

    /// <summary>"the NATO member", "a night of chaos in the G7 member state": takes up the only state of the sentence.</summary>
    private static (int Word, NameMention State)? Anaphor(SemanticModel model, Sentence sentence, OrganisationMention organisation,
        CancellationToken cancellationToken)
    {
        var (tokens, word) = (model.Article.Tokens, organisation.Tokens.End);
        var first = organisation.Tokens.First;
        if (first <= sentence.Tokens.First || !model.Terms.Is(first - 1, WordRole.Article) && !model.Terms.Is(first - 1, MemberRole.Fellow)
            || !sentence.Tokens.Contains(word)) { return null; }
        if (!(model.Terms.Is(word, MemberRole.MemberBehind) || model.Terms.Is(word, WordRole.SingleState) && organisation.Words.Length > 2)
            || word + 1 < sentence.Tokens.End
            && (model.Terms.Is(word + 1, WordRole.Genitive) || model.Terms.Is(word + 1, WordRole.StateNoun))) { return null; }
        var before = sentence.Tokens with { End = first };
        var names = model.MentionsIn(MentionKind.Place, before, cancellationToken)
            .Concat(model.MentionsIn(MentionKind.Nationality, before, cancellationToken))
            .Concat(model.MentionsIn(MentionKind.Office, before, cancellationToken))
            .Cast<NameMention>()
            .Select(n => (Name: n, State: StateOf(model, n)))
            .Where(n => n.State is not null)
            .ToArray();
        return names.Select(n => n.State!.Id).Distinct(StringComparer.Ordinal).Count() == 1 ? (word, Named(names[0].Name, names[0].State!)) : null;
    }
}
