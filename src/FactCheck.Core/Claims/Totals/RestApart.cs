using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the rest of a whole that was counted up to three sentences before, with the parts that were told since: «عقد لشراء 24 مروحية. وذكرت أن 10 مروحيات ستسلم … أما المروحيات الـ14 الباقية»,
/// "won 14 of the council's 30 seats. City for All took nine seats. The remaining seven seats went to independents".
/// </summary>
internal static class RestApart
{
    private const int MostSentencesBetween = 3;
    private const int MostFigures = 6;
    private const int MostWordsToOther = 10;
    private const decimal LargestSlip = 0.4m;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 2; i < row.Length; i++)
        {
            var rest = row[i];
            if (rest.IsApproximate || rest.Kind == MentionKind.Percent
                || model.Article.SentenceOf(rest.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || !RestReader.IsRest(model, rest) || FigureLead.EndsBefore(model, rest.Tokens.First, WordRole.OfWhich)
                || IsOfOther(model, sentence, rest) || IsLeft(model, sentence, rest)
                || found.Any(m => m is TotalMention known && known.Parts.Contains(rest))) { continue; }
            if (TryRead(model, sentence, row, i) is { } total) { found.Add(total); }
        }
    }

    private static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int at)
    {
        var before = new List<FigureMention>();
        for (var i = at - 1; i >= 0 && before.Count < MostFigures; i--)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: not BlockKind.Title } place
                || sentence.Index - place.Index > MostSentencesBetween) { break; }
            if (row[i].Kind == MentionKind.Percent || row[i].Kind != row[at].Kind && !LeftReader.IsBare(model, row[i])
                && !LeftReader.IsBare(model, row[at])) { continue; }
            if (row[i].IsApproximate) { return null; }
            before.Add(row[i]);
        }
        if (before.Count < 2 || before.MaxBy(f => f.Written) is not { } whole || !HasName(model, whole)
            || !IsOf(model, whole, row[at])) { return null; }
        var parts = before.Where(f => f != whole && IsOf(model, whole, f)).Reverse().ToArray();
        if (parts.Length == 0 || parts.Any(p => p.Written >= whole.Written)
            || IsReached([.. before.Where(f => f != whole)], whole.Written - row[at].Written)
            || before.Any(f => f != whole && IsReached([.. before.TakeWhile(b => b != f)], f.Written - row[at].Written))
            || parts.Any(p => p.Tokens.First < whole.Tokens.First && !IsPartOf(model, whole, p))) { return null; }
        var sum = parts.Sum(p => p.Written) + row[at].Written;
        if (Math.Abs(sum - whole.Written) > whole.Written * LargestSlip || TellsOther(model, whole, row[at])) { return null; }
        var first = Math.Min(whole.Tokens.First, parts[0].Tokens.First);
        return new TotalMention(new TokenRange(first, row[at].Tokens.End), model.Article.Tokens.SpanOf(first, row[at].Tokens.End), whole,
            [.. parts, row[at]]);
    }

    /// <summary>Some of the figures between the two give just what is missing: the others are told of something else.</summary>
    private static bool IsReached(FigureMention[] parts, decimal missing)
    {
        for (var set = 1; set < 1 << parts.Length; set++)
        {
            var sum = 0m;
            for (var i = 0; i < parts.Length; i++)
            {
                if ((set & (1 << i)) != 0) { sum += parts[i].Written; }
            }
            if (sum == missing) { return true; }
        }
        return false;
    }

    /// <summary>The whole says what it counts.</summary>
    public static bool HasName(SemanticModel model, FigureMention whole) =>
        whole.Unit is not null || whole.Kind != MentionKind.Number || model.Terms.Is(whole.Tokens.End, WordRole.Person)
            || model.Terms.Is(whole.Tokens.End, WordRole.Seat)
            || NounKey.IsBehind(model, whole) || IsDefinite(model, whole)
            || model.Article.SentenceOf(whole.Tokens.First) is { } sentence && WholeMark.Is(model, sentence, whole);

    /// <summary>«مقاعد المجلس الـ30».</summary>
    private static bool IsDefinite(SemanticModel model, FigureMention whole) =>
        model.Terms.Is(whole.Tokens.First - 1, WordRole.Article)
            && model.Article.SentenceOf(whole.Tokens.First)?.Block.Language.JoinsArticle == true;

    public static bool IsOf(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (whole.Unit is not null || whole.Kind != MentionKind.Number)
        {
            return RateMeasure.IsOne(model, whole, part) || LeftReader.IsBare(model, part);
        }
        if (part is not { Kind.Name: "number", Unit: null, Decimals: 0 }) { return false; }
        if (!NounKey.IsNamed(model, part) || OfThem.IsPronoun(model, part)) { return true; }
        return HouseSeats.AreOne(model, whole, part) || IsDefinite(model, whole) && !NounKey.IsBehind(model, whole)
            && IsOfDefinite(model, whole, part)
            || IsOfPeople(model, whole, part)
            || NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End) || model.Terms.Is(part.Tokens.End, TotalRole.Remainder)
            || model.Terms.Is(part.Tokens.End, WordRole.Others)
            || model.Terms.Is(whole.Tokens.End, WordRole.Person) && model.Terms.Is(part.Tokens.End, WordRole.Person);
    }

    /// <summary>«مقاعد المجلس الـ30» and «9 مقاعد».</summary>
    private static bool IsOfDefinite(SemanticModel model, FigureMention whole, FigureMention part) =>
        NounKey.AreOne(model, whole.Tokens.First - 2, part.Tokens.End) || NounKey.AreOne(model, whole.Tokens.First - 3, part.Tokens.End);

    /// <summary>«الأعضاء التسعون» and «38 عضوا».</summary>
    private static bool IsOfPeople(SemanticModel model, FigureMention whole, FigureMention part) =>
        !NounKey.IsBehind(model, whole) && model.Terms.Is(whole.Tokens.First - 1, WordRole.Person)
            && model.Terms.Is(part.Tokens.End, WordRole.Person);

    /// <summary>"14 of the council's 30 seats", «14 مقعدا من مقاعد المجلس الـ30».</summary>
    private static bool IsPartOf(SemanticModel model, FigureMention whole, FigureMention part) =>
        whole.Tokens.First - part.Tokens.End <= 6
            && (model.Terms.AnyIn(new TokenRange(part.Tokens.End, whole.Tokens.First), WordRole.Of, WordRole.OutOf)
            || HouseSeats.Is(model, whole) && model.Terms.AnyIn(new TokenRange(part.Tokens.End, whole.Tokens.First), WordRole.In));

    /// <summary>"Leaving a reserve of $10 million", "leaving it with 70": what is left of what was had, which another reader holds against it.</summary>
    private static bool IsLeft(SemanticModel model, Sentence sentence, FigureMention rest) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, rest.Tokens.First - MostWordsToOther), rest.Tokens.First - 1), RateRole.LeftOver);

    /// <summary>"The remaining three from an earlier raid", «ثلاثة باقون من مداهمة سابقة».</summary>
    private static bool IsOfOther(SemanticModel model, Sentence sentence, FigureMention rest) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, rest.Tokens.First - MostWordsToOther),
            Math.Min(sentence.Tokens.End, rest.Tokens.End + MostWordsToOther)),
            TotalRole.OfBefore);

    private static bool TellsOther(SemanticModel model, FigureMention whole, FigureMention rest) =>
        model.Terms.AnyIn(new TokenRange(whole.Tokens.End, rest.Tokens.First), WordRole.Adding, WordRole.TimeBefore)
            || model.Terms.AnyIn(new TokenRange(whole.Tokens.End, rest.Tokens.First), TotalRole.OfBefore);
}
