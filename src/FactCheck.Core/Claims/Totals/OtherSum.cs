using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Says whether a whole is the sum of other figures of its sentences, or of the one before, than those that were read as its parts: "of the 64 schools 24, or three in eight, were inadequate, and the
/// remaining 40 …". What can be right in one reading is no mistake in another.
/// </summary>
internal static class OtherSum
{
    private const int FewestParts = 2;

    /// <summary>More figures than these can give almost any sum.</summary>
    private const int MostFigures = 9;

    public static bool Explains(SemanticModel model, FigureMention[] row, TotalMention total)
    {
        if (total.Unnumbered > 0 || total.Sum.Meets(total.Stated)) { return false; }
        if (IsOfPart(model, total)) { return true; }
        // «… 41 نائبا وامتنع ستة، وتغيب الأعضاء السبعة عشر الباقون»: one of them, and not all
        if (FigureRow.CountsNounBefore(model, total.Whole) && total.Parts.Any(p => p.Written > total.Whole.Written)) { return true; }
        var sentences = total.Parts.Prepend(total.Whole).Select(f => model.Article.SentenceOf(f.Tokens.First)).OfType<Sentence>().ToHashSet();
        if (model.Article.SentenceOf(total.Whole.Tokens.First) is { Index: > 0 } told) { sentences.Add(model.Article.Sentences[told.Index - 1]); }
        var others = sentences.OrderBy(s => s.Index).SelectMany(s => FigureRow.In(row, s.Tokens)).Where(f => f != total.Whole
            && f.Kind == total.Whole.Kind && f.Unit == total.Whole.Unit && !f.IsApproximate && f.Written < total.Whole.Written
            && MayCount(model, total, f)).ToArray();
        return others.Length is >= FewestParts and <= MostFigures && AnySumIs(total.Whole.Written, others, 0, 0);
    }

    /// <summary>"Cut off 31,200 of 93,600, restored 20,800 of those, leaving 10,400": what comes behind the first part are the parts of it.</summary>
    private static bool IsOfPart(SemanticModel model, TotalMention total) =>
        total.Parts.Length > FewestParts
            && (model.Terms.Is(total.Parts[1].Tokens.End, WordRole.OfWhich) || model.Terms.Is(total.Parts[1].Tokens.End, TotalRole.FromThem))
            && total.Parts.Skip(1).Sum(p => p.Written) == total.Parts[0].Written;

    /// <summary>One of the parts, or a number that counts what the whole does, or that no noun says otherwise of.</summary>
    private static bool MayCount(SemanticModel model, TotalMention total, FigureMention figure) =>
        total.Parts.Contains(figure) || figure.Kind != MentionKind.Number || !NounKey.IsBehind(model, figure)
            || NounKey.AreOne(model, figure.Tokens.End, total.Whole.Tokens.End)
            // «مجلس من 200 عضو … 136 صوتا»: members are told by their votes; «مبنى من سبعة طوابق» stands before the dead
            || figure.Tokens.First > total.Whole.Tokens.First
            && total.Parts.Any(p => NounKey.IsBehind(model, p) && !NounKey.AreOne(model, p.Tokens.End, total.Whole.Tokens.End));

    private static bool AnySumIs(decimal rest, FigureMention[] figures, int from, int taken)
    {
        if (rest <= 0) { return rest == 0 && taken >= FewestParts; }
        for (var i = from; i < figures.Length; i++)
        {
            if (AnySumIs(rest - figures[i].Written, figures, i + 1, taken + 1)) { return true; }
        }
        return false;
    }
}
