namespace FactCheck.Rules.Matching;

/// <summary>What is known of the texts that a part of a regular expression matches.</summary>
/// <param name="All">All texts that it matches, when they are few; otherwise <see langword="null"/>.</param>
/// <param name="Needed">Texts of which one is in every match; <see langword="null"/> when none are known.</param>
internal readonly record struct RegexLiterals(IReadOnlyList<string>? All, IReadOnlyList<string>? Needed)
{
    private const int FewTexts = 48;

    /// <summary>Matches the empty text and nothing else.</summary>
    public static readonly RegexLiterals Empty = new([""], null);

    /// <summary>Matches nobody knows what.</summary>
    public static readonly RegexLiterals Unknown = new(null, null);

    /// <summary>The better of all texts and the needed ones, or none when a match may do without.</summary>
    public IReadOnlyList<string>? Best => Better(All, Needed);

    /// <summary>One of several single characters.</summary>
    public static RegexLiterals OneOf(IEnumerable<char> characters) => new([.. characters.Select(c => c.ToString())], null);

    /// <summary>One part behind the other.</summary>
    public static RegexLiterals Sequence(IEnumerable<RegexLiterals> parts)
    {
        IReadOnlyList<string>? run = [""];
        IReadOnlyList<string>? best = null;
        var whole = true;
        foreach (var part in parts)
        {
            if (run is not null && part.All is { } texts && (long)run.Count * texts.Count <= FewTexts)
            {
                run = [.. run.SelectMany(_ => texts, string.Concat)];
                continue;
            }
            whole = false;
            best = Better(Better(best, run), part.Needed);
            run = part.All;
        }
        return whole ? new RegexLiterals(run, null) : new RegexLiterals(null, Better(best, run));
    }

    /// <summary>One part or another.</summary>
    public static RegexLiterals Choice(IReadOnlyList<RegexLiterals> options)
    {
        if (options.Count == 1) { return options[0]; }
        var all = options.All(o => o.All is not null) ? options.SelectMany(o => o.All!).Distinct(StringComparer.Ordinal).ToArray() : null;
        var needed = options.All(o => o.Best is not null) ? options.SelectMany(o => o.Best!).Distinct(StringComparer.Ordinal).ToArray() : null;
        return new RegexLiterals(all is { Length: <= FewTexts } ? all : null, needed);
    }

    /// <summary>This part, again and again.</summary>
    public RegexLiterals Repeated(int min, int? max) => (min, max) switch
    {
        (1, 1) => this,
        (0, 1) => new RegexLiterals(All is null ? null : [.. All, ""], null),
        (0, _) => Unknown,
        _ => new RegexLiterals(null, Best),
    };

    private static IReadOnlyList<string>? Better(IReadOnlyList<string>? a, IReadOnlyList<string>? b)
    {
        var (left, right) = (Worth(a), Worth(b));
        return left == 0 && right == 0 ? null : left >= right ? a : b;
    }

    /// <summary>The longer the shortest text, the rarer a candidate; beyond four characters fewer texts are worth more.</summary>
    private static int Worth(IReadOnlyList<string>? texts)
    {
        if (texts is null or { Count: 0 }) { return 0; }
        var shortest = texts.Min(t => t.Length);
        return shortest == 0 ? 0 : (Math.Min(shortest, 4) * 1_000) + shortest - Math.Min(texts.Count, 500);
    }
}
