using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells by the words around a length of time whether it is that of what began and ended at two times beside it.</summary>
internal static class ElapsedLead
{
    private const int MostWordsBehind = 18;
    private const int MostWordsAhead = 14;
    private const int MostWordsToEnding = 5;
    private const int MostWordsToState = 3;
    private const int MostWordsToStretch = 6;
    private const int MostWordsToMeaning = 8;

    /// <summary>True for a length behind the two times: "… on May 10, ending a strike of three weeks", «… منهيا إضرابا دام أسبوعين», "a five-hour blackout".</summary>
    public static bool IsBehind(SemanticModel model, Sentence sentence, FigureMention length, int end)
    {
        if (length.Tokens.First - end is < 0 or > MostWordsBehind || model.Terms.Is(length.Tokens.End, ElapsedRole.Extra)
            || ElapsedGap.IsBroken(model, new TokenRange(end, length.Tokens.First)) || TellsDistance(model, sentence, length)) { return false; }
        var first = length.Tokens.First;
        if (IsLed(model, length, WordRole.Enduring)
            || FigureLead.LeadsTo(model, length, WordRole.That) && (!model.Terms.Is(first - 1, WordRole.Or) || Statement.IsComma(model, first - 2))
            || FigureLead.LeadsTo(model, length, WordRole.ForLength)) { return true; }
        if (model.Terms.Is(first - 1, ElapsedRole.Own) && !model.Terms.Is(length.Tokens.End, WordRole.While)
            || model.Terms.Is(first, ElapsedRole.OwnYears)
            || model.Terms.Is(length.Tokens.End, ElapsedRole.TermOfOffice) && (first == end + 1 || model.Terms.Is(first - 1, ElapsedRole.Spending))
            || (model.Terms.Is(length.Tokens.End, WordRole.Hence)
            || !sentence.Block.Language.JoinsArticle && sentence.Tokens.Contains(length.Tokens.End)
            && model.Terms.Is(length.Tokens.End, ElapsedRole.Onwards))
            && IsAtEnd(model, sentence, length.Tokens.End + 1)) { return true; }
        if (IsLed(model, length, WordRole.After)
            && (IsAtEnd(model, sentence, length.Tokens.End) || model.Terms.Is(length.Tokens.End, ElapsedRole.Spending))
            || IsSpent(model, sentence, length) || FollowsEnduring(model, sentence, length) && IsOfKnown(model, sentence, length)) { return true; }
        if (model.Terms.Is(length.Tokens.End, ElapsedRole.GoingBy) && Statement.IsComma(model, first - 1)) { return true; } // "…, four weeks went by"
        if (sentence.Block.Language.JoinsArticle && first - 2 >= end && model.Terms.Is(first - 1, WordRole.After)
            && model.Terms.Is(first - 2, WordRole.That) && IsAtEnd(model, sentence, length.Tokens.End)) { return true; }
        if (IsApposition(model, sentence, length, end)) { return true; }
        // ", a five-hour blackout"
        if (IsAttribute(model, sentence, length)
            && (first - 2 == end && Statement.IsComma(model, end) || IsAfterSpell(model, sentence, length))) { return true; }
        for (var i = Math.Max(end, first - MostWordsToEnding); i < first; i++)
        {
            if (model.Terms.Is(i, ElapsedRole.PuttingEnd)) { return true; }
        }
        return IsOfState(model, sentence, length, end);
    }

    /// <summary>A word of a role leads to the length, with "only" between them or not: "after only 20 days", «لم تدم سوى عشرين يوما».</summary>
    private static bool IsLed<TRole>(SemanticModel model, FigureMention length, TRole role)
        where TRole : unmanaged, Enum =>
        FigureLead.LeadsTo(model, length, role)
            || model.Terms.Is(length.Tokens.First - 1, ElapsedRole.Merely) && FigureLead.EndsBefore(model, length.Tokens.First - 1, role);

    /// <summary>", a marathon of nine hours": what went on is named once more with its length, and nothing else.</summary>
    private static bool IsApposition(SemanticModel model, Sentence sentence, FigureMention length, int end) =>
        Statement.IsComma(model, end) && length.Tokens.First - end is 4 or 5 && model.Terms.Is(end + 1, WordRole.OfRate)
            && model.Terms.Is(length.Tokens.First - 1, WordRole.Of) && IsAtEnd(model, sentence, length.Tokens.End);

    /// <summary>«قضى ثمانية أعوام في السجن», «عاشوا تسعة وعشرين شهرا تحت الحصار»: the state stands behind.</summary>
    private static bool IsSpent(SemanticModel model, Sentence sentence, FigureMention length) =>
        IsLed(model, length, ElapsedRole.Spending) && (IsAtEnd(model, sentence, length.Tokens.End)
            || IsOfState(model, sentence, length, sentence.Tokens.First) || model.Terms.Is(length.Tokens.End, ElapsedRole.Confined)
            || model.Terms.Is(length.Tokens.End, ElapsedRole.Spell) || model.Terms.Is(length.Tokens.End + 1, ElapsedRole.Spell));

    /// <summary>«واستغرقت الرحلة سبع ساعات»: what lasts is a state, or has been named before.</summary>
    private static bool IsOfKnown(SemanticModel model, Sentence sentence, FigureMention length)
    {
        var subject = length.Tokens.First - 1;
        if (model.Terms.Is(length.Tokens.End, ElapsedRole.Without) || model.Terms.Is(subject, WordRole.Enduring)
            || model.Terms.Is(subject, ElapsedRole.Spell) || model.Terms.Is(subject - 1, ElapsedRole.Spell)) { return true; }
        for (var i = sentence.Tokens.First; i < subject - 1; i++)
        {
            if (NounKey.AreOne(model, i, subject)) { return true; }
        }
        return false;
    }

    /// <summary>"…, seven years later", "three months on", «أي بعد أسبوعين»: at the end, behind the later of two times, whatever happened at them.</summary>
    public static bool IsLater(SemanticModel model, Sentence sentence, FigureMention length, int end)
    {
        if (length.Tokens.First < end) { return false; }
        if (sentence.Block.Language.JoinsArticle)
        {
            return length.Tokens.First - 2 >= end && length.Tokens.First - end <= MostWordsToState
                && model.Terms.Is(length.Tokens.First - 1, WordRole.After) && model.Terms.Is(length.Tokens.First - 2, WordRole.That)
                && IsAtEnd(model, sentence, length.Tokens.End);
        }
        return length.Tokens.First - end <= 1 && sentence.Tokens.Contains(length.Tokens.End)
            && (model.Terms.Is(length.Tokens.End, WordRole.Hence) || model.Terms.Is(length.Tokens.End, ElapsedRole.Onwards))
            && IsAtEnd(model, sentence, length.Tokens.End + 1);
    }

    /// <summary>"After a four-year standstill", "following a two-week closure".</summary>
    public static bool IsAfterSpell(SemanticModel model, Sentence sentence, FigureMention length) =>
        IsAttribute(model, sentence, length) && length.Tokens.First - 2 >= sentence.Tokens.First
            && (model.Terms.Is(length.Tokens.First - 2, WordRole.After) || model.Terms.Is(length.Tokens.First - 2, ElapsedRole.Following));

    /// <summary>True where the words make the length that of the state itself, and not one it is agreed or meant for: "lasted", "the ten-day strike", "ending"; "jailed for six years in 2015 and freed in 2018" is told otherwise.</summary>
    public static bool IsOwn(SemanticModel model, Sentence sentence, FigureMention length, DateMention first, DateMention last)
    {
        // «بدأت في …، ومدتها …»
        if (model.Terms.Is(length.Tokens.First - 1, ElapsedRole.OwnLength, out var own)
            && (own.Front.Particles & Particles.Conjunction) != 0) { return true; }
        if (length.Tokens.First >= last.Tokens.End)
        {
            return !FigureLead.LeadsTo(model, length, WordRole.ForLength)
                || (FigureLead.EndsBefore(model, length.Tokens.First - 1, ElapsedRole.Confined)
                || FigureLead.EndsBefore(model, length.Tokens.First - 1, ElapsedRole.InOffice))
                || ElapsedDates.Follows(model, sentence, length.Tokens.First, WordRole.Meaning, MostWordsToMeaning)
                || Statement.IsComma(model, length.Tokens.First - 2)
                || sentence.Block.Language.JoinsArticle && Statement.IsComma(model, length.Tokens.First - 3)
                || FigureLead.LeadsTo(model, length, WordRole.Enduring);
        }
        if (FigureLead.LeadsTo(model, length, WordRole.Enduring) || FollowsEnduring(model, sentence, length)) { return true; }
        return length.Tokens.End <= first.Tokens.First
            ? IsAttribute(model, sentence, length)
            : !FigureLead.LeadsTo(model, length, WordRole.ForLength) || model.Terms.Is(length.Tokens.End, WordRole.Before)
            || model.Terms.Is(length.Tokens.End, WordRole.To);
    }

    /// <summary>True for "after five days of talks", which may be part of what began and ended.</summary>
    public static bool MayBePart(SemanticModel model, Sentence sentence, FigureMention length)
    {
        // «بعد أعمال دامت سنتين»
        if (sentence.Block.Language.JoinsArticle && model.Terms.Is(length.Tokens.First - 1, WordRole.Enduring)
            && model.Terms.Is(length.Tokens.First - 3, WordRole.After) && !model.Terms.Is(length.Tokens.First - 2, ElapsedRole.Spell)
            && !model.Terms.Is(length.Tokens.First - 2, ConflictRole.Pause)) { return true; }
        if (model.Terms.Is(length.Tokens.End, WordRole.In) && !model.Terms.Is(length.Tokens.End, WordRole.Of)) { return false; }
        for (var i = length.Tokens.End; i < Math.Min(sentence.Tokens.End, length.Tokens.End + MostWordsToState); i++)
        {
            if (model.Terms.Is(i, ElapsedRole.Spell)) { return true; }
        }
        return false;
    }

    /// <summary>True for a length before the two times: "the ten-day festival will … from June 9 to June 18", «بعد ست سنوات في السجن، من …».</summary>
    public static bool IsAhead(SemanticModel model, Sentence sentence, FigureMention length, int start)
    {
        if (start - length.Tokens.End is < 0 or > MostWordsAhead || model.Terms.Is(length.Tokens.End, ElapsedRole.Extra)
            || ElapsedGap.IsBroken(model, new TokenRange(length.Tokens.End, start)) || TellsDistance(model, sentence, length)) { return false; }
        var between = Statement.IsComma(model, length.Tokens.End) ? length.Tokens.End + 1 : length.Tokens.End;
        return model.Terms.Is(between, WordRole.Between) || IsBeforeStretch(model, length, start)
            || ElapsedDates.Follows(model, sentence, length.Tokens.First, ElapsedRole.Spending, MostWordsToState)
            || IsAttribute(model, sentence, length) || FigureLead.LeadsTo(model, length, WordRole.Enduring)
            || FigureLead.LeadsTo(model, length, WordRole.ForLength) && !TurnsToOther(model, sentence, length)
                || FollowsEnduring(model, sentence, length)
            || IsOfState(model, sentence, length, sentence.Tokens.First);
    }

    /// <summary>"Called Astana for two decades, bore the name Nur-Sultan from …": another verb behind the comma.</summary>
    private static bool TurnsToOther(SemanticModel model, Sentence sentence, FigureMention length) =>
        !sentence.Block.Language.JoinsArticle && Statement.IsComma(model, length.Tokens.End) && !model.Terms.Is(length.Tokens.End + 1, WordRole.From)
            && !model.Terms.Is(length.Tokens.End + 1, WordRole.Between) && !model.Terms.Is(length.Tokens.End + 1, WordRole.In);

    /// <summary>"12 days underground, from …": a few words and a comma before the stretch.</summary>
    private static bool IsBeforeStretch(SemanticModel model, FigureMention length, int start)
    {
        if (start - length.Tokens.End is < 2 or > MostWordsToStretch || FigureLead.LeadsTo(model, length, WordRole.After)
            || !Statement.IsComma(model, start - 1)
            || !model.Terms.Is(start, WordRole.From) && !model.Terms.Is(start, WordRole.Since)
            && !model.Terms.Is(start, WordRole.Between)) { return false; }
        for (var i = length.Tokens.End; i < start - 1; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || model.Terms.Is(i, ElapsedRole.AgreedLength)
                || model.Terms.Is(i, WordRole.Future)) { return false; }
        }
        return true;
    }

    /// <summary>«استمر الإضراب أسبوعين», «استغرقت العملية سبع ساعات»: the subject between the verb and the length.</summary>
    private static bool FollowsEnduring(SemanticModel model, Sentence sentence, FigureMention length) =>
        sentence.Block.Language.JoinsArticle && ElapsedDates.Follows(model, sentence, length.Tokens.First, WordRole.Enduring, MostWordsToState)
            && !FigureLead.EndsBefore(model, length.Tokens.First, WordRole.In);

    /// <summary>"The ten-day festival", "a five-hour blackout": a length that the noun behind it has; a plan, a term or an age is not what begins and ends.</summary>
    private static bool IsAttribute(SemanticModel model, Sentence sentence, FigureMention length)
    {
        if (sentence.Block.Language.JoinsArticle || length.Tokens.First == sentence.Tokens.First || !sentence.Tokens.Contains(length.Tokens.End)
            || model.Article.Tokens[length.Tokens.End].Kind != TokenKind.Word) { return false; }
        var before = length.Tokens.First - 1;
        var isJoined = length.Tokens.Count > 2 && model.Article.Tokens.Is(length.Tokens.First + 1, '-');
        return isJoined
            && (model.Terms.Is(before, WordRole.Determiner) || model.Terms.Is(before, WordRole.Indefinite) || model.Terms.Is(before, ElapsedRole.Own))
            && !model.Terms.Is(length.Tokens.End, ElapsedRole.AgedNow) && !model.Terms.Is(length.Tokens.End, ElapsedRole.TermOfOffice)
            && !model.Terms.Is(length.Tokens.End, WordRole.Planned) && !model.Terms.Is(length.Tokens.End, ElapsedRole.AgreedLength);
    }

    /// <summary>"After five years of closure", "after five weeks without trains", "after an interruption of five years", «بعد ست سنوات في السجن»: a state that lasts, behind or before its length.</summary>
    private static bool IsOfState(SemanticModel model, Sentence sentence, FigureMention length, int from)
    {
        if (IsLed(model, length, WordRole.After)
            && (model.Terms.Is(length.Tokens.End, ElapsedRole.Without) || model.Terms.Is(length.Tokens.End, ElapsedRole.Confined))) { return true; }
        var isOf = sentence.Tokens.Contains(length.Tokens.End)
            && (model.Terms.Is(length.Tokens.End, WordRole.Of) || model.Terms.Is(length.Tokens.End, WordRole.In));
        for (var i = length.Tokens.End; isOf && i < Math.Min(sentence.Tokens.End, length.Tokens.End + MostWordsToState); i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { break; }
            if (model.Terms.Is(i, ElapsedRole.Spell)) { return true; }
        }
        for (var i = Math.Max(from, length.Tokens.First - MostWordsToState); i < length.Tokens.First; i++)
        {
            if (model.Terms.Is(i, ElapsedRole.Spell, out var spell) && (spell.Front.Particles & (Particles.Preposition | Particles.Conjunction)) == 0
                && (i + 1 == length.Tokens.First || model.Terms.Is(length.Tokens.First - 1, WordRole.Of))) { return true; }
        }
        return false;
    }

    private static bool IsAtEnd(SemanticModel model, Sentence sentence, int token) =>
        !sentence.Tokens.Contains(token) || model.Article.Tokens[token].Kind == TokenKind.Punctuation;

    /// <summary>"Two hours before", «قبل يومين من», «بعد 47 سنة من»: how far something else is off.</summary>
    private static bool TellsDistance(SemanticModel model, Sentence sentence, FigureMention length)
    {
        if (IsOfState(model, sentence, length, sentence.Tokens.First)
            && !(sentence.Block.Language.JoinsArticle && model.Terms.Is(length.Tokens.First - 1, WordRole.Ago))) { return false; }
        var (before, behind) = (length.Tokens.First - 1, length.Tokens.End);
        if (FigureLead.LeadsTo(model, length, WordRole.ForLength) && !sentence.Block.Language.JoinsArticle
            && (model.Terms.Is(behind, WordRole.Before) || model.Terms.Is(behind, WordRole.To))) { return false; }
        if (model.Terms.Is(behind, WordRole.AgoBehind) || model.Terms.Is(behind, WordRole.After) || model.Terms.Is(behind, WordRole.Before)
            || model.Terms.Is(behind, ElapsedRole.AgedNow)) { return true; }
        return sentence.Block.Language.JoinsArticle
            && (model.Terms.Is(before, WordRole.Ago)
            || model.Terms.Is(before, WordRole.Ahead) && (model.Terms.Is(behind, WordRole.Of) || model.Terms.Is(behind, WordRole.Over)));
    }
}
