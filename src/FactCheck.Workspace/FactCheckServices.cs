using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Claims;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Languages.Arabic;
using FactCheck.Languages.English;
using FactCheck.Rules;
using FactCheck.Rules.Facts;
using FactCheck.Rules.Testing;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Workspace.Caching;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Corpus;
using FactCheck.Workspace.Facts;
using FactCheck.Workspace.Fixing;
using FactCheck.Workspace.Packs;
using FactCheck.Workspace.Reading;
using FactCheck.Workspace.Reporting;
using FactCheck.Workspace.Reporting.Html;
using FactCheck.Workspace.Streams;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FactCheck.Workspace;

/// <summary>The one place where FactCheck is put together. What a host registers besides (an <see cref="Analyzer"/>, a <see cref="MentionFinder"/>, a <see cref="Language"/>, a <see cref="Reporter"/>) takes part like what FactCheck brings.</summary>
public static class FactCheckServices
{
    /// <summary>Registers everything that checks articles.</summary>
    public static IServiceCollection AddFactCheck(this IServiceCollection services, Action<FactCheckOptions>? configure = null)
    {
        var options = new FactCheckOptions();
        configure?.Invoke(options);
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Language>(new ArabicLanguage());
        services.AddSingleton<Language>(new EnglishLanguage());
        services.AddSingleton(p => new LanguageSet([.. p.GetServices<Language>()]));
        foreach (var finder in StandardFinders.All) { services.AddSingleton(finder); }
        services.AddSingleton(p => FactPackFiles.Load(p.GetRequiredService<FactCheckOptions>().PackPaths));
        services.AddSingleton(p => new KnowledgeBase(() => FactsOf(p.GetRequiredService<LoadedFacts>(),
            p.GetRequiredService<FactCheckOptions>().PackPaths)));
        services.AddSingleton(p => new FinderSet(p.GetServices<MentionFinder>(), p.GetRequiredService<KnowledgeBase>()));
        services.AddSingleton(p => new ArticleReader(p.GetRequiredService<LanguageSet>()));
        services.AddSingleton(p => new RulePackLoader().Load(RulePackFiles.Read(p.GetRequiredService<FactCheckOptions>().PackPaths)));
        services.AddSingleton(CreateDriver);
        services.AddSingleton(p => new ConfigurationFinder(p.GetRequiredService<LanguageSet>()));
        services.AddSingleton(p => new JobPlanner(p.GetRequiredService<ConfigurationFinder>()));
        services.AddSingleton(p => new PackSets(new PackSet(p.GetRequiredService<FinderSet>(),
            new Lazy<AnalysisDriver>(p.GetRequiredService<AnalysisDriver>)),
            c => CreateSet(p, c)));
        services.AddSingleton(p => new FileChecker(p.GetRequiredService<ArticleReader>(), p.GetRequiredService<PackSets>()));
        services.AddSingleton<Func<JudgementCache, JudgementMemory>>(p => cache => new JudgementMemory(
            cache, p.GetRequiredService<ArticleReader>(), p.GetRequiredService<PackSets>(), p.GetRequiredService<FactCheckOptions>().PathsOf,
            DateOnly.FromDateTime(p.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime)));
        services.AddSingleton(p => new ArticleFixer(p.GetRequiredService<ArticleReader>(), p.GetRequiredService<PackSets>()));
        services.AddSingleton(p => new CorpusChecker(
            p.GetRequiredService<FileChecker>(), p.GetRequiredService<ArticleReader>(), p.GetRequiredService<PackSets>(),
            new Lazy<LoadedRules>(p.GetRequiredService<LoadedRules>), p.GetRequiredService<TimeProvider>(), options));
        services.AddSingleton(p => new CheckStream(p.GetRequiredService<ArticleReader>(), p.GetRequiredService<AnalysisDriver>(),
            p.GetRequiredService<FactCheckOptions>().Language));
        services.AddSingleton(p => new InspectStream(p.GetRequiredService<ArticleReader>(), p.GetRequiredService<FinderSet>()));
        services.AddSingleton(p => new RuleTester(p.GetRequiredService<AnalysisDriver>(), (text, format, published) =>
            p.GetRequiredService<ArticleReader>().Read(new SourceText(text), format, new Syntax.ArticleMetadata { Published = published }),
            (articles, token) => p.GetRequiredService<CorpusChecker>().JudgeAmong(articles, token)));
        services.AddSingleton<Reporter>(new TextReporter());
        services.AddSingleton<Reporter>(new JsonReporter());
        services.AddSingleton<Reporter>(new SarifReporter());
        services.AddSingleton<Reporter>(new MarkdownReporter());
        services.AddSingleton<Reporter>(new HtmlReporter());
        services.AddSingleton<Reporter>(new JunitReporter());
        services.AddSingleton<Reporter>(new GitHubReporter());
        services.AddSingleton<Reporter>(new GitLabReporter());
        services.AddSingleton<Reporter>(new CheckstyleReporter());
        services.AddSingleton<Reporter>(new RdjsonReporter());
        services.AddSingleton<Reporter>(new CsvReporter());
        services.AddSingleton<Reporter>(new MsBuildReporter());
        return services;
    }

    /// <exception cref="RulePacksException">A fact pack has errors.</exception>
    private static EntityStore FactsOf(LoadedFacts facts, IReadOnlyList<string> paths)
    {
        if (facts.HasErrors) { throw new RulePacksException(facts.Diagnostics); }
        EntityStore store = facts.Store;
        foreach (var file in FactPackFiles.FindBuilt(paths)) { store = new LayeredEntityStore(store, new SqliteEntityStore(file)); }
        return store;
    }

    /// <summary>What judges articles whose configuration asks for other packs than the command line.</summary>
    private static PackSet CreateSet(IServiceProvider provider, PackChoice choice)
    {
        var paths = provider.GetRequiredService<FactCheckOptions>().PathsOf(choice);
        var knowledge = new KnowledgeBase(() => FactsOf(FactPackFiles.Load(paths), paths));
        var finders = new FinderSet(provider.GetServices<MentionFinder>(), knowledge);
        return new PackSet(finders, new Lazy<AnalysisDriver>(() =>
        {
            var files = RulePackFiles.Read(paths);
            var rules = new RulePackLoader().Load(choice.Spellings.IsEmpty ? files : [.. files, SpellingPack.Of(choice.Spellings)]);
            return CreateDriver(provider, finders, knowledge, rules);
        }));
    }

    /// <exception cref="RulePacksException">A pack has errors.</exception>
    private static AnalysisDriver CreateDriver(IServiceProvider provider)
    {
        // The facts are read while the rules are: nearly every pack asks for them, and a run waits for the longer of the two only.
        var knowledge = provider.GetRequiredService<KnowledgeBase>();
        var facts = Task.Run(() => knowledge.Names);
        var rules = provider.GetRequiredService<LoadedRules>();
        if (!rules.HasErrors && rules.AsksFacts) { _ = facts.GetAwaiter().GetResult(); }
        return CreateDriver(provider, provider.GetRequiredService<FinderSet>(), knowledge, rules);
    }

    private static AnalysisDriver CreateDriver(IServiceProvider provider, FinderSet finders, KnowledgeBase knowledge, LoadedRules rules)
    {
        if (rules.HasErrors) { throw new RulePacksException(rules.Diagnostics); }
        if (rules.AsksFacts) { _ = knowledge.Names; }
        var clock = provider.GetRequiredService<TimeProvider>();
        ImmutableArray<Analyzer> analyzers = [rules.CreateAnalyzer(clock), new HouseStyleAnalyzer(), .. provider.GetServices<Analyzer>()];
        return new AnalysisDriver(finders, analyzers, clock);
    }
}
