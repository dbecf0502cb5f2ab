using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Finds a whole with its complete breakdown: in brackets, behind a colon, or behind «هم», «هي». What may be no breakdown (ages, dates,
/// "including", "and others", parts far from the sum) is left out.
/// </summary>
public sealed class TotalFinder : RelationFinder
{
    private const int MostWordsToPart = 4;
    private const decimal MostTimes = 2;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Total];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
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
        BarePartsNext.AddTo(found, model, row);
        FractionRest.AddTo(found, model, row);
        RestApart.AddTo(found, model, counted);
        LeftApart.AddTo(found, model, counted);
        GrownReader.AddTo(found, model, row);
        PartsNamed.AddTo(found, model, row, cancellationToken);
        CasualtiesAbove.AddTo(found, model, row);
        CasualtiesTakenUp.AddTo(found, model, row);
        TermsAdded.AddTo(found, model, cancellationToken);
        StoryTerms.AddTo(found, model, cancellationToken);
        StoryVote.AddTo(found, model, row);
        StoryPapers.AddTo(found, model, row);
        DividedNext.AddTo(found, model, row);
        PlacedParts.AddTo(found, model, row, cancellationToken);
        for (var i = 0; i + 2 < row.Length; i++)
        {
            if (row[i].Kind == MentionKind.Percent || row[i].IsApproximate
                || model.Article.SentenceOf(row[i].Tokens.First) is not { } sentence) { continue; }
            if ((SortsReader.TryRead(model, sentence, row, i)
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
            if (PartsPlace.Of(model, sentence, row[i]) is not { } list) { continue; }
            var range = PartsPlace.WithoutSource(model, list);
            range = PartsPlace.WithoutClause(model, row, i, range);
            var parts = row.Skip(i + 1).SkipWhile(f => f.Tokens.First < range.First).TakeWhile(f => range.Contains(f.Tokens)).ToImmutableArray();
            if (parts.Length >= 2) { range = ClauseEnd.Cut(model, range, parts[^1].Tokens.End); }
            if (parts.Length >= 2 && PartsTest.Allows(model, range, row[i], parts, cancellationToken) && !PeopleApart.AreOthers(model, range, row[i], parts))
            {
                found.Add(new TotalMention(new TokenRange(row[i].Tokens.First, parts[^1].Tokens.End), row[i].Span.Union(parts[^1].Span), row[i],
                    parts)
                { Unnumbered = UnnumberedParts.Among(model, range, parts).Least });
            }
        }
        PartsApart.AddTo(found, model, row, cancellationToken);
        SumApart.AddTo(found, model, row, cancellationToken);
        StoryParts.AddTo(found, model, row);
        found.RemoveAll(m => m is TotalMention total && HasPartOfPart(model, total));
        found.RemoveAll(m => m is TotalMention total && (IsAmong(model, total) || IsFarOff(model, total) || HasMore(model, total) || IsOfPlaces(model, total) || HasDualBefore(model, total) || IsSumTold(model, row, total) || WonSeats.Are(model, total) || OtherSum.Explains(model, row, total)));
    }

    /// <summary>«وبين القتلى تسعة أطفال وسبع نساء»: who is among them are not all, unless the rest are told too.</summary>
    private static bool IsAmong(SemanticModel model, TotalMention total)
    {
        if (total.IsOpen || total.Parts[0].Tokens.First < total.Whole.Tokens.End || RestReader.IsRest(model, total.Parts[^1])) { return false; }
        var first = total.Parts[0].Tokens.First;
        return model.Terms.AnyIn(new TokenRange(Math.Max(total.Whole.Tokens.End, first - MostWordsToPart + 1), first), WordRole.OfWhich, WordRole.Among);
    }

    /// <summary>Parts in another sentence that come to more than twice as much are of something else.</summary>
    private static bool IsFarOff(SemanticModel model, TotalMention total) =>
        model.Article.SentenceOf(total.Whole.Tokens.First) != model.Article.SentenceOf(total.Parts[0].Tokens.First)
            && total.Parts.Sum(p => p.Written) > total.Whole.Written * MostTimes;

    /// <summary>«11 شخصا في ثلاث محافظات، سبعة منهم في بغداد»: people are no part of places.</summary>
    private static bool IsOfPlaces(SemanticModel model, TotalMention total) =>
        model.Terms.Is(total.Whole.Tokens.End, ListRole.PlacePlural)
            && total.Parts.Any(p => model.Terms.Is(p.Tokens.End, WordRole.OfWhich) || model.Terms.Is(p.Tokens.End, WordRole.OfWhom));

    /// <summary>«يضم المجلس 120 عضوا، حضر منهم 96. وأيد 60 وعارض 30 وامتنع ستة», "forty got laptops, 35 books and fifteen both": the parts in the next sentence are of another number, or some of them are the same.</summary>
    private static bool IsSumTold(SemanticModel model, FigureMention[] row, TotalMention total)
    {
        if (model.Article.SentenceOf(total.Whole.Tokens.First) is not { } told || model.Article.SentenceOf(total.Parts[^1].Tokens.First) is not { } last
            || told == last || total.Sum.Meets(total.Stated)) { return false; }
        var (first, end) = (Math.Min(told.Tokens.First, last.Tokens.First), Math.Max(told.Tokens.End, last.Tokens.End));
        var sum = total.Parts.Sum(p => p.Written);
        if (FigureRow.In(row, new TokenRange(first, end)).Any(f => f != total.Whole && f.Written == sum && f.Kind == total.Whole.Kind)) { return true; }
        return sum > total.Whole.Written && model.Terms.AnyIn(last.Block.Tokens, FactRole.Both);
    }

    /// <summary>«جنديين قتلا وأصيب ستة من 40، ولم يصب الـ32 الباقون»: two without a figure of their own are missing.</summary>
    private static bool HasDualBefore(SemanticModel model, TotalMention total)
    {
        if (total.Unnumbered > 0 || total.Whole.Written - total.Parts.Sum(p => p.Written) != 2
            || model.Article.SentenceOf(total.Parts[0].Tokens.First) is not { Block.Language: { JoinsArticle: true } language } sentence) { return false; }
        for (var i = sentence.Tokens.First; i < total.Parts[0].Tokens.First; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Word && language.HasDualForm(model.Article.Tokens.CharsOf(i))) { return true; }
        }
        return false;
    }

    /// <summary>"Nine people on Tuesday and six more on Wednesday": what comes first behind it is beside it, and no part of it.</summary>
    private static bool HasMore(SemanticModel model, TotalMention total) =>
        !model.Article.JoinsArticle(total.Whole.Tokens.First) && total.Parts[0].Tokens.First > total.Whole.Tokens.End
            && model.Terms.Is(total.Parts[0].Tokens.End, ElapsedRole.Extra);

    /// <summary>«36 من لبنان، بينهم 12 من صيدا، والباقون 60»: the second is a part of the first, and not one beside it.</summary>
    private static bool HasPartOfPart(SemanticModel model, TotalMention total) =>
        total.Parts.Zip(total.Parts.Skip(1)).Any(p => p.Second.Tokens.First > p.First.Tokens.End && FigureLead.FollowsOfWhich(model, p.First, p.Second));
}
