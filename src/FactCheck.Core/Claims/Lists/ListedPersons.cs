using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Counts people who are named by names that no pack knows, where the conjunction is written onto each: «طُرد ثلاثة لاعبين، هم سالم وخالد ومنير», «له ثلاثة أبناء: عمر وسارة ولينا».
/// What begins with the conjunction's letter may be a name of its own («وليد»), so the number has two bounds.
/// </summary>
internal static class ListedPersons
{
    private const int MostWordsToList = 9;
    private const int LongestName = 4;
    private const int FewestNames = 2;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, FigureMention count, CancellationToken cancellationToken)
    {
        if (!sentence.Block.Language.JoinsArticle
            || !model.Terms.Is(count.Tokens.End, WordRole.Person) && !model.Terms.Is(count.Tokens.End, ListRole.Kin)
            && !model.Terms.Is(count.Tokens.End, WordRole.Of)
            || ListBehind(model, sentence, count) is not { } first) { return null; }
        if (model.MentionsIn(MentionKind.Number, sentence.Tokens with { First = first }, cancellationToken).Any()
            || Read(model, sentence, first) is not var (least, most, end) || most < FewestNames) { return null; }
        var last = model.Article.Tokens.SpanOf(end - 1);
        return new ListingMention(new TokenRange(count.Tokens.First, end), count.Span.Union(last), count)
        {
            Items = new Interval(least, most),
            Different = new Interval(least, most),
            Last = last,
        };
    }

    /// <summary>Behind a colon close to the noun, or behind «هم», with no other people before it.</summary>
    private static int? ListBehind(SemanticModel model, Sentence sentence, FigureMention count)
    {
        for (var i = count.Tokens.End + 1; i < Math.Min(sentence.Tokens.End - 1, count.Tokens.End + MostWordsToList); i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.Person)
                || model.Article.Tokens[i].Kind == TokenKind.Number) { return null; }
            if (model.Article.Tokens.Is(i, '(')) { return i + 1; }
            if (model.Article.Tokens.Is(i, ':')) { return model.Terms.Is(count.Tokens.End, WordRole.Of) ? null : i + 1; }
            if (model.Terms.Is(i, WordRole.Being) && (!model.Terms.Is(count.Tokens.End, WordRole.Of)
                || model.Terms.Is(i, ListRole.ThatIsThey)))
            {
                return model.Article.Tokens.Is(i + 1, ':')
                ? i + 2
                : i + 1;
            }
        }
        return null;
    }

    /// <summary>Names up to the end, or to a comma behind the last: each of a few words, none of which is a word for people, a title or a word of grammar.</summary>
    public static (int Least, int Most, int End)? Read(SemanticModel model, Sentence sentence, int first)
    {
        var tokens = model.Article.Tokens;
        var (least, most, length, hasJoint) = (1, 1, 0, false);
        for (var i = first; i < sentence.Tokens.End; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                if (i + 1 >= sentence.Tokens.End || tokens.Is(i, ')')) { return hasJoint ? (least, most, i) : null; }
                if (!Statement.IsComma(model, i) || length == 0) { return null; }
                if (hasJoint) { return GoesOn(model, sentence, i + 1) ? null : (least, most, i); }
                (least, most, length) = (least + 1, most + 1, 0);
                continue;
            }
            if (tokens[i].Kind != TokenKind.Word) { return null; }
            var isJoint = length > 0 && model.Article.BeginsWithAnd(i) && tokens[i].Length > 1;
            if (isJoint)
            {
                if (sentence.Block.Language.StartsDefinite(tokens.CharsOf(i)[1..])) { return null; } // «الصحافيين والإعلاميين» are one body
                var isOwn = sentence.Block.Language.OwnsConjunction(tokens.CharsOf(i));
                (least, most, length, hasJoint) = (least + (isOwn ? 0 : 1), most + 1, 0, true);
            }
            if (!IsName(model, sentence, i, isFirst: length == 0)) { return null; }
            if (++length > LongestName) { return null; }
        }
        return hasJoint ? (least, most, sentence.Tokens.End) : null;
    }

    private static bool IsName(SemanticModel model, Sentence sentence, int token, bool isFirst)
    {
        if (model.Terms.Is(token, WordRole.Person) || model.Terms.Is(token, ListRole.Kin) || model.Terms.Is(token, WordRole.Others)
            || model.Terms.Is(token, WordRole.Of) || model.Terms.Is(token, WordRole.In) || model.Terms.Is(token, WordRole.To)
            || model.Terms.Is(token, WordRole.Relative) || model.Terms.Is(token, WordRole.Saying) || model.Terms.Is<TitleTerm>(token, out _, out _)
            || model.Terms.Is<FamilyTerm>(token, out _, out _) || model.Terms.Is<NumeralTerm>(token, out _, out _)) { return false; }
        return !isFirst || !sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(token));
    }

    /// <summary>«، إضافة إلى …», «، ومدربهم»: who may be one more.</summary>
    private static bool GoesOn(SemanticModel model, Sentence sentence, int token) =>
        model.Terms.Is(token, WordRole.Adding) || model.Terms.Is(token, WordRole.Others) || Statement.Begins(model, token)
            || model.Terms.Is(token, ListRole.GoingOn);
}
