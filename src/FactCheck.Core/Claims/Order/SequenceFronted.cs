using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads an order that stands first: "After parliament voted on 12 May, the president signed it on 14 May", «قبل أن يغادر في 3 مايو، التقى الرئيس في 2 مايو». The two days must be all that the
/// sentence dates, and the second that of its main verb.
/// </summary>
internal static class SequenceFronted
{
    private const int MostWordsToFirst = 11;
    private const int MostWordsToSecond = 9;

    public static (DateMention Of, DateMention Date)? Read(SemanticModel model, Sentence sentence, OrderTerm order, DateMention[] inside, int word,
        int noun)
    {
        if (word - sentence.Tokens.First > 1 || inside is not [var of, var date] || of.Tokens.First < noun
            || of.Tokens.First - noun > MostWordsToFirst) { return null; }
        if (!Statement.IsComma(model, of.Tokens.End) || date.Tokens.First - of.Tokens.End > MostWordsToSecond
            || !IsPlain(model, new TokenRange(noun, of.Tokens.First), mayHad: false)
            || !IsPlain(model, new TokenRange(of.Tokens.End + 1, date.Tokens.First), mayHad: order.Most <= 0)) { return null; }
        return SequenceThen.IsDatedVerb(model, date) ? (of, date) : null;
    }

    /// <summary>One clause that tells what happened: no "who", no "had", nothing planned.</summary>
    private static bool IsPlain(SemanticModel model, TokenRange clause, bool mayHad)
    {
        if (!mayHad && model.Terms.AnyIn(clause, ElapsedRole.Pluperfect)
            || (model.Terms.AnyIn(clause, WordRole.Relative, WordRole.Planned, WordRole.Future, WordRole.Complementizer)
            || model.Terms.AnyIn(clause, ElapsedRole.Where))) { return false; }
        for (var i = clause.First; i < clause.End; i++)
        {
            if (model.Article.Tokens[i].Kind is TokenKind.Number || Statement.IsSemicolon(model, i) || Statement.IsComma(model, i)
                || Statement.Begins(model, i) || model.Terms.Is<OrderTerm>(i, out _, out _)) { return false; }
        }
        return true;
    }
}
