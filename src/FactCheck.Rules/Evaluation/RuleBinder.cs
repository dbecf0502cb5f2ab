using FactCheck.Diagnostics;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Model;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Evaluation;

/// <summary>Binds what one rule judges and tells: its condition, its places, its messages and its fix.</summary>
/// <param name="rule">The rule as written.</param>
/// <param name="names">Its variables and captures.</param>
/// <param name="subject">The name of what is reported when the rule does not say.</param>
/// <param name="errors">Where errors go.</param>
internal sealed class RuleBinder(RuleDeclaration rule, NameTable names, string subject, PackErrors errors)
{
    private readonly PatternCompiler _patterns = new(errors);

    /// <summary>The body; what it tells is bound when it is first asked for.</summary>
    public RuleBody Bind()
    {
        var countSlot = rule.Once is null ? -1 : names.AddSlot();
        if (countSlot >= 0) { names.Add("count", new BoundCount(countSlot)); }
        var where = rule.Where is { } condition ? Bind(condition, isCondition: true) : null;
        var report = rule.Report is { } place ? BindPlace(place) : names.Find(subject);
        return new RuleBody(where, report
            ?? new BoundConstant(RuleType.Text, null), names.Slots, countSlot, new Lazy<RuleTelling>(() => BindTelling(report)));
    }

    private RuleTelling BindTelling(BoundExpression? report)
    {
        var message = new LocalizedTemplate(BindTemplate(rule.MessageEnglish), BindTemplate(rule.MessageArabic));
        var related = new List<RelatedPlace>();
        foreach (var clause in rule.Related)
        {
            if (BindPlace(clause.Place, mayBeElsewhere: true) is { } place)
            {
                related.Add(new RelatedPlace(place, new LocalizedTemplate(BindTemplate(clause.English), BindTemplate(clause.Arabic))));
            }
        }
        var fix = BindFix(report);
        return new RuleTelling(message, [.. related], fix, names.Slots);
    }

    private BoundExpression? Bind(PackText text, bool isCondition = false)
    {
        if (ExpressionParser.Read(text, errors) is not { } node) { return null; }
        var binder = BinderOf(text);
        return isCondition ? binder.BindCondition(node) : binder.Bind(node);
    }

    private ExpressionBinder BinderOf(PackText text) =>
        new(text, names, rule.Lists, (thing, pattern) => _patterns.Test(thing, pattern, rule), errors);

    private BoundExpression? BindPlace(PackText text, bool mayBeElsewhere = false)
    {
        var bound = Bind(text);
        if (bound is null or { HasPlace: true } || (mayBeElsewhere && bound.IsElsewhere)) { return bound; }
        errors.Add(PackErrorCode.NoPlace, text, $"'{text.Value.Trim()}' stands nowhere in the article", 0, Math.Max(1, text.Value.Length));
        return null;
    }

    private MessageTemplate? BindTemplate(PackText? text)
    {
        if (text is null || TemplateParser.Read(text, errors) is not { } nodes) { return null; }
        var pieces = new List<(string, BoundExpression?)>();
        foreach (var node in nodes)
        {
            if (node.Expression is null) { pieces.Add((node.Words, null)); }
            else if (BinderOf(node.Source!).Bind(node.Expression) is { } value) { pieces.Add(("", value)); }
        }
        return new MessageTemplate(pieces);
    }

    private CompiledFix? BindFix(BoundExpression? report)
    {
        if (rule.Fix is not { } fix)
        {
            if (rule.Swap.Count == 0 || rule.Report is not null || report is null) { return null; }
            var standard = new LocalizedTemplate(new MessageTemplate([("Write «", null), ("", names.Find("with")), ("»", null)]),
                new MessageTemplate([("اكتب «", null), ("", names.Find("with")), ("»", null)]));
            return new CompiledFix(standard, FixSafety.Suggestion, names.Find("match")!, names.Find("with"));
        }
        var title = new LocalizedTemplate(BindTemplate(fix.TitleEnglish), BindTemplate(fix.TitleArabic));
        if (fix.Delete is { } delete) { return BindPlace(delete) is { } gone ? new CompiledFix(title, fix.Safety, gone, null) : null; }
        var place = fix.Replace is { } replace ? BindPlace(replace) : report;
        var with = fix.With is { } value ? Bind(value) : names.Find("with");
        if (with is null && fix.With is null) { errors.Add(PackErrorCode.MissingKey, rule.Id, "the fix says neither with: nor delete:"); }
        return place is null || with is null ? null : new CompiledFix(title, fix.Safety, place, with);
    }
}
