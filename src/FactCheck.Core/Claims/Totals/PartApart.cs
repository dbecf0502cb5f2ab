using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a part of those who were counted farther back: «أوقفت الشرطة 23 مشتبها به … وقالت إنها أفرجت عن 20 منهم», "killed 14 people … Six of the dead were women".
/// Only one that is more than the whole is kept, and more than all else that was counted near it.
/// </summary>
internal static class PartApart
{
    private const int MostTokensBetween = 60;
    private const int MostSentencesBetween = 3;
    private const int MostTokensToThing = 14;
    private const int MostWordsToEach = 3;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 1; i < row.Length; i++)
        {
            var part = row[i];
            if (part.IsApproximate || part.Scale > 1 && part.Unit is null || part.Kind == MentionKind.Percent || IsOfEach(model, part)
                || model.Article.SentenceOf(part.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence) { continue; }
            var isPronoun = OfThem.IsPronoun(model, part);
            var group = isPronoun || part.Unit is not null ? null : OfThem.GroupAt(model, sentence, part);
            if (!isPronoun && group is null || found.Any(m => m is PartMention known && known.Part == part)
                || WholeOf(model, sentence, row, i, group, cancellationToken) is not { } whole) { continue; }
            found.Add(new PartMention(new TokenRange(whole.Tokens.First, part.Tokens.End), whole.Span.Union(part.Span), whole,
                part)
            { IsApart = true });
        }
    }

    /// <summary>«في كل منها 25 تلميذا»: what comes to each of them.</summary>
    private static bool IsOfEach(SemanticModel model, FigureMention part)
    {
        var before = new TokenRange(Math.Max(0, part.Tokens.First - MostWordsToEach), part.Tokens.First);
        return model.Terms.AnyIn(before, WordRole.Every, WordRole.ForEach) || model.Terms.AnyIn(before, FactRole.EachOf);
    }

    /// <summary>"Four in five": the second is no count.</summary>
    private static bool IsRatio(SemanticModel model, FigureMention figure) =>
        figure.Tokens.First > 1 && model.Terms.Is(figure.Tokens.First - 1, WordRole.In)
            && (model.Article.Tokens[figure.Tokens.First - 2].Kind == TokenKind.Number
            || model.Terms.Is<NumeralTerm>(figure.Tokens.First - 2, out _, out _));

    /// <summary>The nearest count that the part can be of, where no count before the part is as large, nor those of one sentence together.</summary>
    private static FigureMention? WholeOf(SemanticModel model, Sentence sentence, FigureMention[] row, int at, int? group,
        CancellationToken cancellationToken)
    {
        var part = row[at];
        FigureMention? whole = null;
        var all = 0m;
        for (var i = at - 1; i >= 0; i--)
        {
            var other = row[i];
            if (model.Article.SentenceOf(other.Tokens.First) is not { Block.Kind: not BlockKind.Title } place
                || sentence.Index - place.Index > MostSentencesBetween || part.Tokens.First - other.Tokens.End > MostTokensBetween) { break; }
            if (other.Kind != part.Kind || other.Unit != part.Unit || !other.Units.SequenceEqual(part.Units)) { continue; }
            if (other.IsApproximate || other.Written >= part.Written || IsRatio(model, other)) { return null; }
            if (whole is null && (group is { } noun
                ? OfThem.Names(model, noun, other, cancellationToken)
                : MayBeOf(model, other, part))) { whole = other; }
            all += other.Written;
        }
        return whole is not null && (all < part.Written || group is null && all - whole.Written < whole.Written
            && IsAlone(model, row, whole)) ? whole : null;
    }

    /// <summary>People for «منهم»; for «منها» things, with nothing between that it may take up.</summary>
    private static bool MayBeOf(SemanticModel model, FigureMention whole, FigureMention part)
    {
        var arePeople = model.Terms.Is(whole.Tokens.End, WordRole.Person) || CountedGroup.Is(model, whole);
        if (whole.Unit is null && !arePeople && (OfThem.IsOfWhom(model, part) || !NounKey.IsBehind(model, whole))) { return false; }
        if (!arePeople && part.Tokens.First - whole.Tokens.End > MostTokensToThing && !NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End)
            || arePeople && model.Article.SentenceOf(whole.Tokens.First)?.Block.Language.JoinsArticle == true
            && !OfThem.IsOfWhom(model, part)) { return false; }
        return !CountsOthers(model, whole, part, arePeople);
    }

    /// <summary>No other count of people or of the same things stands in the sentence of the whole.</summary>
    private static bool IsAlone(SemanticModel model, FigureMention[] row, FigureMention whole)
    {
        var sentence = model.Article.SentenceOf(whole.Tokens.First)!;
        foreach (var other in FigureRow.In(row, sentence.Tokens))
        {
            if (other != whole && other.Tokens.First < whole.Tokens.First
                && (!NounKey.IsBehind(model, other) || model.Terms.Is(other.Tokens.End, WordRole.Person)
                || NounKey.AreOne(model, other.Tokens.End, whole.Tokens.End))) { return false; }
        }
        return true;
    }

    /// <summary>«23 مشتبها وعشرات المحتجين»: others between the two, named in the plural or by a vague number.</summary>
    private static bool CountsOthers(SemanticModel model, FigureMention whole, FigureMention part, bool arePeople)
    {
        if (Statement.Begins(model, whole.Tokens.End + 1)) { return true; } // «340 شخصا وعائلاتهم، بينهم 390 طالبا»
        for (var i = whole.Tokens.End + 1; i < part.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Others) || model.Terms.Is(i, WordRole.Adding) || arePeople && (model.Terms.Is(i, WordRole.Person)
                || model.Terms.Is(i, TotalRole.OwnPeople))
                || !arePeople && IsPlural(model, i, whole)
                || model.Terms.Is(i, TotalRole.Uncounted, out var many) && (many.Front.Particles & Particles.Article) == 0) { return true; }
        }
        return false;
    }

    /// <summary>«مدارس» behind «3 قرى»: things that the pronoun may take up.</summary>
    private static bool IsPlural(SemanticModel model, int token, FigureMention whole) =>
        model.Article.SentenceOf(token)?.Block.Language is { } language
            && (language.JoinsArticle
            ? language.HasPluralForm(model.Article.Tokens.CharsOf(token))
            : language.CanBeCounted(model.Article.Tokens.CharsOf(token), 2)) && !NounKey.AreOne(model, token, whole.Tokens.End);
}
