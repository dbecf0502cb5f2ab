using FactCheck.Diagnostics;
using FactCheck.Rules.Model;
using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads the clauses of one rule of a <c>.rules</c> file. They are the keys of YAML with the same meaning.</summary>
internal sealed class ClauseReader
{
    private static readonly string[] Clauses =
    [
        "severity", "for", "in", "where", "and", "or", "report", "related", "message", "title", "why", "find", "swap", "regex", "needs",
        "unless", "view", "match", "once", "language", "fix", "bad", "good",
    ];

    private readonly RuleDeclaration _rule;
    private readonly PackErrors _errors;

    public ClauseReader(PackText id, PackText title, string pack, IReadOnlyList<PackText> languages, IReadOnlyDictionary<string,
        IReadOnlyList<PackText>> lists, PackErrors errors)
    {
        _errors = errors;
        _rule = new RuleDeclaration { Id = id, Pack = pack, Lists = lists, Title = new LocalizedText(title.Value, null) };
        _rule.Languages.AddRange(languages);
    }

    /// <summary>The texts and words of a line from <paramref name="start"/>; none, with an error added, when they cannot be read.</summary>
    public static List<ClauseArgument> ArgumentsOf(PackText line, int start, PackErrors errors)
    {
        var rest = line.Part(start, line.Value.Length - start);
        var result = ClauseGrammar.Arguments.Read(rest.Value);
        if (result.WasSuccessful)
        {
            return [.. result.Value.Select(word => Place(word, rest))];
        }
        errors.Add(PackErrorCode.BadSyntax, rest, UnexpectedInput.Describe(rest.Value, result.Remainder.Position, result.Expectations, "the line"),
            result.Remainder.Position);
        return [];
    }

    /// <summary>The rule, with what it lacks complained of.</summary>
    public RuleDeclaration Finish(string source)
    {
        _rule.Source = source;
        RuleWords.RequireParts(_rule, _errors);
        return _rule;
    }

    /// <summary>Reads one clause.</summary>
    public void Read(PackText line)
    {
        var keyword = ClauseGrammar.Keyword.Read(line.Value);
        if (!keyword.WasSuccessful)
        {
            _errors.Add(PackErrorCode.BadSyntax, line, "expected a clause such as for, where, report, message, bad or good",
                keyword.Remainder.Position);
            return;
        }
        var rest = line.Part(keyword.Remainder.Position, line.Value.Length - keyword.Remainder.Position);
        switch (keyword.Value.Text)
        {
            case "for": _rule.For = rest; break;
            case "where": _rule.Where = rest; break;
            case "and" or "or" when _rule.Where is { } above: _rule.Where = Continue(above, TrimStart(line)); break;
            case "report": _rule.Report = rest; break;
            case var other: ReadWords(other, line, keyword.Remainder.Position, rest); break;
        }
    }

    private void ReadWords(string clause, PackText line, int start, PackText rest)
    {
        if (clause == "fix" && ReadFix(rest)) { return; }
        var arguments = ArgumentsOf(line, start, _errors);
        var texts = arguments.Select(a => a.Text).ToList();
        switch (clause)
        {
            case "severity" when texts is [var severity]: _rule.Severity = RuleWords.Severity(severity, _errors); break;
            case "in": _rule.In.AddRange(texts); break;
            case "find": _rule.Find.AddRange(texts); break;
            case "regex": _rule.Regex.AddRange(texts); break;
            case "needs": _rule.Needs.AddRange(texts); break;
            case "unless": _rule.Unless.AddRange(texts); break;
            case "swap" when texts is [var pattern, { Value: "->" }, var with]: _rule.Swap.Add(new SwapRow(pattern, with)); break;
            case "view" when texts is [var view]: _rule.OnSurface = RuleWords.OneOf(view, _errors, "surface", "word") == "surface"; break;
            case "match" when texts is [var match]: _rule.Exact = RuleWords.OneOf(match, _errors, "exact", "folded") == "exact"; break;
            case "once" when texts is [var once]: _rule.Once = once; break;
            case "language":
                _rule.Languages.Clear();
                _rule.Languages.AddRange(texts);
                break;
            case "message" when texts is [{ Value: "en" }, var english]: _rule.MessageEnglish = english; break;
            case "message" when texts is [{ Value: "ar" }, var arabic]: _rule.MessageArabic = arabic; break;
            case "title" when texts is [{ Value: "ar" }, var arabic]: _rule.Title = _rule.Title with { Arabic = arabic.Value }; break;
            case "why" when texts is [{ Value: "en" }, var english]: _rule.Why = _rule.Why with { English = english.Value }; break;
            case "why" when texts is [{ Value: "ar" }, var arabic]: _rule.Why = _rule.Why with { Arabic = arabic.Value }; break;
            case "related" when ReadRelated(arguments): break;
            case "fix" when texts is [{ Value: "title" }, { Value: "en" }, var english]: Fix.TitleEnglish = english; break;
            case "fix" when texts is [{ Value: "title" }, { Value: "ar" }, var arabic]: Fix.TitleArabic = arabic; break;
            case "fix" when texts is [{ Value: "safety" }, var safety]: Fix.Safety = RuleWords.Safety(safety, _errors); break;
            case "bad" or "good" when texts is [var text, ..]: ReadExample(clause == "bad", text, texts); break;
            default:
                var known = Clauses.Contains(clause);
                _errors.Add(
                    known ? PackErrorCode.BadSyntax : PackErrorCode.UnknownKey, line,
                    known ? $"'{clause}' does not take these words" : $"there is no clause '{clause}'{DidYouMean.Suggest(clause, Clauses)}",
                    Math.Max(0, line.Value.IndexOf(clause, StringComparison.Ordinal)), clause.Length);
                break;
        }
    }

    /// <summary>Places, each with its words in English and then, when there are any, in Arabic.</summary>
    private bool ReadRelated(IReadOnlyList<ClauseArgument> arguments)
    {
        for (var i = 0; i < arguments.Count;)
        {
            if (arguments[i].IsQuoted || i + 1 >= arguments.Count || !arguments[i + 1].IsQuoted) { return false; }
            var arabic = i + 2 < arguments.Count && arguments[i + 2].IsQuoted ? arguments[i + 2].Text : null;
            _rule.Related.Add(new RelatedClause(arguments[i].Text, arguments[i + 1].Text, arabic));
            i += arabic is null ? 2 : 3;
        }
        return arguments.Count > 0;
    }

    private FixDeclaration Fix => _rule.Fix ??= new FixDeclaration();

    /// <summary><c>fix replace …</c>, <c>fix with …</c>, <c>fix delete …</c>: expressions to the end of the line.</summary>
    private bool ReadFix(PackText rest)
    {
        var keyword = ClauseGrammar.Keyword.Read(rest.Value);
        if (!keyword.WasSuccessful) { return false; }
        var value = rest.Part(keyword.Remainder.Position, rest.Value.Length - keyword.Remainder.Position);
        switch (keyword.Value.Text)
        {
            case "replace": Fix.Replace = value; return true;
            case "with": Fix.With = value; return true;
            case "delete": Fix.Delete = value; return true;
            default: return false;
        }
    }

    private void ReadExample(bool bad, PackText text, List<PackText> words)
    {
        var example = new RuleExample { Text = text, IsBad = bad };
        for (var i = 1; i + 1 < words.Count; i += 2)
        {
            switch (words[i].Value)
            {
                case "fixed": example.Fixed = words[i + 1]; break;
                case "published": example.Published = words[i + 1]; break;
                case "format": example.Format = words[i + 1]; break;
                default: _errors.Add(PackErrorCode.BadSyntax, words[i], "an example goes on with fixed, published or format"); break;
            }
        }
        _rule.Examples.Add(example);
    }

    private static PackText TrimStart(PackText line)
    {
        var start = line.Value.Length - line.Value.AsSpan().TrimStart().Length;
        return line.Part(start, line.Value.Length - start);
    }

    private static ClauseArgument Place(ClauseWord word, PackText line) => word.Offsets is { } offsets
        ? new ClauseArgument(new PackText(line.File, word.Value, line.OffsetOf(word.Position + 1), i => line.OffsetOf(offsets[i])), true)
        : new ClauseArgument(line.Part(word.Position, word.Value.Length), false);

    private static PackText Continue(PackText above, PackText line)
    {
        var head = above.Value.Length + 1;
        return new PackText(above.File, above.Value + " " + line.Value, above.Start, i => i < head ? above.OffsetOf(i) : line.OffsetOf(i - head));
    }
}
