using FactCheck.Diagnostics;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Makes kinds of mentions, with properties that read one mention type.</summary>
internal static class MentionThings
{
    public static KindDefinition Kind(MentionKind mention, string summary, params PropertyDefinition[] properties) =>
        new(mention.Name, summary, (kind, scope, range) => Find(kind, mention, scope, range), properties) { Mention = mention };

    public static Thing ThingOf(this KindDefinition kind, Mention mention) => new(kind, mention, mention.Span, mention.Tokens);

    public static PropertyDefinition Text<T>(string name, string summary, Func<T, string?> get, Func<T, TextSpan?>? place = null) =>
        Of<T>(name, RuleType.Text, summary, get, place);

    /// <summary>A text that FactCheck words itself, in the reader's language.</summary>
    public static PropertyDefinition Localized<T>(string name, string summary, Func<T, LocalizedText?> get) =>
        new(name, RuleType.Text, summary, (t, _) => get((T)t.Value));

    public static PropertyDefinition Number<T>(string name, string summary, Func<T, Interval?> get, Func<T, TextSpan?>? place = null) =>
        Of<T>(name, RuleType.Number, summary, m => get(m), place);

    public static PropertyDefinition Percent<T>(string name, string summary, Func<T, Interval?> get, Func<T, TextSpan?>? place = null) =>
        Of<T>(name, RuleType.Percent, summary, m => get(m), place);

    public static PropertyDefinition Date<T>(string name, string summary, Func<T, DateSet> get, Func<T, TextSpan?>? place = null) =>
        Of<T>(name, RuleType.Date, summary, m => get(m) is { IsUnknown: false } set ? set : null, place);

    public static PropertyDefinition Weekday<T>(string name, string summary, Func<T, DayOfWeek?> get, Func<T, TextSpan?>? place = null) =>
        Of<T>(name, RuleType.Weekday, summary, m => get(m) is { } day ? WeekdaySets.Of(day) : null, place);

    public static PropertyDefinition Truth<T>(string name, string summary, Func<T, bool?> get) =>
        Of<T>(name, RuleType.Truth, summary, m => get(m) is { } truth ? KleeneLogic.From(truth) : null, null);

    public static PropertyDefinition List<T>(string name, string summary, Func<T, IReadOnlyList<object>> get) =>
        Of<T>(name, RuleType.List, summary, get, null);

    /// <summary>Another mention that may be missing.</summary>
    public static PropertyDefinition Maybe<T>(string name, string kind, string summary, Func<T, Mention?> get) =>
        new(name, RuleType.Thing, summary, (t, _) => get((T)t.Value) is { } mention
            ? KindCatalog.Find(mention.Kind.Name)!.ThingOf(mention)
            : null, (t, _) => get((T)t.Value)?.Span)
        {
            ThingKind = kind,
        };

    public static PropertyDefinition Mention<T>(string name, string kind, string summary, Func<T, Mention> get) =>
        new(name, RuleType.Thing, summary, (t, _) => KindCatalog.Find(get((T)t.Value).Kind.Name)!.ThingOf(get((T)t.Value)),
            (t, _) => get((T)t.Value).Span)
        {
            ThingKind = kind,
        };

    private static PropertyDefinition Of<T>(string name, RuleType type, string summary, Func<T, object?> get, Func<T, TextSpan?>? place) =>
        new(name, type, summary, (t, _) => get((T)t.Value), place is null ? null : (t, _) => place((T)t.Value));

    private static IEnumerable<Thing> Find(KindDefinition kind, MentionKind mention, RuleScope scope, TokenRange range)
    {
        foreach (var found in scope.Model.MentionsIn(mention, range, scope.Context.CancellationToken)) { yield return kind.ThingOf(found); }
    }
}
