using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Model;
using FactCheck.Rules.Syntax;
using FactCheck.Syntax;

namespace FactCheck.Rules.Evaluation;

/// <summary>Makes rules of declarations and gathers their patterns. A rule with an error is left out; the others go on.</summary>
public sealed class RuleCompiler(PackErrors errors)
{
    private readonly PatternCompiler _patterns = new(errors);
    private readonly List<CompiledRule> _rules = [];

    /// <summary>The rules that have no error.</summary>
    public CompiledRules Compile(IEnumerable<RuleDeclaration> declarations)
    {
        foreach (var declaration in declarations)
        {
            if (Compile(declaration) is { } rule) { _rules.Add(rule); }
        }
        return new CompiledRules([.. _rules], _patterns.Phrases, _patterns.Regexes.Build(),
            [.. _patterns.RegexOwners]);
    }

    private CompiledRule? Compile(RuleDeclaration rule)
    {
        var before = errors.Count;
        var names = new NameTable();
        var clause = rule.For is { } text ? ForClauseParser.Read(text, errors) : null;
        KindDefinition? kind = null;
        Action<PatternReader>? captures = null;
        if (clause is not null)
        {
            kind = FindKind(rule.For!, clause.Kind, clause.KindPosition);
            if (clause.Within is { } within) { FindKind(rule.For!, within, clause.WithinPosition); }
            foreach (var variable in clause.Variables) { names.AddVariable(variable, kind ?? KindCatalog.Match); }
        }
        else if (rule.For is null)
        {
            var slot = names.AddVariable("match", KindCatalog.Match);
            names.Add("with", new BoundMember(names.Find("match")!, KindCatalog.Match.Property("with")!, null));
            _patterns.AddPhrases(rule, _rules.Count);
            var ofRegexes = _patterns.AddRegexes(rule, _rules.Count);
            captures = patterns => new CaptureNames(slot, names).Add(rule, patterns, ofRegexes);
        }
        if (rule.For is not null && kind is null) { return null; } // nothing in it can be bound without its kind

        var subject = clause?.Variables[0] ?? "match";
        var compiled = new CompiledRule(BodyOf(rule, names, subject, captures))
        {
            Declaration = rule,
            Descriptor = new DiagnosticDescriptor(rule.Id.Value, rule.Title, rule.Severity, rule.Why, rule.Pack)
            {
                IsOfCorpus = kind is { IsCorpus: true },
            },
            Kind = kind,
            Variables = clause?.Variables.Count ?? 1,
            Within = clause?.Within,
            Once = OnceOf(rule),
            Blocks = BlocksOf(rule),
            Languages = [.. rule.Languages.Select(l => l.Value)],
            AsksFacts = kind is { AsksFacts: true } || (rule.AsksFacts ?? names.AsksFacts),
        };
        return errors.HasErrorsSince(before) ? null : compiled;
    }

    /// <summary>What a rule judges and tells. It is bound at once for what is wrong with it; where nothing can be, when an article first needs it.</summary>
    private Lazy<RuleBody> BodyOf(RuleDeclaration rule, NameTable names, string subject, Action<PatternReader>? captures)
    {
        if (rule.IsVerified) { return new Lazy<RuleBody>(() => BindVerified(rule, names, subject, captures)); }
        captures?.Invoke(_patterns.Patterns);
        var body = new RuleBinder(rule, names, subject, errors).Bind();
        _ = body.Telling;
        return new Lazy<RuleBody>(body);
    }

    private static RuleBody BindVerified(RuleDeclaration rule, NameTable names, string subject, Action<PatternReader>? captures)
    {
        var errors = new PackErrors();
        captures?.Invoke(new PatternReader(errors));
        var body = new RuleBinder(rule, names, subject, errors).Bind();
        return errors.HasErrors ? throw new InvalidOperationException($"the compiled form of {rule.Id} is of another build") : body;
    }

    private KindDefinition? FindKind(PackText text, string name, int position)
    {
        if (KindCatalog.Find(name) is { } kind && kind != KindCatalog.Match) { return kind; }
        errors.Add(PackErrorCode.UnknownKind, text, $"there is no kind '{name}'{DidYouMean.Suggest(name, KindCatalog.Kinds.Select(k => k.Name))}",
            position, name.Length);
        return null;
    }

    private OnceScope OnceOf(RuleDeclaration rule)
    {
        if (rule.Once is not { } once) { return OnceScope.Never; }
        if (Enum.TryParse<OnceScope>(once.Value, ignoreCase: true, out var scope) && scope != OnceScope.Never) { return scope; }
        errors.Add(PackErrorCode.BadValue, once, $"'{once.Value}' is none of article, paragraph, sentence");
        return OnceScope.Never;
    }

    private ImmutableArray<BlockKind> BlocksOf(RuleDeclaration rule)
    {
        var kinds = ImmutableArray.CreateBuilder<BlockKind>();
        foreach (var name in rule.In)
        {
            if (name.Value == "any") { kinds.AddRange(Enum.GetValues<BlockKind>()); }
            else if (Enum.TryParse<BlockKind>(name.Value, ignoreCase: true, out var kind)) { kinds.Add(kind); }
            else
            {
                errors.Add(PackErrorCode.BadValue, name,
                $"there is no block kind '{name.Value}'{DidYouMean.Suggest(name.Value, Enum.GetNames<BlockKind>().Select(n => n.ToLowerInvariant()))}",
                0, name.Value.Length);
            }
        }
        return kinds.ToImmutable();
    }
}
