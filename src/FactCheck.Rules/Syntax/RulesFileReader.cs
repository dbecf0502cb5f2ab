using FactCheck.Rules.Model;
using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads a <c>.rules</c> file into the same declarations as a YAML pack. A line is a clause; lines that begin with and or or go on with the condition above them.</summary>
internal sealed class RulesFileReader(PackFile file, PackErrors errors)
{
    private readonly Dictionary<string, IReadOnlyList<PackText>> _lists = new(StringComparer.Ordinal);
    private readonly List<PackText> _languages = [];
    private readonly List<PackText> _requires = [];
    private string _name = System.IO.Path.GetFileNameWithoutExtension(file.Path);

    /// <summary>The pack. Lines that cannot be read are named and passed over.</summary>
    public PackDeclaration Read()
    {
        var pack = new List<RuleDeclaration>();
        ClauseReader? rule = null;
        var start = 0;
        for (var number = 1; number <= file.Lines.Count; number++)
        {
            var span = file.Lines.LineSpan(number);
            var line = new PackText(file, file.Text.Substring(span.Start, span.Length), span.Start);
            var trimmed = line.Value.AsSpan().Trim();
            if (trimmed.IsEmpty || trimmed[0] == '#') { continue; }
            if (rule is null && ReadHeader(line) is { } opened)
            {
                (rule, start) = (opened, span.Start);
            }
            else if (rule is not null && trimmed is "}")
            {
                pack.Add(rule.Finish(file.Text[start..span.End]));
                rule = null;
            }
            else
            {
                rule?.Read(line);
            }
        }
        if (rule is not null)
        {
            errors.Add(PackErrorCode.BadSyntax, file, start, 1, "this rule has no closing '}' on a line of its own");
            pack.Add(rule.Finish(file.Text[start..]));
        }
        return new PackDeclaration(file, _name, _requires, pack);
    }

    /// <summary>A line outside rules; the rule that it opens, if it does.</summary>
    private ClauseReader? ReadHeader(PackText line)
    {
        var keyword = ClauseGrammar.Keyword.Read(line.Value);
        if (!keyword.WasSuccessful)
        {
            errors.Add(PackErrorCode.BadSyntax, line, "expected pack, language, requires, list or rule", keyword.Remainder.Position);
            return null;
        }
        var arguments = ClauseReader.ArgumentsOf(line, keyword.Remainder.Position, errors);
        switch (keyword.Value.Text)
        {
            case "pack" when arguments is [var name, ..]:
                _name = name.Text.Value;
                break;
            case "version" or "summary":
                break;
            case "language":
                _languages.AddRange(arguments.Select(a => a.Text));
                break;
            case "requires":
                _requires.AddRange(arguments.Select(a => a.Text));
                break;
            case "list" when arguments is [var name, { Text.Value: "=" }, ..]:
                _lists[name.Text.Value] = [.. arguments.Skip(2).Select(a => a.Text)];
                break;
            case "rule" when arguments is [var id, { IsQuoted: true } title, { Text.Value: "{" }]:
                return new ClauseReader(id.Text, title.Text, _name, _languages, _lists, errors);
            default:
                errors.Add(PackErrorCode.BadSyntax, line,
                    "expected: pack NAME, version V, summary \"…\", language CODE, list NAME = \"…\", or rule ID \"title\" {", 0,
                    Math.Max(1, line.Value.Length));
                break;
        }
        return null;
    }
}
