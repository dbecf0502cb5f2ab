using System.Globalization;
using FactCheck.Diagnostics;
using FactCheck.Rules.Model;

namespace FactCheck.Rules.Yaml;

/// <summary>Reads one rule of a YAML pack.</summary>
internal sealed class RuleReader(string pack, IReadOnlyList<PackText> languages, IReadOnlyDictionary<string, IReadOnlyList<PackText>> lists,
    PackErrors errors)
{
    private const int MostNeighbours = 50;

    /// <summary>The rule; nothing, with an error added, when it has no id.</summary>
    public RuleDeclaration? Read(PackMapping mapping)
    {
        var keys = new MappingReader(mapping, "a rule", errors);
        if (keys.TakeText("id") is not { } id)
        {
            errors.Add(PackErrorCode.MissingKey, mapping.File, mapping.Start, 1, "the rule has no id");
            return null;
        }
        var rule = new RuleDeclaration
        {
            Id = id,
            Pack = pack,
            Lists = lists,
            Title = ReadBoth(keys.Take("title"), "title"),
            Why = ReadBoth(keys.Take("why"), "why"),
            For = keys.TakeText("for"),
            Where = keys.TakeText("where"),
            Once = keys.TakeText("once"),
            Report = keys.TakeText("report"),
        };
        if (keys.TakeText("severity") is { } severity) { rule.Severity = RuleWords.Severity(severity, errors); }
        rule.Find.AddRange(keys.TakeTexts("find"));
        rule.Regex.AddRange(keys.TakeTexts("regex"));
        rule.Needs.AddRange(keys.TakeTexts("needs"));
        rule.Unless.AddRange(keys.TakeTexts("unless"));
        rule.In.AddRange(keys.TakeTexts("in"));
        rule.Languages.AddRange(keys.Take("language") is null ? languages : keys.TakeTexts("language"));
        if (keys.TakeText("match") is { } match) { rule.Exact = RuleWords.OneOf(match, errors, "exact", "folded") == "exact"; }
        if (keys.TakeText("view") is { } view) { rule.OnSurface = RuleWords.OneOf(view, errors, "surface", "word") == "surface"; }
        if (keys.TakeMapping("swap") is { } swap) { ReadSwap(rule, swap); }
        if (keys.TakeText("turned") is { } turned) { TurnedPatterns.Add(rule, turned); }
        (rule.MessageEnglish, rule.MessageArabic) = ReadTexts(keys.Take("message"), "message");
        ReadRelated(rule, keys);
        if (keys.TakeMapping("fix") is { } fix) { rule.Fix = ReadFix(fix); }
        foreach (var example in keys.TakeSequence("examples")) { ReadExample(rule, example); }
        keys.Finish();
        RuleWords.RequireParts(rule, errors);
        rule.Source = mapping.SourceText();
        return rule;
    }

    private void ReadSwap(RuleDeclaration rule, PackMapping swap)
    {
        var reader = new MappingReader(swap, "swap", errors);
        foreach (var (key, value) in swap.Entries)
        {
            if (reader.AsText(value, "what is put in its place") is { } with) { rule.Swap.Add(new SwapRow(key.Text, with)); }
        }
    }

    private void ReadRelated(RuleDeclaration rule, MappingReader keys)
    {
        foreach (var node in keys.TakeSequence("related"))
        {
            if (node is not PackMapping mapping)
            {
                errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length, "a related place is a mapping with at: and message:");
                continue;
            }
            var inner = new MappingReader(mapping, "a related place", errors);
            var place = inner.TakeText("at");
            var (english, arabic) = ReadTexts(inner.Take("message"), "message");
            if (place is null) { errors.Add(PackErrorCode.MissingKey, node.File, node.Start, node.Length, "a related place needs at:"); }
            else { rule.Related.Add(new RelatedClause(place, english, arabic)); }
            inner.Finish();
        }
    }

    private FixDeclaration ReadFix(PackMapping mapping)
    {
        var keys = new MappingReader(mapping, "a fix", errors);
        var fix = new FixDeclaration { Replace = keys.TakeText("replace"), With = keys.TakeText("with"), Delete = keys.TakeText("delete") };
        (fix.TitleEnglish, fix.TitleArabic) = ReadTexts(keys.Take("title"), "title");
        if (keys.TakeText("safety") is { } safety) { fix.Safety = RuleWords.Safety(safety, errors); }
        keys.Finish();
        return fix;
    }

    private void ReadExample(RuleDeclaration rule, PackNode node)
    {
        if (node is not PackMapping mapping)
        {
            errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length, "an example is a mapping with bad: or good:");
            return;
        }
        var keys = new MappingReader(mapping, "an example", errors);
        var (bad, good) = (keys.TakeText("bad"), keys.TakeText("good"));
        if (bad is null == good is null)
        {
            errors.Add(PackErrorCode.MissingKey, node.File, node.Start, node.Length, "an example has either bad: or good:");
        }
        else
        {
            var example = new RuleExample
            {
                Text = (bad ?? good)!,
                IsBad = bad is not null,
                Fixed = keys.TakeText("fixed"),
                Published = keys.TakeText("published"),
                Format = keys.TakeText("format"),
            };
            foreach (var beside in keys.TakeSequence("beside")) { ReadNeighbour(example, beside); }
            rule.Examples.Add(example);
        }
        keys.Finish();
    }

    private void ReadNeighbour(RuleExample example, PackNode node)
    {
        if (node is not PackMapping mapping)
        {
            errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length,
                "an article beside an example is a mapping with text:, published: and times:");
            return;
        }
        var keys = new MappingReader(mapping, "an article beside an example", errors);
        var (text, published, times) = (keys.TakeText("text"), keys.TakeText("published"), keys.TakeText("times"));
        var count = 1;
        if (times is not null
            && (!int.TryParse(times.Value, NumberStyles.None, CultureInfo.InvariantCulture, out count) || count is < 1 or > MostNeighbours))
        {
            errors.Add(PackErrorCode.BadValue, times, $"'{times}' is no count from 1 to {MostNeighbours}", 0, times.Value.Length);
        }
        else if (text is null)
        {
            errors.Add(PackErrorCode.MissingKey, node.File, node.Start, node.Length, "an article beside an example needs text:");
        }
        else { example.Beside.Add(new ExampleNeighbour(text, published, count)); }
        keys.Finish();
    }

    private LocalizedText ReadBoth(PackNode? node, string key)
    {
        var (english, arabic) = ReadTexts(node, key);
        return new LocalizedText(english?.Value, arabic?.Value);
    }

    /// <summary>A text for all readers, or one an language.</summary>
    private (PackText? English, PackText? Arabic) ReadTexts(PackNode? node, string key)
    {
        switch (node)
        {
            case PackScalar scalar:
                return (scalar.Text, null);
            case PackMapping mapping:
                var keys = new MappingReader(mapping, $"'{key}'", errors);
                var both = (keys.TakeText("en"), keys.TakeText("ar"));
                keys.Finish();
                return both;
            case null:
                return (null, null);
            default:
                errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length, $"'{key}' is a text, or a mapping with en: and ar:");
                return (null, null);
        }
    }
}
