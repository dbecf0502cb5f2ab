using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads what became of a group: «كان على متنه 44 شخصا، أُنقذ 30 منهم وفُقد 10», "of the 44 people on board, 30 were rescued and 10 are missing". Nobody is of two of these.</summary>
internal static class FateReader
{
    private const int MostWordsToPart = 8;
    private const int MostWordsToFate = 3;

    private static readonly string[] Exclusive = [FamilyTerm.Killed, FamilyTerm.Rescued, FamilyTerm.Missing];

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (whole, first, second) = (row[index], row[index + 1], row[index + 2]);
        if (FigureLead.EndsBefore(model, first.Tokens.First, WordRole.OutOf)) { (whole, first) = (first, whole); } // «تأهل 16 فريقا من أصل 24»
        if (!sentence.Tokens.Contains(second.Tokens) || !IsNoun(model, sentence, whole) || whole.Kind != first.Kind || whole.Kind != second.Kind
            || first.IsApproximate || second.IsApproximate) { return null; }
        var (ahead, behind) = whole.Tokens.First < first.Tokens.First ? (whole, first) : (first, whole);
        if (behind.Tokens.First - ahead.Tokens.End > MostWordsToPart || second.Tokens.First - behind.Tokens.End > MostWordsToPart
            || !IsOfThem(model, sentence, whole, first)) { return null; }
        if (HasNoun(model, sentence, first) || HasNoun(model, sentence, second)) { return null; }
        if (FateOf(model, sentence, first, ahead == whole ? whole.Tokens.End : sentence.Tokens.First) is not { } a
            || FateOf(model, sentence, second, behind.Tokens.End) is not { } b || a == b) { return null; }
        return new TotalMention(new TokenRange(ahead.Tokens.First, second.Tokens.End), ahead.Span.Union(second.Span), whole, [first, second])
        {
            IsOpen = true,
        };
    }

    private static bool IsNoun(SemanticModel model, Sentence sentence, FigureMention whole) =>
        model.Terms.Is(whole.Tokens.End, WordRole.Person) || NounKey.IsBehind(model, whole)
            || FigureLead.EndsBefore(model, whole.Tokens.First, WordRole.OutOf)
            || sentence.Tokens.Contains(whole.Tokens.End) && model.Terms.Is(whole.Tokens.End, WordRole.OfWhich);

    /// <summary>"Of the 44 people", «من أصل 44 شخصا», or «30 منهم» behind.</summary>
    private static bool IsOfThem(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part)
    {
        for (var i = Math.Max(sentence.Tokens.First, whole.Tokens.First - 3); i < whole.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.OutOf) || model.Terms.Is(i, WordRole.Genitive)) { return true; }
        }
        return model.Terms.Is(part.Tokens.End, WordRole.OfWhich) || model.Terms.Is(part.Tokens.First - 1, TotalRole.PassingOn)
            && Statement.IsComma(model, part.Tokens.First - 2)
            || model.Terms.Is(part.Tokens.First - 1, TotalRole.TurningDown) && Statement.IsComma(model, part.Tokens.First - 2);
    }

    /// <summary>A noun of its own makes the part one of other people.</summary>
    private static bool HasNoun(SemanticModel model, Sentence sentence, FigureMention part) =>
        sentence.Tokens.Contains(part.Tokens.End) && !model.Terms.Is(part.Tokens.End, WordRole.OfWhich)
            && (model.Terms.Is(part.Tokens.End, WordRole.Person) || model.Terms.Is(part.Tokens.End, WordRole.Others));

    /// <summary>What became of those who are counted, by the nearest word where the language has it.</summary>
    public static string? FateOf(SemanticModel model, Sentence sentence, FigureMention part, int from)
    {
        if (model.Terms.Is(part.Tokens.End, TotalRole.BodyNoun)) { return FamilyTerm.Killed; }
        for (var distance = 1; distance <= MostWordsToFate; distance++)
        {
            var i = sentence.Block.Language.JoinsArticle ? part.Tokens.First - distance : part.Tokens.End + distance - 1;
            if (i < from || i >= sentence.Tokens.End) { break; }
            if (model.Terms.Is(i, TotalRole.GoingThrough)) { return "through"; }
            if (model.Terms.Is(i, TotalRole.GoingOut)) { return "out"; }
            if (model.Terms.Is<FamilyTerm>(i, out var family, out _)) { return Exclusive.Contains(family.Family) ? family.Family : null; }
        }
        // "received 240 petitions, accepting 90 and rejecting 150"
        if (!sentence.Block.Language.JoinsArticle && part.Tokens.First - 1 >= from)
        {
            if (model.Terms.Is(part.Tokens.First - 1, TotalRole.PassingOn)) { return "through"; }
            if (model.Terms.Is(part.Tokens.First - 1, TotalRole.TurningDown)) { return "out"; }
        }
        // «ولا يزال 14 في عداد المفقودين»
        for (var i = part.Tokens.End; i < Math.Min(sentence.Tokens.End, part.Tokens.End + MostWordsToFate)
            && sentence.Block.Language.JoinsArticle; i++)
        {
            if (model.Terms.Is<FamilyTerm>(i, out var group, out _) && group is { IsNoun: true, Family: FamilyTerm.Missing }) { return FamilyTerm.Missing; }
        }
        return null;
    }
}
