using FactCheck.Diagnostics;

namespace FactCheck.Rules.Model;

/// <summary>A rule as its author wrote it, from either container, before anything in it is bound.</summary>
public sealed class RuleDeclaration
{
    /// <summary>The id with its place.</summary>
    public required PackText Id { get; init; }

    /// <summary>A short name.</summary>
    public LocalizedText Title { get; set; }

    /// <summary>How sure the rule is.</summary>
    public DiagnosticSeverity Severity { get; set; } = DiagnosticSeverity.Warning;

    /// <summary>What goes wrong for a reader.</summary>
    public LocalizedText Why { get; set; }

    /// <summary><c>for</c>: kind and variables.</summary>
    public PackText? For { get; set; }

    /// <summary><c>find</c>: phrase patterns.</summary>
    public List<PackText> Find { get; } = [];

    /// <summary><c>swap</c>: phrase patterns and what belongs in their place.</summary>
    public List<SwapRow> Swap { get; } = [];

    /// <summary><c>regex</c>: regular expressions.</summary>
    public List<PackText> Regex { get; } = [];

    /// <summary><c>needs</c>: texts of which a block must hold one before the regular expressions are tried.</summary>
    public List<PackText> Needs { get; } = [];

    /// <summary><c>unless</c>: phrase patterns; a match that one of them overlaps is no match.</summary>
    public List<PackText> Unless { get; } = [];

    /// <summary><c>view</c> of regular expressions: surface or word.</summary>
    public bool OnSurface { get; set; }

    /// <summary><c>match: exact</c>: words stand for themselves, without folding and clitics.</summary>
    public bool Exact { get; set; }

    /// <summary><c>in</c>: the kinds of blocks to look in; empty for all prose.</summary>
    public List<PackText> In { get; } = [];

    /// <summary><c>where</c>: the condition.</summary>
    public PackText? Where { get; set; }

    /// <summary><c>once</c>: article, paragraph or sentence; only the first finding of each is reported, with a count.</summary>
    public PackText? Once { get; set; }

    /// <summary><c>report</c>: the place.</summary>
    public PackText? Report { get; set; }

    /// <summary><c>related</c>: other places with their labels.</summary>
    public List<RelatedClause> Related { get; } = [];

    /// <summary>The message in English.</summary>
    public PackText? MessageEnglish { get; set; }

    /// <summary>The message in Arabic.</summary>
    public PackText? MessageArabic { get; set; }

    /// <summary>The fix.</summary>
    public FixDeclaration? Fix { get; set; }

    /// <summary>Its examples and its own text, read from a compiled form when they are asked for.</summary>
    public Lazy<RuleAppendix> Appendix { get; init; } = new(new RuleAppendix());

    /// <summary>The examples in order.</summary>
    public List<RuleExample> Examples => Appendix.Value.Examples;

    /// <summary>The languages of articles that the rule is for; empty for all.</summary>
    public List<PackText> Languages { get; } = [];

    /// <summary>The lists of its pack, by name.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<PackText>> Lists { get; init; }

    /// <summary>The pack's name.</summary>
    public required string Pack { get; init; }

    /// <summary>Whether it asks fact packs, when its compiled form says so; nothing for a rule that was read from its pack.</summary>
    public bool? AsksFacts { get; init; }

    /// <summary>True for a rule that was compiled without an error or warning: nothing in it can be wrong, so it need not be bound before an article asks for it.</summary>
    public bool IsVerified => AsksFacts is not null;

    /// <summary>The rule's own text in the file, for <c>rules explain</c>.</summary>
    public string Source
    {
        get => Appendix.Value.Source;
        set => Appendix.Value.Source = value;
    }
}
