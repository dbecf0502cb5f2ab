namespace FactCheck.Rules.Matching;

/// <summary>
/// How often a backtracking engine may have to come back to the same place of a text: the product of the ways that the parts of an
/// expression leave open. An expression that leaves few costs little more than its text, on any text.
/// </summary>
internal readonly struct RegexEffort
{
    /// <summary>As good as without end.</summary>
    private const int Endless = 1_000_000;

    /// <summary>Stands for the end of the expression: what comes last succeeds as it is.</summary>
    private static readonly CharacterSet End = new();

    private readonly int _longest;

    private RegexEffort(int longest) => _longest = longest;

    /// <summary>The ways of a whole expression in a text of at most <paramref name="longest"/> characters.</summary>
    public static int Of(RegexPart part, int longest) => new RegexEffort(longest).Of(part, null, End);

    private int Of(RegexPart part, CharacterSet? before, CharacterSet? after) => part switch
    {
        RegexPart.Row row => OfRow(row, before, after),
        RegexPart.Choice choice => OfChoice(choice, before, after),
        RegexPart.Repeat repeat => OfRepeat(repeat, before, after),
        _ => 1,
    };

    private int OfRow(RegexPart.Row row, CharacterSet? before, CharacterSet? after)
    {
        var ways = 1;
        for (var i = 0; i < row.Parts.Count; i++)
        {
            ways = Times(ways, Of(row.Parts[i], i == 0 ? before : Last(row.Parts[i - 1]), FirstFrom(row.Parts, i + 1, after)));
        }
        return ways;
    }

    /// <summary>Options that begin with different characters leave one way.</summary>
    private int OfChoice(RegexPart.Choice choice, CharacterSet? before, CharacterSet? after)
    {
        var (most, overlapping) = (1, 0);
        for (var i = 0; i < choice.Options.Count; i++)
        {
            most = Math.Max(most, Of(choice.Options[i], before, after));
            var first = First(choice.Options[i]);
            for (var j = 0; j < i; j++)
            {
                if (first is null || First(choice.Options[j]) is not { } other || !first.IsApartFrom(other))
                {
                    overlapping++;
                    break;
                }
            }
        }
        return Times(most, overlapping + 1);
    }

    /// <summary>A run of characters of one set has one length only, when neither what stands before nor what stands behind may be part of it.</summary>
    private int OfRepeat(RegexPart.Repeat repeat, CharacterSet? before, CharacterSet? after)
    {
        if (repeat.Part is RegexPart.One { Set: var set })
        {
            var contained = before?.IsApartFrom(set) == true && after?.IsApartFrom(set) == true;
            return contained || after == End || repeat.Min == repeat.Max
                ? 1
                : Math.Min(repeat.Max ?? int.MaxValue, _longest) - Math.Min(repeat.Min, _longest) + 1;
        }
        if (repeat.Max == 1) { return Of(repeat.Part, before, after) + 1 - repeat.Min; }
        var each = Of(repeat.Part, null, null);
        return repeat.Max switch
        {
            { } fixedly when fixedly == repeat.Min && each == 1 => 1,
            _ => Endless,
        };
    }

    /// <summary>The characters that a part may begin with; none when it may take nothing.</summary>
    private static CharacterSet? First(RegexPart part) => part switch
    {
        RegexPart.One one => one.Set,
        RegexPart.Row row => FirstFrom(row.Parts, 0, null),
        RegexPart.Repeat { Min: > 0 } repeat => First(repeat.Part),
        RegexPart.Choice choice => Union(choice.Options, First),
        _ => null,
    };

    /// <summary>The characters that may come next in a row, where parts that may be left out let the next one through.</summary>
    private static CharacterSet? FirstFrom(IReadOnlyList<RegexPart> parts, int index, CharacterSet? after)
    {
        if (index == parts.Count) { return after; }
        if (parts[index] is not RegexPart.Repeat { Min: 0 } optional) { return First(parts[index]); }
        if (First(optional.Part) is not { } first || FirstFrom(parts, index + 1, after) is not { } rest || rest == End) { return null; }
        var either = new CharacterSet();
        either.Include(first);
        either.Include(rest);
        return either;
    }

    private static CharacterSet? Union(IReadOnlyList<RegexPart> options, Func<RegexPart, CharacterSet?> end)
    {
        var union = new CharacterSet();
        foreach (var option in options)
        {
            if (end(option) is not { } set) { return null; }
            union.Include(set);
        }
        return union;
    }

    private static CharacterSet? Last(RegexPart part) => part switch
    {
        RegexPart.One one => one.Set,
        RegexPart.Row { Parts: [.., var last] } => Last(last),
        RegexPart.Repeat { Min: > 0 } repeat => Last(repeat.Part),
        RegexPart.Choice choice => Union(choice.Options, Last),
        _ => null,
    };

    private static int Times(int a, int b) => (int)Math.Min((long)a * b, Endless);
}
