using System.Text;

namespace FactCheck.Rules.Matching;

/// <summary>What is known of the texts that a part of a regular expression matches.</summary>
/// <param name="All">All texts that it matches, when they are few; otherwise <see langword="null"/>.</param>
/// <param name="Needed">Texts of which one is in every match; <see langword="null"/> when none are known.</param>
internal sealed record RegexLiterals(IReadOnlyList<string>? All, IReadOnlyList<string>? Needed)
{
    private const int FewTexts = 48;
    private const int LongText = 40;

    private static readonly RegexLiterals Empty = new([""], null);

    private static readonly RegexLiterals Unknown = new(null, null);

    /// <summary>The better of all texts and the needed ones, or none when a match may do without.</summary>
    public IReadOnlyList<string>? Best => Better(All, Needed);

    /// <summary>What is known of a part.</summary>
    public static RegexLiterals Of(RegexPart part) => part switch
    {
        RegexPart.One { Set.Only: { } only } => new RegexLiterals([char.ToLowerInvariant(only).ToString()], null),
        RegexPart.One one => one.Set.Members() is { } members ? OneOf(members) : Unknown,
        RegexPart.Row row => Sequence(OfEach(row.Parts)),
        RegexPart.Choice choice => Choice(OfEach(choice.Options)),
        RegexPart.Repeat repeat => Of(repeat.Part).Repeated(repeat.Min, repeat.Max),
        _ => Empty,
    };

    private static RegexLiterals[] OfEach(IReadOnlyList<RegexPart> parts)
    {
        var literals = new RegexLiterals[parts.Count];
        for (var i = 0; i < literals.Length; i++) { literals[i] = Of(parts[i]); }
        return literals;
    }

    private static RegexLiterals OneOf(char[] characters)
    {
        var texts = new string[characters.Length];
        for (var i = 0; i < texts.Length; i++) { texts[i] = characters[i].ToString(); }
        return texts.Length <= FewTexts ? new RegexLiterals(texts, null) : new RegexLiterals(null, texts);
    }

    private static RegexLiterals Sequence(IReadOnlyList<RegexLiterals> parts)
    {
        if (parts.Count == 1) { return parts[0]; }
        IReadOnlyList<string>? run = [""];
        IReadOnlyList<string>? best = null;
        var whole = true;
        foreach (var part in parts)
        {
            if (run is not null && part.All is { } texts && (long)run.Count * texts.Count <= FewTexts)
            {
                run = Joined(run, texts);
                continue;
            }
            whole = false;
            best = Better(Better(best, run), part.Needed);
            run = part.All;
        }
        return whole ? new RegexLiterals(run, null) : new RegexLiterals(null, Better(best, run));
    }

    private static RegexLiterals Choice(IReadOnlyList<RegexLiterals> options)
    {
        if (options.Count == 1) { return options[0]; }
        var (all, needed) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var (allKnown, neededKnown) = (true, true);
        foreach (var option in options)
        {
            allKnown &= AddTo(all, option.All);
            neededKnown &= AddTo(needed, option.Best);
        }
        return new RegexLiterals(allKnown && all.Count <= FewTexts ? [.. all] : null, neededKnown ? [.. needed] : null);
    }

    private RegexLiterals Repeated(int min, int? max) => (min, max) switch
    {
        (1, 1) => this,
        (0, 1) => new RegexLiterals(All is null ? null : [.. All, ""], null),
        (0, _) => Unknown,
        ( > 1, _) when All is [{ Length: > 0 } only]
            && only.Length * min <= LongText => new RegexLiterals(min == max ? [Times(only, min)] : null, [Times(only, min)]),
        _ => new RegexLiterals(null, Best),
    };

    private static string Times(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static IReadOnlyList<string> Joined(IReadOnlyList<string> heads, IReadOnlyList<string> tails)
    {
        if (tails is [""]) { return heads; }
        if (heads is [""]) { return tails; }
        var joined = new string[heads.Count * tails.Count];
        for (var i = 0; i < joined.Length; i++) { joined[i] = heads[i / tails.Count] + tails[i % tails.Count]; }
        return joined;
    }

    private static bool AddTo(HashSet<string> set, IReadOnlyList<string>? texts)
    {
        if (texts is null) { return false; }
        set.UnionWith(texts);
        return true;
    }

    private static IReadOnlyList<string>? Better(IReadOnlyList<string>? a, IReadOnlyList<string>? b)
    {
        var (left, right) = (Worth(a), Worth(b));
        return left == 0 && right == 0 ? null : left >= right ? a : b;
    }

    /// <summary>The longer the shortest text, the rarer a candidate; beyond four characters fewer texts are worth more.</summary>
    private static int Worth(IReadOnlyList<string>? texts)
    {
        if (texts is null or { Count: 0 }) { return 0; }
        var shortest = int.MaxValue;
        foreach (var text in texts) { shortest = Math.Min(shortest, LengthOf(text)); }
        return shortest == 0 ? 0 : (Math.Min(shortest, 4) * 1_000) + shortest - Math.Min(texts.Count, 500);
    }

    /// <summary>A mark of markup is as rare in prose as a word of four letters, and three marks in a row are rarer.</summary>
    private static int LengthOf(string text)
    {
        var (isMarkup, marks) = (false, 0);
        foreach (var c in text)
        {
            isMarkup |= c is '[' or ']' or '{' or '}' or '<' or '>' or '|' or '\\' or '^' or '~' or '`' or '#' or '@' or '=' or '_' or '*';
            if (char.IsPunctuation(c) || char.IsSymbol(c)) { marks++; }
        }
        return marks == text.Length && marks > 2 ? Math.Max(5, marks) : isMarkup ? Math.Max(4, text.Length) : text.Length;
    }
}
