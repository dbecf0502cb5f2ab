using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Joins the sentence of a length or an anniversary with its neighbour, where one goes on about what the other tells: "The treaty was signed in 1960. Its 50th anniversary …",
/// "They were found on 9 January, four days later", «وقد بدأت في عام 1988».
/// </summary>
internal static class ElapsedPassage
{
    private const int MostWordsToHence = 2;

    /// <summary>"This year it celebrates".</summary>
    private const int MostWordsToPronoun = 3;

    /// <summary>«وكان قد»: with a subject between the two it may be another's.</summary>
    private const int MostWordsToHad = 2;

    /// <summary>The two as one, or none where neither takes up the other.</summary>
    public static Sentence? Around(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var sentences = model.Article.Sentences;
        var mayOwn = figure.Kind != MentionKind.Duration; // "Its new building took seven years" is of another thing
        if (sentence.Index > 0 && sentences[sentence.Index - 1] is var before && before.Block == sentence.Block
            && (TakesUp(model, sentence, mayOwn) && !IsOfKin(model, sentence) || IsLater(model, sentence, figure)))
        {
            return sentence with { Tokens = sentence.Tokens with { First = before.Tokens.First } };
        }
        return sentence.Index + 1 < sentences.Length && sentences[sentence.Index + 1] is var next && next.Block == sentence.Block
            && TakesUp(model, next, mayOwn) && !IsOfKin(model, next)
            ? sentence with { Tokens = sentence.Tokens with { End = next.Tokens.End } }
            : null;
    }

    /// <summary>«وكانت الشرطة قد اعتقلت شقيقه»: of another.</summary>
    private static bool IsOfKin(SemanticModel model, Sentence sentence) => model.Terms.AnyIn(sentence.Tokens, ElapsedRole.KinOne);

    /// <summary>"It", "Its", «وقد», «وتنتهي في»: a sentence about what the one before is about.</summary>
    private static bool TakesUp(SemanticModel model, Sentence sentence, bool mayOwn)
    {
        var first = sentence.Tokens.First;
        if (model.Terms.AnyIn(new TokenRange(first, Math.Min(sentence.Tokens.End, first + (sentence.Block.Language.JoinsArticle
            ? MostWordsToHad
            : MostWordsToPronoun))), WordRole.SameThing)
            || mayOwn && model.Terms.Is(first, ElapsedRole.Own)) { return true; }
        return sentence.Block.Language.JoinsArticle && VerbAt(model, first) is { } end && sentence.Tokens.Contains(end)
            && (model.Terms.Is(end, WordRole.In) || model.Article.Tokens[end].Kind == TokenKind.Number);
    }

    /// <summary>«وبدأ في», «تنتهي في»: no subject stands behind the verb.</summary>
    private static int? VerbAt(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Ended, out var hit) || model.Terms.Is(token, WordRole.Begun, out hit)
            || model.Terms.Is(token, ElapsedRole.Ending, out hit) || model.Terms.Is(token, WordRole.Founding, out hit)
            || model.Terms.Is(token, ElapsedRole.Inception, out hit) || model.Terms.Is(token, ConflictRole.Starting, out hit)
            ? hit.Tokens.End
            : null;

    /// <summary>"Eight days later": counted from what has just been told.</summary>
    private static bool IsLater(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        if (sentence.Block.Language.JoinsArticle)
        {
            return figure.Tokens.First - sentence.Tokens.First <= MostWordsToHence && figure.Tokens.First > sentence.Tokens.First
                && model.Terms.Is(figure.Tokens.First - 1, WordRole.After) && Statement.IsComma(model, figure.Tokens.End);
        }
        return model.Terms.Is(figure.Tokens.End, WordRole.Hence);
    }
}
