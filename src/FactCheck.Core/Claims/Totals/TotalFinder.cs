using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds a whole with its complete breakdown: in brackets, behind a colon, or behind «هم», «هي». What may be no breakdown (ages, dates,
/// "including", "and others", parts far from the sum) is left out.
/// </summary>
public sealed class TotalFinder : MentionFinder
{
    private const int MostWordsToParts = 4;
    private const int MostWordsToPart = 4;
    private const int MostWordsToColon = 12;
    private const int MostWordsToPeople = 16;
    private const int MostWordsBetweenParts = 6;
    private const int MostWordsBetweenSorts = 3;
    private const int MostSorts = 8;

    /// <summary>A breakdown goes on no longer than this: what has no end in sight is not read again from each of its figures.</summary>
    private const int MostTokensOfParts = 120;

    /// <summary>A sum that misses the whole by more than this part of it is no slip: the figures count different things.</summary>
    private const decimal LargestSlip = 0.4m;

    /// <summary>Sets of sorts, in each of which nobody is of two.</summary>
    private static readonly TotalRole[] SortKinds = [TotalRole.Sort, TotalRole.Sex, TotalRole.ArmedOrCivil, TotalRole.Metal,
        TotalRole.RoadUser, TotalRole.Schooled, TotalRole.Clinical, TotalRole.OfAge];

    private static readonly WordRole[] OtherRoles = [WordRole.After, WordRole.Before, WordRole.Losing, WordRole.Against, WordRole.HadBeen,
        WordRole.Rise, WordRole.Fall, WordRole.Already];

    private static readonly MentionKind[] Others = [MentionKind.Duration, MentionKind.Date, MentionKind.Time, MentionKind.Ordinal,
        MentionKind.Percent];

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Total];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var row = FigureRow.Of(model, cancellationToken);
        BallotReader.AddTo(found, model, row, cancellationToken);
        AbsenceReader.AddTo(found, model, row);
        var counted = CountedRow.Of(model, row);
        RestReader.AddTo(found, model, counted, cancellationToken);
        YearSumReader.AddTo(found, model, row, cancellationToken);
        SumReader.AddTo(found, model, row);
        VoteReader.AddTo(found, model, row);
        SharesOfTwo.AddTo(found, model, row);
        BracketedParts.AddTo(found, model, row);
        SeatShares.AddTo(found, model, counted, cancellationToken);
        StillReader.AddTo(found, model, row);
        MatchTally.AddTo(found, model, row);
        TogetherReader.AddTo(found, model, row);
        SquadReader.AddTo(found, model, row);
        NextSentenceReader.AddTo(found, model, row);
        AllotmentNext.AddTo(found, model, row);
        NamedPartsNext.AddTo(found, model, row, cancellationToken);
        CountedPartsNext.AddTo(found, model, row);
        FractionRest.AddTo(found, model, row);
        RestApart.AddTo(found, model, counted);
        GrownReader.AddTo(found, model, row);
        PartsNamed.AddTo(found, model, row, cancellationToken);
        CasualtiesAbove.AddTo(found, model, row);
        DividedNext.AddTo(found, model, row);
        PlacedParts.AddTo(found, model, row, cancellationToken);
        for (var i = 0; i + 2 < row.Length; i++)
        {
            if (row[i].Kind == MentionKind.Percent || row[i].IsApproximate
                || model.Article.SentenceOf(row[i].Tokens.First) is not { } sentence) { continue; }
            if ((SortsOf(model, sentence, row, i)
                ?? FateReader.TryRead(model, sentence, row, i)
                ?? AnnouncedParts.TryRead(model, sentence, row, i)
                ?? OriginReader.TryRead(model, sentence, row, i)
                ?? AllotmentReader.TryRead(model, sentence, row, i, cancellationToken)
                ?? LoadReader.TryRead(model, sentence, row, i)
                ?? NamedPartsReader.TryRead(model, sentence, row, i)
                ?? GenusReader.TryRead(model, sentence, row, i)
                ?? ApposedReader.TryRead(model, sentence, row, i)
                ?? ContributionReader.TryRead(model, sentence, row, i)
                ?? MadeUpReader.TryRead(model, sentence, row, i)
                ?? PartFirst.TryRead(model, sentence, row, i)
                ?? PartsByPlace.TryRead(model, sentence, row, i)) is { } open)
            {
                found.Add(open);
            }
            if (PartsOf(model, sentence, row[i]) is not { } list) { continue; }
            var range = WithoutSource(model, list);
            range = WithoutClause(model, row, i, range);
            var parts = row.Skip(i + 1).SkipWhile(f => f.Tokens.First < range.First).TakeWhile(f => range.Contains(f.Tokens)).ToImmutableArray();
            if (parts.Length >= 2) { range = ClauseEnd.Cut(model, range, parts[^1].Tokens.End); }
            if (parts.Length >= 2 && AreParts(model, range, row[i], parts, cancellationToken) && !PeopleApart.AreOthers(model, range, row[i], parts))
            {
                found.Add(new TotalMention(new TokenRange(row[i].Tokens.First, parts[^1].Tokens.End), row[i].Span.Union(parts[^1].Span), row[i],
                    parts)
                { Unnumbered = UnnumberedParts.Among(model, range, parts).Least });
            }
        }
        PartsApart.AddTo(found, model, row, cancellationToken);
        SumApart.AddTo(found, model, row, cancellationToken);
        found.RemoveAll(m => m is TotalMention total && HasPartOfPart(model, total));
        found.RemoveAll(m => m is TotalMention total && (IsAmong(model, total) || OtherSum.Explains(model, row, total)));
    }

    /// <summary>«وبين القتلى تسعة أطفال وسبع نساء»: who is among them are not all.</summary>
    private static bool IsAmong(SemanticModel model, TotalMention total)
    {
        if (total.IsOpen || total.Parts[0].Tokens.First < total.Whole.Tokens.End) { return false; }
        var first = total.Parts[0].Tokens.First;
        return model.Terms.AnyIn(new TokenRange(Math.Max(total.Whole.Tokens.End, first - MostWordsToPart + 1), first), WordRole.OfWhich, WordRole.Among);
    }

    /// <summary>«36 من لبنان، بينهم 12 من صيدا، والباقون 60»: the second is a part of the first, and not one beside it.</summary>
    private static bool HasPartOfPart(SemanticModel model, TotalMention total) =>
        total.Parts.Zip(total.Parts.Skip(1)).Any(p => p.Second.Tokens.First > p.First.Tokens.End && FigureLead.FollowsOfWhich(model, p.First, p.Second));

    /// <summary>«20 شخصًا، بينهم 8 نساء و9 أطفال», «90 إصابة، منها 60 في العاصمة و50 في الساحل»: nobody is of two of these sorts, nothing in two of these places.</summary>
    private static TotalMention? SortsOf(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (whole, first) = (row[index], row[index + 1]);
        var isOfWhich = first.Tokens.First - whole.Tokens.End <= MostWordsToParts + 1 && FigureLead.FollowsOfWhich(model, whole, first);
        var sort = SortKinds.FirstOrDefault(k => model.Terms.Is(SortAt(model, first), k), TotalRole.Sort);
        var inPlaces = IsInPlace(model, first) && (isOfWhich || FollowsNounAndComma(model, whole, first));
        if (!isOfWhich && !inPlaces && (!FollowsComma(model, whole, first) || model.Terms.Is(whole.Tokens.End, sort))) { return null; }
        var parts = row.Skip(index + 1).Take(MostSorts)
            .TakeWhile(f => sentence.Tokens.Contains(f.Tokens) && !f.IsApproximate
            && (inPlaces ? IsInPlace(model, f) : model.Terms.Is(SortAt(model, f), sort)))
            .ToImmutableArray();
        var sorts = parts.Select(p => NounKey.At(model, !inPlaces
            ? SortAt(model, p)
            : p.Tokens.End + (model.Terms.Is(Math.Min(p.Tokens.End + 1, sentence.Tokens.End - 1), WordRole.Article)
            ? 2
            : 1))).ToHashSet(StringComparer.Ordinal);
        if (parts.Length < 2 || sorts.Count < parts.Length
            || parts.Skip(1).Zip(parts).Any(p => p.First.Tokens.First - p.Second.Tokens.End > MostWordsBetweenSorts)) { return null; }
        return new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts)
        {
            IsOpen = true,
            IsLikelyWhole = !isOfWhich && !inPlaces && EndsList(model, sentence, parts[^1]),
        };
    }

    /// <summary>"30 men", "30 are men".</summary>
    private static int SortAt(SemanticModel model, FigureMention part) =>
        part.Tokens.End + 1 < model.Article.Tokens.Count && (model.Terms.Is(part.Tokens.End, WordRole.Copula)
            || model.Terms.Is(part.Tokens.End, WordRole.HadBeen))
            && model.Article.SentenceOf(part.Tokens.End) is { Block.Language.JoinsArticle: false }
            ? part.Tokens.End + 1
            : part.Tokens.End;

    /// <summary>"Nine soldiers and six civilians, the army said": a mark stands behind the last sort.</summary>
    private static bool EndsList(SemanticModel model, Sentence sentence, FigureMention last) =>
        last.Tokens.End + 1 < sentence.Tokens.End && model.Article.Tokens[last.Tokens.End + 1].Kind == TokenKind.Punctuation;

    /// <summary>"640 pupils, 380 girls and 310 boys": people, a comma, and the first sort of them.</summary>
    private static bool FollowsComma(SemanticModel model, FigureMention whole, FigureMention first)
    {
        var comma = first.Tokens.First - 1;
        if (comma == whole.Tokens.End && Statement.IsComma(model, comma)) { return CountedGroup.Is(model, whole); }
        return comma - whole.Tokens.End is >= 1 and <= 2 && model.Article.Tokens[comma].Length == 1
            && model.Article.Tokens.FirstChar(comma) is ',' or '،'
            && (model.Terms.Is(whole.Tokens.End, WordRole.Person) || model.Terms.Is(whole.Tokens.End, WordRole.Medal));
    }

    /// <summary>"120 cars, 80 on the first floor and 60 on the second": one noun and a comma.</summary>
    private static bool FollowsNounAndComma(SemanticModel model, FigureMention whole, FigureMention first) =>
        whole.Unit is null && first.Tokens.First - whole.Tokens.End == 2 && model.Article.Tokens[whole.Tokens.End].Kind == TokenKind.Word
            && Statement.IsComma(model, first.Tokens.First - 1);

    private static bool IsInPlace(SemanticModel model, FigureMention part) => part.Unit is null && model.Terms.Is(part.Tokens.End, WordRole.In);

    /// <summary>Where the parts of a whole may stand: inside the bracket behind it, or behind the word that opens a list, up to the end of the sentence.</summary>
    private static TokenRange? PartsOf(SemanticModel model, Sentence sentence, FigureMention whole)
    {
        var tokens = model.Article.Tokens;
        if ((ColonOfDivided(model, sentence, whole) ?? ColonOfPeople(model, sentence, whole)) is { } colon)
        {
            return sentence.Tokens.End - colon <= MostTokensOfParts ? new TokenRange(colon + 1, sentence.Tokens.End) : null;
        }
        for (var i = whole.Tokens.End; i < sentence.Tokens.End && i - whole.Tokens.End <= MostWordsToParts; i++)
        {
            if (IsDash(tokens, i) && i > whole.Tokens.End)
            {
                var end = i + 1;
                while (end < sentence.Tokens.End && end - i <= MostTokensOfParts && !IsDash(tokens, end)) { end++; }
                return end < sentence.Tokens.End && IsDash(tokens, end) ? new TokenRange(i + 1, end) : null;
            }
            if (tokens.Is(i, '('))
            {
                var end = i + 1;
                while (end < sentence.Tokens.End && end - i <= MostTokensOfParts && !tokens.Is(end, ')')) { end++; }
                return end < sentence.Tokens.End && tokens.Is(end, ')') ? new TokenRange(i + 1, end) : null;
            }
            if (model.Terms.Is(i, WordRole.Between)
                && (IsDivided(model, sentence, i)
                || i == whole.Tokens.End + 1
                && model.Terms.Is(whole.Tokens.End, WordRole.Person))) { return new TokenRange(i + 1, sentence.Tokens.End); }
            if (tokens.Is(i, ':') || model.Terms.Is(i, WordRole.Being))
            {
                return sentence.Tokens.End - i <= MostTokensOfParts ? new TokenRange(i + 1, sentence.Tokens.End) : null;
            }
            if (tokens[i].Kind == TokenKind.Number) { return null; }
        }
        return null;
    }

    /// <summary>A dash that stands by itself, as a bracket does.</summary>
    private static bool IsDash(TokenList tokens, int token) =>
        tokens[token].Length == 1 && tokens.FirstChar(token) is '-' or '–' or '—' && !tokens[token].Attached;

    /// <summary>«توزعت على ثلاثة قطاعات: …», "divided among three sectors: …": the colon behind the word that divides the whole.</summary>
    private static int? ColonOfDivided(SemanticModel model, Sentence sentence, FigureMention whole)
    {
        var isDivided = false;
        for (var i = whole.Tokens.End; i < Math.Min(sentence.Tokens.End, whole.Tokens.End + MostWordsToColon); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { return null; }
            isDivided |= model.Terms.Is(i, WordRole.Dividing);
            if (isDivided && model.Article.Tokens.Is(i, ':')) { return i; }
        }
        return null;
    }

    /// <summary>"Treated 37 people after the bus crash: …", «27 شخصا في الحادث، هم …»: behind people, nothing but words before the colon or the comma.</summary>
    private static int? ColonOfPeople(SemanticModel model, Sentence sentence, FigureMention whole)
    {
        if (!model.Terms.Is(whole.Tokens.End, WordRole.Person)) { return null; }
        for (var i = whole.Tokens.End + 1; i < Math.Min(sentence.Tokens.End, whole.Tokens.End + MostWordsToPeople); i++)
        {
            if (model.Article.Tokens.Is(i, ':')) { return i; }
            if (Statement.IsComma(model, i) && model.Terms.Is(i + 1, WordRole.Being)) { return i + 1; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i) || model.Terms.Is(i, WordRole.OfWhich)) { return null; }
        }
        return null;
    }

    /// <summary>«توزعت الإصابات الـ20 بين …».</summary>
    private static bool IsDivided(SemanticModel model, Sentence sentence, int between)
    {
        for (var i = sentence.Tokens.First; i < between; i++)
        {
            if (model.Terms.Is(i, WordRole.Dividing)) { return true; }
        }
        return false;
    }

    /// <summary>«… و4 أطفال، بحسب الدفاع المدني», "…, officials said": a source behind the last comma is no part.</summary>
    private static TokenRange WithoutSource(SemanticModel model, TokenRange list)
    {
        for (var i = list.End - 1; i > list.First; i--)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { break; }
            if (Statement.IsComma(model, i)) { return SourceClause.Begins(model, i + 1, list.End) ? list with { End = i } : list; }
        }
        return list;
    }

    private static bool AreParts(SemanticModel model, TokenRange range, FigureMention whole, ImmutableArray<FigureMention> parts,
        CancellationToken cancellationToken)
    {
        for (var i = range.First; i < range.End; i++)
        {
            // «20 منها روايات و12 شعر»: the first is said to be some of them
            if (model.Terms.Is(i, WordRole.OfWhich) && !(i == parts[0].Tokens.End && model.Terms.Is(i, TotalRole.FromThem))
                || model.Terms.Is(i, WordRole.Others) || model.Terms.Is(i, WordRole.Adding)) { return false; }
        }
        if (Others.Any(k => model.MentionsIn(k, range, cancellationToken).Any(m => !IsNamedByPlace(model, m)))) { return false; }
        if (parts[0].Tokens.First - range.First > MostWordsToPart
            || parts.Any(p => p.IsApproximate || p.Written > whole.Written || p.Unit is not null && p.Unit != whole.Unit)) { return false; }
        for (var i = 1; i < parts.Length; i++)
        {
            if (TellsOther(model, new TokenRange(parts[i - 1].Tokens.End, parts[i].Tokens.First))
                || parts[i].Tokens.First - parts[i - 1].Tokens.End > MostWordsBetweenParts
                || !AreJoined(model, parts[i - 1].Tokens.End, parts[i])) { return false; }
        }
        var (least, most) = UnnumberedParts.Among(model, range, parts);
        var sum = parts.Sum(p => p.Written) + least;
        return Math.Abs(sum - whole.Written) <= whole.Written * LargestSlip && Closes(model, range, parts[^1])
            && (sum >= whole.Written || whole.Written - sum > most - least);
    }

    /// <summary>«250 في الأول و200 في الثاني», «90 للأول»: an ordinal that names where a part went.</summary>
    private static bool IsNamedByPlace(SemanticModel model, Mention mention) =>
        mention.Kind == MentionKind.Ordinal && (model.Terms.Is(mention.Tokens.First - 1, WordRole.In)
            || model.Terms.Is(mention.Tokens.First - 1, TotalRole.PartLead) || model.Terms.Is(mention.Tokens.First - 2, TotalRole.PartLead)
            || model.Article.SentenceOf(mention.Tokens.First)?.Block.Language.JoinsDestination(model.Article.Tokens.CharsOf(mention.Tokens.First)) == true);

    private static TokenRange WithoutClause(SemanticModel model, FigureMention[] row, int index, TokenRange range)
    {
        for (var i = index + 1; i < row.Length && row[i].Tokens.First < range.End; i++)
        {
            if (range.Contains(row[i].Tokens) && IsBehindClause(model, row[i])) { return range with { End = row[i].Tokens.First - 2 }; }
        }
        return range;
    }

    /// <summary>«… و11 امرأة، إلى ثلاثة مستشفيات»: a comma and a preposition lead on from the parts.</summary>
    private static bool IsBehindClause(SemanticModel model, FigureMention figure) =>
        Statement.IsComma(model, figure.Tokens.First - 2) && model.Terms.Is(figure.Tokens.First - 1, WordRole.To);

    /// <summary>"…, after losing 45": what was before, what came or went, and what happened then («وقد خرج ستة») is no part.</summary>
    private static bool TellsOther(SemanticModel model, TokenRange gap) => model.Terms.AnyIn(gap, OtherRoles);

    /// <summary>A comma or a conjunction stands before every part but the first.</summary>
    private static bool AreJoined(SemanticModel model, int from, FigureMention part)
    {
        var tokens = model.Article.Tokens;
        if (part.Span.Start > tokens.SpanOf(part.Tokens.First).Start) { return true; } // «و500»: the particle is no part of the figure
        for (var i = from; i < part.Tokens.First; i++)
        {
            if (tokens.Is(i, ',') || tokens.Is(i, '،') || tokens.Is(i, '؛') || tokens.Is(i, ';') || model.Terms.Is(i, WordRole.And)) { return true; }
        }
        return model.Terms.Is(part.Tokens.First, WordRole.And);
    }

    /// <summary>Behind the last part only a few words close the list; a clause that goes on may bring the rest.</summary>
    private static bool Closes(SemanticModel model, TokenRange range, FigureMention last)
    {
        var end = last.Tokens.End;
        while (end < range.End
            && (model.Article.Tokens[end].Kind == TokenKind.Word || model.Article.Tokens.Is(end, '-') && model.Article.Tokens[end].Attached))
        {
            end++;
        }
        return end - last.Tokens.End <= MostWordsBetweenParts && (end == range.End || end == range.End - 1);
    }
}
