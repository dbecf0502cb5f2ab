using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Model;
using FactCheck.Rules.Syntax;
using FactCheck.Syntax;

namespace FactCheck.Rules.Evaluation;

/// <summary>Binds declarations and gathers their patterns. A rule with an error is left out; the others go on.</summary>
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
        return new CompiledRules([.. _rules], _patterns.Phrases.Build(), [.. _patterns.PhraseOwners], _patterns.Regexes.Build(), [.. _patterns.RegexOwners]);
    }

    private CompiledRule? Compile(RuleDeclaration rule)
    {
        var before = errors.Count;
        var names = new NameTable();
        var clause = rule.For is { } text ? ForClauseParser.Read(text, errors) : null;
        KindDefinition? kind = null;
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
            _patterns.Add(rule, _rules.Count, slot, names);
        }
        var countSlot = rule.Once is null ? -1 : names.AddSlot();
        if (countSlot >= 0) { names.Add("count", new BoundCount(countSlot)); }
        if (rule.For is not null && kind is null) { return null; } // nothing in it can be bound without its kind

        var where = rule.Where is { } condition ? Bind(condition, rule, names, isCondition: true) : null;
        var report = rule.Report is { } place ? BindPlace(place, rule, names) : names.Find(clause?.Variables[0] ?? "match");
        var compiled = new CompiledRule
        {
            Declaration = rule,
            Descriptor = new DiagnosticDescriptor(rule.Id.Value, rule.Title, rule.Severity, rule.Why, rule.Pack) { IsOfCorpus = kind is { IsCorpus: true } },
            Kind = kind,
            Variables = clause?.Variables.Count ?? 1,
            Within = clause?.Within,
            Where = where,
            Report = report ?? new BoundConstant(RuleType.Text, null),
            Message = new LocalizedTemplate(BindTemplate(rule.MessageEnglish, rule, names), BindTemplate(rule.MessageArabic, rule, names)),
            Related = [.. rule.Related.Select(r => BindRelated(r, rule, names)).OfType<(BoundExpression, LocalizedTemplate)>()],
            Fix = BindFix(rule, names, report),
            Once = OnceOf(rule),
            Blocks = BlocksOf(rule),
            Languages = [.. rule.Languages.Select(l => l.Value)],
            Slots = names.Slots,
            AsksFacts = names.AsksFacts || kind is { AsksFacts: true },
            CountSlot = countSlot,
        };
        return errors.HasErrorsSince(before) ? null : compiled;
    }

    private KindDefinition? FindKind(PackText text, string name, int position)
    {
        if (KindCatalog.Find(name) is { } kind && kind != KindCatalog.Match) { return kind; }
        errors.Add(PackErrorCode.UnknownKind, text, $"there is no kind '{name}'{DidYouMean.Suggest(name, KindCatalog.Kinds.Select(k => k.Name))}", position, name.Length);
        return null;
    }

    private BoundExpression? Bind(PackText text, RuleDeclaration rule, NameTable names, bool isCondition = false)
    {
        if (ExpressionParser.Read(text, errors) is not { } node) { return null; }
        var binder = new ExpressionBinder(text, names, rule.Lists, (thing, pattern) => _patterns.Test(thing, pattern, rule), errors);
        return isCondition ? binder.BindCondition(node) : binder.Bind(node);
    }

    private BoundExpression? BindPlace(PackText text, RuleDeclaration rule, NameTable names, bool mayBeElsewhere = false)
    {
        var bound = Bind(text, rule, names);
        if (bound is null or { HasPlace: true } || mayBeElsewhere && bound.IsElsewhere) { return bound; }
        errors.Add(PackErrorCode.NoPlace, text, $"'{text.Value.Trim()}' stands nowhere in the article", 0, Math.Max(1, text.Value.Length));
        return null;
    }

    private MessageTemplate? BindTemplate(PackText? text, RuleDeclaration rule, NameTable names)
    {
        if (text is null || TemplateParser.Read(text, errors) is not { } nodes) { return null; }
        var pieces = new List<(string, BoundExpression?)>();
        foreach (var node in nodes)
        {
            if (node.Expression is null) { pieces.Add((node.Words, null)); }
            else if (new ExpressionBinder(node.Source!, names, rule.Lists, (thing, pattern) => _patterns.Test(thing, pattern, rule), errors).Bind(node.Expression) is { } value) { pieces.Add(("", value)); }
        }
        return new MessageTemplate(pieces);
    }

    private (BoundExpression, LocalizedTemplate)? BindRelated(RelatedClause related, RuleDeclaration rule, NameTable names) =>
        BindPlace(related.Place, rule, names, mayBeElsewhere: true) is { } place
            ? (place, new LocalizedTemplate(BindTemplate(related.English, rule, names), BindTemplate(related.Arabic, rule, names)))
            : null;

    private CompiledFix? BindFix(RuleDeclaration rule, NameTable names, BoundExpression? report)
    {
        if (rule.Fix is not { } fix)
        {
            if (rule.Swap.Count == 0 || report is null) { return null; }
            var standard = new LocalizedTemplate(new MessageTemplate([("Write «", null), ("", names.Find("with")), ("»", null)]), new MessageTemplate([("اكتب «", null), ("", names.Find("with")), ("»", null)]));
            return new CompiledFix(standard, FixSafety.Suggestion, names.Find("match")!, names.Find("with"));
        }
        var title = new LocalizedTemplate(BindTemplate(fix.TitleEnglish, rule, names), BindTemplate(fix.TitleArabic, rule, names));
        if (fix.Delete is { } delete) { return BindPlace(delete, rule, names) is { } gone ? new CompiledFix(title, fix.Safety, gone, null) : null; }
        var place = fix.Replace is { } replace ? BindPlace(replace, rule, names) : report;
        var with = fix.With is { } value ? Bind(value, rule, names) : names.Find("with");
        if (with is null && fix.With is null) { errors.Add(PackErrorCode.MissingKey, rule.Id, "the fix says neither with: nor delete:"); }
        return place is null || with is null ? null : new CompiledFix(title, fix.Safety, place, with);
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
            else { errors.Add(PackErrorCode.BadValue, name, $"there is no block kind '{name.Value}'{DidYouMean.Suggest(name.Value, Enum.GetNames<BlockKind>().Select(n => n.ToLowerInvariant()))}", 0, name.Value.Length); }
        }
        return kinds.ToImmutable();
    }
}
