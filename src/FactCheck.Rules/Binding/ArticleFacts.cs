using System.Numerics;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Rules.Binding;

/// <summary>Facts of a whole article that kinds give to rules.</summary>
internal static class ArticleFacts
{
    private static readonly (MonthSystems System, string Name)[] Systems =
    [
        (MonthSystems.Levantine, "levantine"), (MonthSystems.Egyptian, "egyptian"), (MonthSystems.Maghrebi, "maghrebi"),
        (MonthSystems.Moroccan, "moroccan"), (MonthSystems.Mauritanian, "mauritanian"), (MonthSystems.Pair, "pair"),
    ];

    public static string? TitleOf(Article article)
    {
        if (article.Metadata.Title is { } given) { return given; }
        var title = article.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title);
        return title is null ? null : article.Source.Slice(title.Span);
    }

    public static string FormatOf(Article article) => article.Format switch
    {
        ArticleFormat.Markdown => "markdown",
        ArticleFormat.Html => "html",
        _ => "text",
    };

    public static string NameOf<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static IReadOnlyList<object> SystemNames(DateMention date) => Names(SystemsOf(date));

    /// <summary>The systems that agree with the most dates of the article; of two that agree with as many, both. Quoted dates do not count.</summary>
    public static IReadOnlyList<object> MonthSystemsOf(RuleScope scope)
    {
        var votes = new int[Systems.Length];
        foreach (var mention in scope.Model.Mentions(MentionKind.Date, scope.Context.CancellationToken))
        {
            if (mention is not DateMention date || scope.IsQuoted(date.Span)
                || scope.Article.BlockOf(date.Tokens.First) is not { IsProse: true }) { continue; }
            var systems = SystemsOf(date);
            for (var i = 0; i < Systems.Length; i++)
            {
                if (systems.HasFlag(Systems[i].System)) { votes[i]++; }
            }
        }
        var most = 0;
        foreach (var vote in votes) { most = Math.Max(most, vote); }
        if (most == 0) { return []; }
        var names = new List<object>();
        for (var i = 0; i < votes.Length; i++) { if (votes[i] == most) { names.Add(Systems[i].Name); } }
        return names;
    }

    private static MonthSystems SystemsOf(DateMention date)
    {
        if (date.Months.IsEmpty) { return MonthSystems.None; }
        return date.Months.Length > 1 ? MonthSystems.Pair : date.Months[0].Systems;
    }

    private static IReadOnlyList<object> Names(MonthSystems systems)
    {
        var names = new List<object>(BitOperations.PopCount((uint)systems));
        foreach (var (system, name) in Systems)
        {
            if (systems.HasFlag(system)) { names.Add(name); }
        }
        return names;
    }
}
