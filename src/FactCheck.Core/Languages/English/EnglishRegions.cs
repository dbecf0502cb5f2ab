namespace FactCheck.Languages.English;

/// <summary>The parts of the world, as adjectives of a state and by their names.</summary>
internal static class EnglishRegions
{
    private static readonly (string Region, string Words)[] Regions =
    [
        ("africa", "african,africa"), ("west-africa", "west african,western african,west africa"), ("east-africa", "east african,eastern african,east africa"), ("central-africa", "central african,central africa"), ("southern-africa", "southern african,southern africa"),
        ("north-africa", "north african,northern african,north africa,maghreb"), ("horn-of-africa", "horn of africa"), ("sahel", "sahel,sahelian"),
        ("asia", "asian,asia"), ("central-asia", "central asian,central asia"), ("south-asia", "south asian,south asia"), ("southeast-asia", "southeast asian,south-east asian,southeast asia"), ("east-asia", "east asian,east asia"),
        ("middle-east", "middle eastern,mideast,middle east"), ("gulf", "gulf,gulf arab"), ("arab", "arab"), ("caucasus", "caucasus,caucasian,south caucasus"),
        ("europe", "european,europe"), ("east-europe", "eastern european,east european,eastern europe"), ("west-europe", "western european,west european,western europe"), ("central-europe", "central european,central europe"), ("southern-europe", "southern european,southern europe"), ("northern-europe", "northern european,northern europe"),
        ("balkans", "balkan,balkans"), ("baltic", "baltic"), ("nordic", "nordic,scandinavian,scandinavia"),
        ("latin-america", "latin american,latin america"), ("south-america", "south american,south america,andean"), ("central-america", "central american,central america"), ("north-america", "north american,north america"), ("caribbean", "caribbean"), ("oceania", "pacific island,south pacific"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (region, words) in Regions)
        {
            yield return (words, new RegionTerm(region));
        }
    }
}
