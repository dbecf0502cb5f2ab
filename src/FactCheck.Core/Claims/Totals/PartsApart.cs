using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the parts of a whole that a sentence shortly behind it tells, where nobody can be of two: «مقتل 33 شخصا. وسقط 20 من القتلى في الحوز، فيما سقط 19 في تارودانت»,
/// "It has 250 beds. Forty of them are for intensive care and 260 for other wards". Only parts that are more than the whole are kept.
/// </summary>
internal static class PartsApart
{
    private const int MostSentencesBetween = 2;
    private const int MostWordsBetween = 9;
    private const int MostParts = 6;
    private const int FewestDescribed = 3;

    /// <summary>A sentence that is longer than any that news writes is not searched from each of its figures.</summary>
    private const int MostTokensOfSentence = 120;

    private const decimal LargestSlip = 0.6m;

    private static readonly TotalRole[] SortKinds = [TotalRole.Sex, TotalRole.ArmedOrCivil, TotalRole.Sort,
        TotalRole.RoadUser, TotalRole.Schooled, TotalRole.Clinical, TotalRole.OfAge];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 0; i + 2 < row.Length; i++)
        {
            var whole = row[i];
            if (whole.IsApproximate || whole.Kind == MentionKind.Percent
                || model.Article.SentenceOf(whole.Tokens.First) is not { Block.Kind: not BlockKind.Title, Tokens.Count: <= MostTokensOfSentence } sentence) { continue; }
            for (var j = i + 1; j + 1 < row.Length; j++)
            {
                if (model.Article.SentenceOf(row[j].Tokens.First) is not { } next
                    || next.Index - sentence.Index > MostSentencesBetween || next.Tokens.Count > MostTokensOfSentence) { break; }
                if (!IsFirst(model, next, whole, row[j], next.Index == sentence.Index + 1, cancellationToken)
                    || !IsNearest(model, row, i, j)) { continue; }
                var parts = PartsFrom(model, next, whole, row, j);
                if (parts.Length < 2 || IsKnown(found, whole, parts)) { break; }
                var sum = parts.Sum(p => p.Written);
                if (sum > whole.Written && sum <= whole.Written * (1 + LargestSlip))
                {
                    found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole,
                        parts)
                    { IsOpen = true });
                }
                break;
            }
        }
    }

    private static bool IsKnown(List<Mention> found, FigureMention whole, ImmutableArray<FigureMention> parts) =>
        found.Any(m => m is TotalMention total
            && (total.Whole == whole && total.Parts.Length >= parts.Length || total.Whole != whole && total.Parts[^1] == parts[^1]));

    /// <summary>Bound to the whole by a pronoun, by a word for all of them or, in the next sentence, by one noun.</summary>
    private static bool IsFirst(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part, bool isNext,
        CancellationToken cancellationToken)
    {
        if (!IsPart(model, whole, part) || part.Written > whole.Written) { return false; }
        if (model.Article.SentenceOf(whole.Tokens.First) == sentence && IsApposed(model, sentence, whole, part)) { return true; }
        if (OfThem.IsPronoun(model, part))
        {
            return model.Terms.Is(whole.Tokens.End, WordRole.Person) || CountedGroup.Is(model, whole)
                || whole.Unit is not null || !OfThem.IsOfWhom(model, part) && NounKey.IsBehind(model, whole);
        }
        if (OfThem.GroupAt(model, sentence, part) is { } group) { return OfThem.Names(model, group, whole, cancellationToken); }
        if (AreSorts(model, sentence, whole, part, cancellationToken)) { return true; }
        return isNext && whole.Unit is null
            && (NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End) && NounKey.IsBehind(model, whole) || !HasNoun(model, part))
            && FateReader.FateOf(model, sentence, part, sentence.Tokens.First) is not null;
    }

    /// <summary>"A jury of 12 was sworn in. Seven women and five men": sorts of people, and nothing else that befell them.</summary>
    private static bool AreSorts(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part, CancellationToken cancellationToken)
    {
        if (!SortKinds.Any(k => model.Terms.Is(part.Tokens.End, k)) || FigureLead.EndsBefore(model, part.Tokens.First, WordRole.OfWhich)
            || !model.Terms.Is(whole.Tokens.End, WordRole.Person) && !CountedGroup.Is(model, whole)
            || SortKinds.Any(k => model.Terms.Is(whole.Tokens.End, k))
            || model.Article.SentenceOf(whole.Tokens.First) == sentence) { return false; }
        var family = model.MentionsIn(MentionKind.Claim, whole.Tokens, cancellationToken).OfType<ClaimMention>().FirstOrDefault()?.Family;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is<FamilyTerm>(i, out var fate, out _) && fate.Family != family || model.Terms.Is(i, WordRole.Others)
                || model.Terms.Is(i, TotalRole.OfBefore)) { return false; }
        }
        return true;
    }

    /// <summary>«99 مقعدا، 66 للرجال», «75 مليون درهم للمدارس والمستشفيات، 45 مليونا للمدارس»: a comma, and what the whole is told of is by no such word.</summary>
    private static bool IsApposed(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part)
    {
        if (!Statement.IsComma(model, part.Tokens.First - 1) || HasNoun(model, part) || PartWhere.Read(model, sentence, part) is not { } where
            || part.Tokens.First - whole.Tokens.End > MostWordsBetween) { return false; }
        for (var i = whole.Tokens.End; i < part.Tokens.First - 1; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.Others)
                || model.Terms.Is(i, TotalRole.PartLead) && where.IsLedBy(model, i)) { return false; }
        }
        return whole.Unit is not null || HasNoun(model, whole)
            || sentence.Block.Language.CanBeCounted(model.Article.Tokens.CharsOf(whole.Tokens.End + 1), whole.Written); // "fifty aid trucks"
    }

    /// <summary>No other count of the measure of the whole stands between it and its first part, nor before it in its sentence.</summary>
    private static bool IsNearest(SemanticModel model, FigureMention[] row, int whole, int first)
    {
        var sentence = model.Article.SentenceOf(row[whole].Tokens.First)!;
        for (var i = first - 1; i >= 0; i--)
        {
            if (i == whole) { continue; }
            if (i < whole && !sentence.Tokens.Contains(row[i].Tokens)) { return true; }
            if (IsPart(model, row[whole], row[i])) { return false; }
        }
        return true;
    }

    private static ImmutableArray<FigureMention> PartsFrom(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention[] row,
        int first)
    {
        var parts = ImmutableArray.Create(row[first]);
        for (var i = first + 1; i < row.Length && parts.Length < MostParts && sentence.Tokens.Contains(row[i].Tokens); i++)
        {
            if (row[i].Tokens.First - parts[^1].Tokens.End > MostWordsBetween || !IsPart(model, whole, row[i])
                || model.Terms.AnyIn(new TokenRange(parts[^1].Tokens.End, row[i].Tokens.First), WordRole.Adding, WordRole.Against)
                || sentence.Block.Language.JoinsArticle
                && model.Terms.AnyIn(new TokenRange(parts[^1].Tokens.End, row[i].Tokens.First), WordRole.HadBeen)
                || FigureLead.EndsBefore(model, row[i].Tokens.First, WordRole.OfWhich) || IsVote(model, row[i])
                || !parts.All(p => AreApart(model, sentence, whole, p, row[i]) || AreDescribed(model, p, row[i]))) { break; }
            parts = parts.Add(row[i]);
        }
        // two that are only described may be of the same: "six in colour and five silent"
        return parts.Length >= FewestDescribed || parts.Length < 2 || AreApart(model, sentence, whole, parts[0], parts[1]) ? parts : [];
    }

    /// <summary>
    /// «ستة منها وثائقية وخمسة روائية»: each with an adjective of its own behind it, and no noun. What people speak or suffer from is none.
    /// </summary>
    private static bool AreDescribed(SemanticModel model, FigureMention first, FigureMention second) =>
        first.Unit is null && !HasNoun(model, first) && !HasNoun(model, second)
            && DescriptionOf(model, first) is { } a && DescriptionOf(model, second) is { } b && !NounKey.AreOne(model, a, b);

    private static int? DescriptionOf(SemanticModel model, FigureMention part)
    {
        var at = model.Terms.Is(part.Tokens.End, TotalRole.FromThem, out var them) ? them.Tokens.End : part.Tokens.End;
        if (at >= model.Article.Tokens.Count || model.Article.LanguageOf(at) is not { JoinsArticle: true } language) { return null; }
        var word = model.Article.Tokens.CharsOf(at);
        return word.Length > 3 && !language.StartsDefinite(word) && (word[^1] == 'ة' || language.JoinsDestination(word)) ? at : null;
    }

    /// <summary>"130 took part, with 70 in favour": of those who voted.</summary>
    private static bool IsVote(SemanticModel model, FigureMention part) =>
        model.Terms.Is<BallotTerm>(part.Tokens.End, out _, out _) || model.Terms.Is<BallotTerm>(part.Tokens.End + 1, out _, out _);

    /// <summary>One measure, exact, no more than the whole, and no noun of its own that is not a person's or the whole's.</summary>
    private static bool IsPart(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (part.IsApproximate || part.Written > whole.Written * (1 + LargestSlip)) { return false; }
        if (whole.Unit is not null || whole.Kind != MentionKind.Number)
        {
            return RateMeasure.IsOne(model, whole, part) || LeftReader.IsBare(model, part);
        }
        if (part is not { Kind.Name: "number", Unit: null, Decimals: 0 }) { return false; }
        return !HasNoun(model, part) || NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End)
            || model.Terms.Is(part.Tokens.End, TotalRole.BodyNoun) && model.Terms.Is(whole.Tokens.End, WordRole.Person)
            || (model.Terms.Is(whole.Tokens.End, WordRole.Person) || CountedGroup.Is(model, whole))
                && model.Terms.Is(part.Tokens.End, WordRole.Person);
    }

    /// <summary>«خمسة روائية»: between three and ten no noun stands in the singular.</summary>
    private static bool IsAdjective(SemanticModel model, FigureMention part) =>
        part.Written is >= 3 and <= 10 && model.Article.LanguageOf(part.Tokens.End).JoinsArticle
            && model.Article.Tokens.CharsOf(part.Tokens.End) is [_, _, .., 'ي', 'ة'];

    private static bool HasNoun(SemanticModel model, FigureMention part) =>
        NounKey.IsNamed(model, part) && !model.Terms.Is(part.Tokens.End, TotalRole.PartLead) && !IsAdjective(model, part)
            && !model.Terms.Is<FamilyTerm>(part.Tokens.End, out _, out _);

    /// <summary>Two places, two fates or two sorts.</summary>
    private static bool AreApart(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention first, FigureMention second)
    {
        if (AreNamedByWhole(model, sentence, whole, first, second)) { return true; }
        if (FateReader.FateOf(model, sentence, first, sentence.Tokens.First) is { } fate
            && FateReader.FateOf(model, sentence, second, first.Tokens.End) is { } other && fate != other) { return true; }
        if (first.Unit is null && LeftReader.IsBare(model, first) && LeftReader.IsBare(model, second)
            && OfThem.IsPronoun(model, first)) { return true; } // «50 مليونا منها، واليابان 40 مليونا»: no money is given twice
        if (PartWhere.Read(model, sentence, first) is { } where && PartWhere.Read(model, sentence, second) is { } place
            && where.IsApartFrom(place)) { return !TellsOtherFate(model, sentence, first, second); }
        foreach (var kind in SortKinds)
        {
            var (a, b) = (SortAt(model, first), SortAt(model, second));
            if (model.Terms.Is(a, kind) && model.Terms.Is(b, kind)) { return NounKey.At(model, a) != NounKey.At(model, b); }
        }
        return false;
    }

    /// <summary>«25 طبيبا وممرضا، منهم 15 طبيبا و10 ممرضين»: the whole names both.</summary>
    private static bool AreNamedByWhole(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention first, FigureMention second)
    {
        var noun = whole.Tokens.End;
        var other = model.Terms.Is(noun + 1, WordRole.And) && model.Article.Tokens[noun + 1].Length <= 3 ? noun + 2 : noun + 1;
        return other < model.Article.Tokens.Count && (other > noun + 1 || model.Article.BeginsWithAnd(other))
            && NounKey.AreOne(model, noun, first.Tokens.End) && !NounKey.AreOne(model, noun, second.Tokens.End)
            && (NounKey.AreOne(model, other, second.Tokens.End) || other == noun + 1
            && sentence.Block.Language.NounStem(model.Article.Tokens.CharsOf(other)[1..]) == NounKey.At(model, second.Tokens.End));
    }

    /// <summary>"Seven of them men", «سبع منها لرجال», "seven of men".</summary>
    private static int SortAt(SemanticModel model, FigureMention part)
    {
        var at = model.Terms.Is(part.Tokens.End, TotalRole.FromThem, out var them) ? them.Tokens.End : part.Tokens.End;
        return model.Terms.Is(at, WordRole.Of) && !model.Terms.Is(at, TotalRole.Sort) ? at + 1 : at;
    }

    /// <summary>«15 منهم قضوا في درنة، وأصيب 17 في البيضاء»: the second part is of others.</summary>
    private static bool TellsOtherFate(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second)
    {
        string? known = null;
        for (var i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.End, second.Tokens.End + 3); i++)
        {
            if (!model.Terms.Is<FamilyTerm>(i, out var fate, out _)) { continue; }
            if (i >= first.Tokens.End && known is not null && known != fate.Family) { return true; }
            known ??= fate.Family;
        }
        return false;
    }
}
