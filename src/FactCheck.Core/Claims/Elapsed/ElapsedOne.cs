using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads one unit of time that is told without a number behind a verb of lasting: «دام شهرا», «استمرت أسبوعا».</summary>
internal static class ElapsedOne
{
    public static FigureMention? At(SemanticModel model, Sentence sentence, int token, CancellationToken cancellationToken)
    {
        if (!sentence.Block.Language.JoinsArticle || !model.Terms.Is(token, WordRole.Enduring, out var verb)) { return null; }
        var noun = verb.Tokens.End;
        if (!sentence.Tokens.Contains(noun) || !model.Terms.Is<UnitTerm>(noun, out var unit, out var hit)
            || unit is not { IsPlural: false, Time: { } time and >= DurationUnit.Day } || hit.Front.Particles != Particles.None
            || IsMore(model, sentence, hit.Tokens.End) || model.MentionsAt(MentionKind.Duration, noun, cancellationToken).Length > 0) { return null; }
        return new FigureMention(MentionKind.Duration, hit.Tokens, model.Article.Tokens.SpanOf(hit.Tokens.First, hit.Tokens.End), Interval.Exactly(1))
        {
            Written = 1,
            Length = CalendarDuration.Of(Interval.Exactly(1), time),
        };
    }

    /// <summary>«شهرا ونصف الشهر», «شهرا وعشرة أيام», «أسبوعا كاملا» excepted: another part of the length stands behind.</summary>
    private static bool IsMore(SemanticModel model, Sentence sentence, int token) =>
        sentence.Tokens.Contains(token) && (model.Article.Tokens[token].Kind == TokenKind.Number || Statement.Begins(model, token)
            || model.Terms.Is<FractionTerm>(token, out _, out _) || model.Terms.Is<NumeralTerm>(token, out _, out _));
}
