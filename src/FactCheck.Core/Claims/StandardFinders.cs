using System.Collections.Immutable;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>The finders that FactCheck comes with.</summary>
public static class StandardFinders
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<MentionFinder> All { get; } =
    [
        new TimeFinder(), new DateFinder(), new MonthPairFinder(), new FigureFinder(), new QuotationFinder(), new AcronymFinder(), new LinkFinder(), new NameFinder(),
        new RangeFinder(), new PartFinder(), new CalendarPairFinder(), new ChangeFinder(), new ShareFinder(), new TotalFinder(), new SplitFinder(),
            new ListingFinder(), new ConversionFinder(), new ElapsedFinder(), new SequenceFinder(), new RateFinder(), new DifferenceFinder(),
                new ScoreFinder(), new RankingFinder(), new DirectionFinder(), new StepFinder(), new ComparisonFinder(), new ClaimFinder(),
                    new ConflictFinder(), new AttributionFinder(), new HeadlineQuotationFinder(), new HeadlineTurnFinder(),
        new TenureFinder(), new DeedFinder(), new AscriptionFinder(), new ExpansionFinder(), new MembershipFinder(), new OrganisationDateFinder(), new EventDateFinder(), new RelationsFinder(), new LocationFinder(), new HeadquartersFinder(), new MemberCountFinder(), new AuthorshipFinder(), new CreationFinder(), new RegionFinder(), new AddressFinder(), new MixedNameFinder(), new DatedFactFinder(), new PhaseFinder(),
    ];
}
