using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells whether a sentence says of a book that a person wrote it, or of an organisation that a person founded it.</summary>
internal static class CreationBinding
{
    private const int MostWordsFromVerb = 3;
    private const int MostWordsFromPerson = 7;
    private const int MostWordsOfList = 6;
    private const int MostWordsFromOwnVerb = 8;
    private const int MostWordsToOwnVerb = 9;

    /// <summary>«نجيب محفوظ، صاحب «…»», "Han Kang, whose novels include …", "Tolstoy's novel …", "Assange, who founded …".</summary>
    public static bool BindsBefore(SemanticModel model, NameMention person, NameMention creation)
    {
        var (tokens, first) = (model.Article.Tokens, StartOf(model, creation));
        if (creation is not OrganisationMention)
        {
            if (EnglishGenitive.Is(tokens, person, out var behind) && first - behind <= MostWordsFromVerb
                && IsTitle(model, creation)) { return true; }
            if (model.Terms.Is(person.Tokens.First - 1, FactRole.WorkNoun) && first - person.Tokens.End <= 1
                && IsTitle(model, creation)) { return true; }
        }
        // «كتب نجيب محفوظ رواية «…»»
        if (creation is not OrganisationMention && model.Article.JoinsArticle(person.Tokens.First) && first - person.Tokens.End <= 1
            && person.Span.Start == tokens.SpanOf(person.Tokens.First).Start && model.Terms.Is(person.Tokens.First - 1, FactRole.Publishing)
            && IsTitle(model, creation)) { return true; }
        // «أسس بيل غيتس شركة …»
        // «أسس الفرنسي … شركة …»
        var verb = person.Tokens.First - (model.MentionsAt(MentionKind.Nationality, Math.Max(0, person.Tokens.First - 1)).IsEmpty ? 1 : 2);
        if (creation is OrganisationMention && model.Article.JoinsArticle(person.Tokens.First) && first - person.Tokens.End <= 1
            && person.Span.Start == tokens.SpanOf(person.Tokens.First).Start && model.Terms.Is(verb, FactRole.FounderOf)
            && model.Terms.Is(verb, WordRole.Founding)
            && (first == person.Tokens.End || model.Terms.Is(person.Tokens.End, FactRole.OrganisationHead)
            || model.Terms.Is(person.Tokens.End, FactRole.VentureNoun))) { return true; }
        for (var i = first - 1; i >= Math.Max(person.Tokens.End, first - MostWordsOfList); i--)
        {
            if (Statement.IsSemicolon(model, i) || model.Terms.Is(i, WordRole.Saying)) { return false; }
            var isNear = first - i <= MostWordsFromVerb;
            if (creation is OrganisationMention
                ? isNear && IsFounding(model, i)
                : isNear && model.Terms.Is(i, FactRole.Writing) && !IsBy(model, i) && !IsOfAnother(model, person, i)
                || model.Terms.Is(i, FactRole.OwnWriting) && IsTitle(model, creation)) { return i - person.Tokens.End <= MostWordsFromPerson; }
        }
        return false;
    }

    /// <summary>"Founded in London in 1961 by Peter Benenson, Amnesty International …".</summary>
    public static bool BindsAhead(SemanticModel model, Sentence sentence, NameMention creation, NameMention person) =>
        creation is OrganisationMention && FoundedAhead.PhraseOf(model, sentence, creation) is { } phrase && phrase.End == person.Tokens.End
            && IsBy(model, person.Tokens.First - 1);

    /// <summary>«صاحب «…» نجيب محفوظ», «رواية «…» للكاتب …», "… by Min Jin Lee", «ويكيليكس التي أسسها …», "the founder of Facebook, …".</summary>
    public static bool BindsBehind(SemanticModel model, Sentence sentence, NameMention creation, NameMention person)
    {
        var (tokens, end) = (model.Article.Tokens, EndOf(model, creation));
        var gap = person.Tokens.First - end;
        if (creation is OrganisationMention && IsFoundedBy(model, end, person)) { return true; }
        if (gap > MostWordsFromPerson) { return false; }
        if (creation is not OrganisationMention && IsApposed(model, creation, person, end)) { return true; }
        for (var i = Math.Max(end, person.Tokens.First - MostWordsFromVerb); i < person.Tokens.First; i++)
        {
            if (Statement.IsSemicolon(model, i) || tokens.Is(i, '.')) { return false; }
            if (IsBy(model, i) && i > end && !CanStandBeforeBy(model, i - 1)) { return false; }
            if (creation is OrganisationMention
                ? model.Terms.Is(i, FactRole.FoundedBy)
                : model.Terms.Is(i, FactRole.Writing) && IsTitle(model, creation)) { return !HasAuthorBetween(model, end, i); }
        }
        var first = StartOf(model, creation);
        if (gap == 0 && IsOfAuthor(model, person) && model.Terms.Is(first - 1, FactRole.WorkNoun) && IsTitle(model, creation)) { return true; }
        if (gap > 1 || gap == 1 && tokens.FirstChar(end) is not (',' or '،' or '»' or '"')) { return false; }
        for (var i = first - 1; i >= Math.Max(sentence.Tokens.First, first - MostWordsFromVerb); i--)
        {
            if (creation is OrganisationMention ? IsFounding(model, i) && !IsVerb(model, i) : model.Terms.Is(i, FactRole.Writing)) { return true; }
        }
        return false;
    }

    /// <summary>
    /// «عائد إلى حيفا»، رواية غسان كنفاني», «الأيام»، تحفة …», ""One Hundred Years of Solitude", García Márquez's masterpiece": behind the
    /// comma stands whose it is.
    /// </summary>
    private static bool IsApposed(SemanticModel model, NameMention creation, NameMention person, int end)
    {
        var tokens = model.Article.Tokens;
        var isComma = end < tokens.Count && tokens.FirstChar(end) is ',' or '،' || end > 0 && tokens.FirstChar(end - 2) is ',';
        if (!isComma || !IsTitle(model, creation)) { return false; }
        if (model.Article.JoinsArticle(person.Tokens.First))
        {
            return person.Tokens.First - end <= 2 && person.Span.Start == tokens.SpanOf(person.Tokens.First).Start
                && IsWork(model, person.Tokens.First - 1);
        }
        return person.Tokens.First - end <= 1 && EnglishGenitive.Is(tokens, person, out var behind)
            && Enumerable.Range(behind, MostWordsFromVerb + 2).Any(i => i < tokens.Count && IsWork(model, i));
    }

    private static bool IsWork(SemanticModel model, int token) =>
        model.Terms.Is(token, FactRole.WorkNoun) || model.Terms.Is(token, FactRole.MasterNoun);

    /// <summary>«… التي تعود إلى عام 1863، عندما أسسها رجل الأعمال …», "set up in 1975 by": the verb with its pronoun, or "by" a few words behind the verb.</summary>
    private static bool IsFoundedBy(SemanticModel model, int end, NameMention person)
    {
        var (tokens, first) = (model.Article.Tokens, person.Tokens.First);
        var isBy = IsBy(model, first - 1);
        for (var i = first - 1; i >= Math.Max(end, first - MostWordsFromOwnVerb); i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && !(isBy && tokens.FirstChar(i) == ',')) { return false; }
            if (isBy && model.Terms.Is(i, WordRole.Founding)) { return i - end <= MostWordsFromVerb; }
            if (model.Article.JoinsArticle(i) && model.Terms.Is(i, FactRole.FoundedBy) && tokens.CharsOf(i)[0] is 'أ' or 'ا')
            {
                return i - end <= MostWordsToOwnVerb;
            }
        }
        return false;
    }

    /// <summary>«باع إيلون ماسك أسهما في أمازون، الشركة التي أسسها عام 1994», "the company he founded": the subject is the person before.</summary>
    public static bool BindsByPronoun(SemanticModel model, Sentence sentence, NameMention creation, NameMention person, NameMention[] persons)
    {
        if (creation is not OrganisationMention || persons is not [var only] || only != person || person.Tokens.End > creation.Tokens.First) { return false; }
        var end = EndOf(model, creation);
        for (var i = end; i < Math.Min(sentence.Tokens.End - 1, end + MostWordsFromPerson); i++)
        {
            if (!model.Terms.Is(i, FactRole.OwnFounding, out var hit)) { continue; }
            var behind = hit.Tokens.End;
            return !model.Article.JoinsArticle(i) || behind >= sentence.Tokens.End || model.Terms.Is(behind, WordRole.In)
                || model.Terms.Is<PeriodTerm>(behind, out _, out _) || model.Terms.Is(behind, FactRole.Around)
                || model.Article.Tokens[behind].Kind != TokenKind.Word;
        }
        return false;
    }

    /// <summary>«رواية «…» ليوسف إدريس»: just behind the title, of one who has written something; others may be given it.</summary>
    private static bool IsOfAuthor(SemanticModel model, NameMention person) =>
        model.Article.BeginsWithTo(person.Tokens.First) && person.Span.Start > model.Article.Tokens.SpanOf(person.Tokens.First).Start
            && person.Entities?.Single is { } author && model.Knowledge.Store.EventsOf(author.Id).Any(e => e.IsWork);

    /// <summary>A title stands in quotation marks or behind the noun of its sort: many have the letters of common words.</summary>
    private static bool IsTitle(SemanticModel model, NameMention creation)
    {
        var (tokens, before) = (model.Article.Tokens, creation.Tokens.First - 1);
        return before >= 0 && (tokens.FirstChar(before) is '«' or '"' or '“' or '\'' or '‘' || model.Terms.Is(before, FactRole.WorkNoun)
            || model.Terms.Is(before, FactRole.OwnWriting));
    }

    /// <summary>The mark before the title; of a title behind others, «أولاد حارتنا» و«زقاق المدق», the mark before the first of them.</summary>
    private static int StartOf(SemanticModel model, NameMention creation)
    {
        var (tokens, start) = (model.Article.Tokens, creation.Tokens.First);
        while (start > 0 && tokens.FirstChar(start - 1) is '«' or '"' or '“' or '\'' or '‘')
        {
            start--;
            var at = start - 1;
            while (at > 0 && (tokens.FirstChar(at) is '،' or ',' || model.Terms.Is(at, WordRole.And))) { at--; }
            if (at <= 0 || at == start - 1 || tokens.FirstChar(at) is not ('»' or '"' or '”')) { break; }
            while (at > 0 && tokens.FirstChar(at - 1) is not ('«' or '"' or '“')) { at--; }
            start = at;
        }
        return start;
    }

    private static int EndOf(SemanticModel model, NameMention creation)
    {
        var (tokens, end) = (model.Article.Tokens, creation.Tokens.End);
        while (end < tokens.Count && tokens.FirstChar(end) is '»' or '"' or '”' or '\'' or '’') { end++; }
        return end;
    }

    private static bool HasAuthorBetween(SemanticModel model, int from, int end)
    {
        for (var i = from; i < end; i++) { if (model.Terms.Is(i, FactRole.Writing)) { return true; } }
        return false;
    }

    /// <summary>"the novel by", "is by", "(1925) by", and no verb of something else: "reviewed by".</summary>
    private static bool CanStandBeforeBy(SemanticModel model, int token) =>
        model.Article.Tokens[token].Kind != TokenKind.Word || model.Terms.Is(token, FactRole.WorkNoun) || model.Terms.Is(token, WordRole.Copula)
            || model.Terms.Is(token, FactRole.Writing) || model.Terms.Is(token, FactRole.FoundedBy)
            || model.Terms.Is(token, FactRole.PastBeing);

    /// <summary>"Soyinka paid tribute to the author of": no apposition to the name, but somebody else.</summary>
    private static bool IsOfAnother(SemanticModel model, NameMention person, int word) =>
        word - person.Tokens.End > 1 && model.Terms.Is(word - 1, WordRole.Article)
            && model.Terms.Is(word - 2, FactRole.ToldOfAnother);

    private static bool IsBy(SemanticModel model, int token) => model.Terms.Is(token, WordRole.Agent);

    /// <summary>«مؤسس», "founder of"; "founded by" is told of what stands before it.</summary>
    private static bool IsFounding(SemanticModel model, int token) =>
        model.Terms.Is(token, FactRole.FounderOf, out var hit) && !IsBy(model, hit.Tokens.End);

    private static bool IsVerb(SemanticModel model, int token) => model.Terms.Is(token, WordRole.Founding);
}
