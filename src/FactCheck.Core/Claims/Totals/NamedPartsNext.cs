using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the sorts of what the sentence before counts: "… 27 medals. The team took nine golds, 11 silvers and seven bronzes", «أودت بحياة 47 شخصا. … الضحايا هم 19 امرأة و14 طفلا و14 رجلا».
/// The three metals leave nothing out, and neither does what "are" leads to; nothing is of two sorts.
/// </summary>
internal static class NamedPartsNext
{
    private const int MostWordsBetween = 3;
    private const int AllMetals = 3;
    private const int DaysOfYear = 300;
    private const int MostWordsOfLead = 4;
    private const decimal LargestSlip = 0.4m;
    private static readonly TotalRole[] SortKinds = [TotalRole.Metal, TotalRole.Sort, TotalRole.Sex, TotalRole.ArmedOrCivil];
    private static readonly WordRole[] Unfit = [WordRole.TimeBefore, WordRole.Earlier, WordRole.OfWhich, WordRole.Adding];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 0; i + 2 < row.Length; i++)
        {
            var whole = row[i];
            var isMedal = model.Terms.Is(whole.Tokens.End, WordRole.Medal);
            if (!IsCount(whole) || !isMedal && !model.Terms.Is(whole.Tokens.End, WordRole.Person)
                || model.Article.SentenceOf(whole.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || !isMedal && !IsOnly(model, sentence, row, whole, isMedal)) { continue; }
            // «14 ميدالية في البطولة العربية، بواقع 6 ذهبيات و5 فضيات و3 برونزيات»
            if (isMedal && sentence.Tokens.Contains(row[i + 1].Tokens) && PartsFrom(model, sentence, row, i + 1, isMedal) is { } metals
                && !TellsOther(model, whole, sentence, sentence, metals, cancellationToken))
            {
                if (!found.Any(m => m is TotalMention known && known.Whole == whole)
                    && Math.Abs(metals.Sum(p => p.Written) - whole.Written) <= whole.Written * LargestSlip)
                {
                    found.Add(new TotalMention(new TokenRange(whole.Tokens.First, metals[^1].Tokens.End), whole.Span.Union(metals[^1].Span), whole,
                        metals));
                }
                continue;
            }
            if (isMedal && !IsOnly(model, sentence, row, whole, isMedal)) { continue; }
            var first = i + 1;
            while (first < row.Length && sentence.Tokens.Contains(row[first].Tokens)) { first++; }
            // «… بتسع عشرة ميدالية. واعتلوا المنصة في وزن 48 كيلوغراما. وجاءت الغلة …»
            while (isMedal && first + 1 < row.Length && row[first].Kind != MentionKind.Number) { first++; }
            if (first + 1 >= row.Length || model.Article.SentenceOf(row[first].Tokens.First) is not { } next
                || next.Index - sentence.Index > (isMedal ? 2 : 1) || next.Block != sentence.Block) { continue; }
            if (PartsFrom(model, next, row, first, isMedal) is not { } parts
                || TellsOther(model, whole, sentence, next, parts, cancellationToken)) { continue; }
            var sum = parts.Sum(p => p.Written);
            if (parts.Any(p => p.Written > whole.Written) || Math.Abs(sum - whole.Written) > whole.Written * LargestSlip) { continue; }
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts));
        }
    }

    private static bool IsCount(FigureMention figure) => figure is { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0, Scale: 1 };

    /// <summary>No other number of medals, or of people, stands in the sentence.</summary>
    private static bool IsOnly(SemanticModel model, Sentence sentence, FigureMention[] row, FigureMention whole, bool isMedal)
    {
        foreach (var other in FigureRow.In(row, sentence.Tokens))
        {
            if (other == whole) { continue; }
            if (model.Terms.Is(other.Tokens.End, isMedal ? WordRole.Medal : WordRole.Person)
                || isMedal && model.Terms.Is(other.Tokens.End, TotalRole.Metal)
                || model.Terms.Is(other.Tokens.End, WordRole.OfWhich)) { return false; }
        }
        return true;
    }

    /// <summary>The first run of parts of one set, each of a sort of its own, that closes its clause.</summary>
    private static ImmutableArray<FigureMention>? PartsFrom(SemanticModel model, Sentence next, FigureMention[] row, int first, bool isMedal)
    {
        var kind = isMedal
            ? TotalRole.Metal
            : SortKinds.FirstOrDefault(k => k != TotalRole.Metal && model.Terms.Is(SortAt(model, row[first]), k), TotalRole.Metal);
        if (isMedal != (kind == TotalRole.Metal)) { return null; }
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        var sorts = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < row.Length && next.Tokens.Contains(row[i].Tokens); i++)
        {
            var isPart = IsCount(row[i]) && model.Terms.Is(SortAt(model, row[i]), kind)
                && (parts.Count == 0 || row[i].Tokens.First - parts[^1].Tokens.End <= MostWordsBetween);
            if (!isPart && (parts.Count > 0 || !isMedal)) { break; }
            if (!isPart) { continue; }
            if (!sorts.Add(NounKey.At(model, SortAt(model, row[i])))) { return null; }
            parts.Add(row[i]);
        }
        if (isMedal) { return parts.Count == AllMetals ? parts.ToImmutable() : null; }
        var end = parts.Count < 2 ? 0 : SortAt(model, parts[^1]) + 1;
        var closes = end >= next.Tokens.End
            || model.Article.Tokens[end].Kind == TokenKind.Punctuation
                && !model.Terms.AnyIn(new TokenRange(end, Math.Min(next.Tokens.End, end + 2)), WordRole.Others, WordRole.Adding);
        return parts.Count >= 2 && closes && FigureLead.EndsBefore(model, parts[0].Tokens.First,
            WordRole.Being)
                && model.Terms.AnyIn(new TokenRange(Math.Max(next.Tokens.First, parts[0].Tokens.First - MostWordsOfLead), parts[0].Tokens.First),
                TotalRole.AnyVictim) ? parts.ToImmutable() : null;
    }

    /// <summary>"Nine golds", "nine gold medals", «تسع ميداليات ذهبية».</summary>
    private static int SortAt(SemanticModel model, FigureMention part) =>
        model.Terms.Is(part.Tokens.End, WordRole.Medal) ? part.Tokens.End + 1 : part.Tokens.End;

    /// <summary>Medals of another year, some of the dead.</summary>
    private static bool TellsOther(SemanticModel model, FigureMention whole, Sentence sentence, Sentence next, ImmutableArray<FigureMention> parts,
        CancellationToken cancellationToken)
    {
        if (model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, whole.Tokens.First - MostWordsOfLead), whole.Tokens.End), Unfit)
            || model.Terms.AnyIn(new TokenRange(Math.Max(next.Tokens.First, parts[0].Tokens.First - MostWordsOfLead), parts[^1].Tokens.End),
            Unfit)) { return true; }
        var lead = new TokenRange(next.Tokens.First, parts[0].Tokens.First);
        var isOfThem = next.Block.Language.JoinsArticle || model.Terms.Is(next.Tokens.First, WordRole.Article)
            || model.Terms.Is(next.Tokens.First, WordRole.SameThing);
        if (!isOfThem || model.MentionsIn(MentionKind.Place, lead, cancellationToken).Any()) { return true; } // "Ethiopia took", "among swimmers"
        foreach (var mention in model.MentionsIn(MentionKind.Date, new TokenRange(sentence.Tokens.First, next.Tokens.End), cancellationToken))
        {
            if (mention is DateMention { Days.Hull: { } days } && days.Last.DayNumber - days.First.DayNumber > DaysOfYear) { return true; }
        }
        return false;
    }
}
