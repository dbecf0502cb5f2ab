using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Diagnostics;
using FactCheck.Knowledge;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>The kinds of a corpus: what two or more of its articles say differently, or repeat. <c>check --corpus</c> and a check of several paths know them.</summary>
internal static class CorpusKinds
{
    public static ImmutableArray<KindDefinition> All { get; } =
    [
        Kind(MentionKind.OfficeClash, "an office that this article and another give to two persons at one time",
            Entity("office", "the office", m => m.Subject),
            Entity("person", "whom this article names", m => m.Here),
            Entity("other", "whom the other names", m => m.Other),
            MentionThings.Date<CrossMention>("day", "the days that this article may speak of", m => m.Days),
            MentionThings.Date<CrossMention>("otherDay", "the days that the other may speak of", m => m.OtherDays),
            MentionThings.Text<CrossMention>("wordBefore", "the word just before the office here", m => m.Before),
            MentionThings.Text<CrossMention>("otherWordBefore", "the word just before it there", m => m.OtherBefore)),
        Kind(MentionKind.EventClash, "an event that this article and another date differently",
            Entity("event", "the event or organisation", m => m.Subject),
            MentionThings.Date<CrossMention>("day", "the date given here", m => m.Days),
            MentionThings.Date<CrossMention>("otherDay", "the date given there", m => m.OtherDays)),
        Kind(MentionKind.FigureClash, "a figure that this article and another give differently for one thing and day",
            MentionThings.Number<CrossMention>("value", "every value that the figure here may stand for", m => m.Figure),
            MentionThings.Number<CrossMention>("otherValue", "every value that the figure there may stand for", m => m.OtherFigure),
            MentionThings.Date<CrossMention>("day", "the days that this article speaks of", m => m.Days),
            MentionThings.Date<CrossMention>("otherDay", "the days that the other speaks of", m => m.OtherDays),
            Later()),
        Kind(MentionKind.PhaseClash, "a matter of two states that is being finished in one article and is to begin in another",
            MentionThings.Date<CrossMention>("day", "the day of this article; unknown when it does not say", m => m.Days),
            MentionThings.Date<CrossMention>("otherDay", "the day of the other", m => m.OtherDays),
            Later()),
        Kind(MentionKind.Copy, "an article that is nearly another, at its first line",
            MentionThings.Percent<CrossMention>("similarity", "how many of the runs of three words are the same, estimated",
                m => Interval.Exactly(m.Similarity)),
            MentionThings.Truth<CrossMention>("isUpdate", "whether the article says with supersedes: that it replaces another", m => m.IsUpdate)),
        Kind(MentionKind.RepeatedLine, "a line that stands in several articles that are not copies of each other, at the first of them", Count()),
        Kind(MentionKind.SpellingSplit,
            "the words that the corpus nearly always spells in one way and sometimes in another, at the first of the rare spellings", Count(),
            Details("words")),
        Kind(MentionKind.StyleSplit,
            "the ways of writing months, quotation marks and digits that most articles share and some do not, at the first of these", Count(),
            Details("ways")),
    ];

    private static KindDefinition Kind(MentionKind kind, string summary, params PropertyDefinition[] own) =>
        new(kind.Name, summary, (k, scope, range) => scope.Model.MentionsIn(kind, range, scope.Context.CancellationToken).Select(m => k.ThingOf(m)),
        [
            .. own,
            new PropertyDefinition("there", RuleType.Text, "the place in the other article, or in the first of several", (t, _) => At(t)?.Text)
            {
                Elsewhere = At,
            },
        ])
        {
            Mention = kind,
            IsCorpus = true,
        };

    private static ArticlePlace? At(Thing thing) => ((CrossMention)thing.Value).There;

    private static PropertyDefinition Entity(string name, string summary, Func<CrossMention, EntitySet?> get) =>
        new(name, RuleType.Entity, summary, (t, _) => get((CrossMention)t.Value));

    private static PropertyDefinition Count() =>
        MentionThings.Number<CrossMention>("articles", "how many articles hold it", m => Interval.Exactly(m.Articles));

    private static PropertyDefinition Details(string name) =>
        MentionThings.List<CrossMention>(name, "what is told of each", m => [.. m.Details.Cast<object>()]);

    private static PropertyDefinition Later() =>
        MentionThings.Truth<CrossMention>("isLater", "whether this article was published later; unknown without both days", m => m.IsLater);
}
