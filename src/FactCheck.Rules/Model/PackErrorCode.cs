using System.Collections.Immutable;

namespace FactCheck.Rules.Model;

/// <summary>The catalogue of what can be wrong with a pack. Ids are stable; docs/pack-errors.md is made from it.</summary>
/// <param name="Id">The code that is printed.</param>
/// <param name="Title">What it means.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record PackErrorCode(string Id, string Title, string Remedy)
{
    /// <summary>FCR0001</summary>
    public static readonly PackErrorCode BadYaml = new("FCR0001", "The file is not valid YAML",
        "Mend the indentation, the quotes or the brackets at the place shown.");

    /// <summary>FCR0002</summary>
    public static readonly PackErrorCode Refused = new("FCR0002", "The file uses something that packs may not use",
        "Packs are plain data: no anchors, aliases or tags, at most 32 levels, 1 MB a file and 500 terms in one expression.");

    /// <summary>FCR0003</summary>
    public static readonly PackErrorCode DuplicateKey = new("FCR0003", "A key stands twice in one mapping",
        "Keep one of the two; YAML itself would silently drop the first.");

    /// <summary>FCR0004</summary>
    public static readonly PackErrorCode UnknownKey = new("FCR0004", "A key that the language does not have",
        "Correct the spelling; the message names the nearest key.");

    /// <summary>FCR0005</summary>
    public static readonly PackErrorCode WrongShape = new("FCR0005", "A value of the wrong shape",
        "Write a text, a list or a mapping, as the message says.");

    /// <summary>FCR0006</summary>
    public static readonly PackErrorCode MissingKey = new("FCR0006", "Something that a rule must have is missing",
        "Add the key that the message names.");

    /// <summary>FCR0007</summary>
    public static readonly PackErrorCode DuplicateId = new("FCR0007", "Two rules have one id",
        "Give one of them another id; ids are what suppressions and baselines name. A changed copy of the shipped packs is used with `--no-default-rules`.");

    /// <summary>FCR0008</summary>
    public static readonly PackErrorCode BadValue = new("FCR0008", "A value that the key does not take",
        "Use one of the values that the message lists.");

    /// <summary>FCR0009</summary>
    public static readonly PackErrorCode BadSyntax = new("FCR0009", "A .rules file that cannot be read",
        "Mend the clause at the place shown; clauses are those of docs/rules-language.md.");

    /// <summary>FCR0010</summary>
    public static readonly PackErrorCode UnknownPack = new("FCR0010", "A required pack is not loaded",
        "Load the pack that it names, or drop the requirement.");

    /// <summary>FCR0101</summary>
    public static readonly PackErrorCode BadExpression = new("FCR0101", "An expression that cannot be read",
        "Mend it at the caret; see Expressions in docs/rules-language.md.");

    /// <summary>FCR0102</summary>
    public static readonly PackErrorCode UnknownKind = new("FCR0102", "A kind that the engine does not find", "See factcheck rules kinds.");

    /// <summary>FCR0103</summary>
    public static readonly PackErrorCode UnknownName = new("FCR0103", "A name that nothing defines here",
        "Use the variable of the for clause, a capture, or a function; see factcheck rules kinds.");

    /// <summary>FCR0104</summary>
    public static readonly PackErrorCode UnknownProperty = new("FCR0104", "A property that the kind does not have",
        "See factcheck rules kinds KIND.");

    /// <summary>FCR0105</summary>
    public static readonly PackErrorCode WrongType = new("FCR0105", "Values of these types do not go together",
        "Compare like with like; the message names both types.");

    /// <summary>FCR0106</summary>
    public static readonly PackErrorCode UnknownFunction = new("FCR0106", "A function that does not exist, or wrong arguments",
        "The message shows the function's parameters.");

    /// <summary>FCR0107</summary>
    public static readonly PackErrorCode UnknownList = new("FCR0107", "A list that the pack does not define",
        "Define it under lists:, or correct the name.");

    /// <summary>FCR0108</summary>
    public static readonly PackErrorCode NoPlace = new("FCR0108", "A value that stands nowhere in the article",
        "report, related and replace need a thing of the article or a property that has a place.");

    /// <summary>FCR0109</summary>
    public static readonly PackErrorCode Unreachable = new("FCR0109", "A clause that can never change anything",
        "Drop it, or correct what it compares.");

    /// <summary>FCR0201</summary>
    public static readonly PackErrorCode BadPattern = new("FCR0201", "A phrase pattern that cannot be read",
        "Mend it at the caret; \\ escapes a character of the pattern language.");

    /// <summary>FCR0202</summary>
    public static readonly PackErrorCode PatternNeverMatches = new("FCR0202", "A phrase pattern that can match nothing, or everything",
        "Begin and end it with a word, a mark or a mention.");

    /// <summary>FCR0203</summary>
    public static readonly PackErrorCode PatternTooLarge = new("FCR0203", "A phrase pattern with too many readings",
        "Split it into several patterns.");

    /// <summary>FCR0301</summary>
    public static readonly PackErrorCode BadRegex = new("FCR0301", "A regular expression that cannot be used",
        "Only what runs in linear time is taken: no look-around, back-reference or atomic group; use where with match.before and match.after.");

    /// <summary>FCR0302</summary>
    public static readonly PackErrorCode SlowRegex = new("FCR0302", "A regular expression that must run over every block",
        "Give it a literal that every match holds, or name some under needs:.");

    /// <summary>FCR0401</summary>
    public static readonly PackErrorCode BadTemplate = new("FCR0401", "A message that cannot be read",
        "Braces hold an expression; {{ and }} are braces.");

    /// <summary>FCR0402</summary>
    public static readonly PackErrorCode BadMarkup = new("FCR0402", "An example whose marks do not match",
        "Mark what must be reported with [| and |].");

    /// <summary>FCR0501</summary>
    public static readonly PackErrorCode NoExamples = new("FCR0501", "A rule without a bad or without a good example",
        "A rule is tested where it is written: add both.");

    /// <summary>FCR0601</summary>
    public static readonly PackErrorCode UnknownEntity = new("FCR0601", "A fact names something that no fact pack describes",
        "Correct the id, or add an entry for it; the message names the nearest id.");

    /// <summary>FCR0602</summary>
    public static readonly PackErrorCode DuplicateFact = new("FCR0602", "Two entries have one id",
        "Give one of them another id. To change an entry of another folder of packs, use its id in your own folder.");

    /// <summary>FCR0603</summary>
    public static readonly PackErrorCode BadFactDate = new("FCR0603", "A date of a fact that cannot be read", "Write 2024-08-28, 2024-08 or 2024.");

    /// <summary>FCR0604</summary>
    public static readonly PackErrorCode NoSource = new("FCR0604", "A fact without a source or without the day of its check",
        "Add source: and checked: to the entry, or once at the top of the pack.");

    /// <summary>FCR0605</summary>
    public static readonly PackErrorCode ImpossibleFact = new("FCR0605", "A fact that contradicts itself",
        "Correct the dates: nothing ends before it begins.");

    /// <summary>All codes in order.</summary>
    public static ImmutableArray<PackErrorCode> All { get; } =
    [
        BadYaml, Refused, DuplicateKey, UnknownKey, WrongShape, MissingKey, DuplicateId, BadValue, BadSyntax, UnknownPack,
        BadExpression, UnknownKind, UnknownName, UnknownProperty, WrongType, UnknownFunction, UnknownList, NoPlace, Unreachable,
        BadPattern, PatternNeverMatches, PatternTooLarge, BadRegex, SlowRegex, BadTemplate, BadMarkup, NoExamples,
        UnknownEntity, DuplicateFact, BadFactDate, NoSource, ImpossibleFact,
    ];
}
