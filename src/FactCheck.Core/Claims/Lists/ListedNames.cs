using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads lists of known names, behind the count that announces them or before the one that sums them up.</summary>
internal static class ListedNames
{
    private static readonly MentionKind[] Kinds = [MentionKind.Place, MentionKind.Organisation, MentionKind.Person];

    private const int FewestNames = 2;
    private const int MostWordsToCount = 4;

    /// <summary>«وقع» is a verb, «مع» and «ثم» join.</summary>
    private const int MostLettersOfJoint = 4;

    /// <summary>The names of the list that begins at a token; none when anything else stands between them.</summary>
    public static ImmutableArray<NameMention> From(SemanticModel model, Sentence sentence, int first, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        var (items, end) = Read(model, sentence, first, cancellationToken);
        if (end == sentence.Tokens.End || items.Length == 0) { return items; }
        // «… والمغرب، وفق …» ends a list, «… والمغرب، إضافة إلى تركيا» may count her or not
        return Statement.IsComma(model, end - 1) && items.Length >= FewestNames && (EndsList(model, sentence, end)
            || IsJoinedLast(model, items) && (!AddsMore(model, end) || EndStates(model, sentence, items, end, cancellationToken))) ? items : [];
    }

    /// <summary>A source, or a clause that a known word begins: a name that is not known would be one more thing.</summary>
    private static bool EndsList(SemanticModel model, Sentence sentence, int token) =>
        SourceClause.Begins(model, token, sentence.Tokens.End) || model.Terms.Is(token, WordRole.In) || model.Terms.Is(token, WordRole.While)
            || model.Terms.Is(token, ElapsedRole.Without) || model.Terms.Is(token, WordRole.Relative) || model.Terms.Is(token, WordRole.After)
            || model.Terms.Is(token, WordRole.Then) || model.Terms.Is(token, WordRole.Lasting);

    /// <summary>True where "and" joins the last name to the others, so that none can follow behind a comma.</summary>
    private static bool IsJoinedLast(SemanticModel model, ImmutableArray<NameMention> items)
    {
        var last = items[^1];
        return IsJoined(model, last.Tokens.First, last) || model.Terms.Is(last.Tokens.First - 1, WordRole.And)
            || model.Terms.Is(last.Tokens.First - 1, WordRole.Article) && model.Terms.Is(last.Tokens.First - 2, WordRole.And);
    }

    /// <summary>«هي المغرب وتونس والأردن، وتستمر …»: all states are known, so that what is none goes on with the sentence, unless it names more of them.</summary>
    private static bool EndStates(SemanticModel model, Sentence sentence, ImmutableArray<NameMention> items, int token,
        CancellationToken cancellationToken)
    {
        if (!items.All(n => n.Entities!.First is Knowledge.Place { Type: not Knowledge.PlaceType.City })
            || model.Article.Tokens[token].Length < MostLettersOfJoint) { return false; }
        foreach (var kind in Kinds)
        {
            foreach (var mention in model.MentionsIn(kind, sentence.Tokens with { First = token }, cancellationToken))
            {
                if (mention is NameMention { Entities.First: Knowledge.Place { Type: not Knowledge.PlaceType.City } }) { return false; }
            }
        }
        for (var i = token; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.StateNoun) || model.Terms.Is(i, WordRole.Adding) || model.Terms.Is(i, WordRole.Others)
                || model.Terms.Is(i, WordRole.SingleState)) { return false; }
        }
        return true;
    }

    /// <summary>«، إضافة إلى تركيا», «، ودول أخرى», "and others".</summary>
    private static bool AddsMore(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Adding) || model.Terms.Is(token, WordRole.Others) || Statement.Begins(model, token)
            || model.Terms.Is(token, WordRole.And) || model.Terms.Is(token, ListRole.GoingOn);

    /// <summary>«المغرب والجزائر وتونس: هذه هي الدول الأربع», "Oslo, Bern and Vienna are the five capitals": from the head of the sentence to a colon or "are", and the count close behind.</summary>
    public static ImmutableArray<NameMention>? Before(SemanticModel model, Sentence sentence, FigureMention count,
        CancellationToken cancellationToken)
    {
        var (items, end) = Read(model, sentence, sentence.Tokens.First, cancellationToken);
        if (items.Length < FewestNames || end >= count.Tokens.First || count.Tokens.First - end > MostWordsToCount + 1) { return null; }
        if (!model.Article.Tokens.Is(end, ':') && !model.Terms.Is(end, ListRole.TheseAre)) { return null; }
        for (var i = end; i < count.Tokens.First; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.OutOf)
                || model.Terms.Is(i, WordRole.Of) || model.Terms.Is(i, WordRole.In)) { return null; }
        }
        return IsDefinite(model, sentence, count) || model.Article.Tokens.Is(count.Tokens.First - 1, ':') ? items : null;
    }

    /// <summary>"The five", «الدول الأربع»: all that there are.</summary>
    private static bool IsDefinite(SemanticModel model, Sentence sentence, FigureMention count) =>
        model.Terms.Is(count.Tokens.First - 1, WordRole.Article)
            || sentence.Block.Language.JoinsArticle && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(count.Tokens.First));

    /// <summary>The names from a token on, parted by commas and conjunctions, and the first token that is neither.</summary>
    public static (ImmutableArray<NameMention> Names, int End) Read(SemanticModel model, Sentence sentence, int first,
        CancellationToken cancellationToken)
    {
        var items = ImmutableArray.CreateBuilder<NameMention>();
        var (i, ends) = (first, false);
        while (i < sentence.Tokens.End)
        {
            if (NameAt(model, i, cancellationToken) is { } name && (items.Count == 0 || ends || IsJoined(model, i, name)))
            {
                items.Add(name);
                (i, ends) = (name.Tokens.End, false);
            }
            else if (IsSeparator(model, i)) { (i, ends) = (i + 1, true); }
            else if (model.Article.Tokens[i].Length == 1 && model.Article.Tokens.FirstChar(i) is '.' or '!' or '؟') { i++; }
            else { break; }
        }
        return (items.DrainToImmutable(), i);
    }

    private static NameMention? NameAt(SemanticModel model, int token, CancellationToken cancellationToken)
    {
        foreach (var kind in Kinds)
        {
            foreach (var mention in model.MentionsAt(kind, token, cancellationToken))
            {
                if (mention is NameMention { Entities: not null } name) { return name; }
            }
        }
        return null;
    }

    /// <summary>«وقطر»: the conjunction stands on the name.</summary>
    private static bool IsJoined(SemanticModel model, int token, NameMention name) => name.Span.Start > model.Article.Tokens.SpanOf(token).Start;

    private static bool IsSeparator(SemanticModel model, int token) =>
        model.Article.Tokens[token].Length == 1 && model.Article.Tokens.FirstChar(token) is ',' or '،' or 'و'
            || (model.Terms.Is(token, WordRole.And) || model.Terms.Is(token, WordRole.Article));
}
