using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Analysis;

/// <summary>The judgement of one article.</summary>
public sealed record AnalysisResult
{
    private readonly Lazy<SourceText> _source;
    private readonly Lazy<Article> _article;

    /// <summary>The judgement of an article that has been read.</summary>
    public AnalysisResult(Article article, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<AnalysisFailure> failures)
        : this(new Lazy<SourceText>(article.Source), article.Language.Code, new Lazy<Article>(article), diagnostics)
    {
        Failures = failures;
    }

    /// <summary>A judgement that is remembered; its text is decoded and its article read again only when somebody asks for them.</summary>
    public AnalysisResult(Lazy<SourceText> source, string language, Lazy<Article> article, ImmutableArray<Diagnostic> diagnostics) =>
        (_source, Language, _article, Diagnostics) = (source, language, article, diagnostics);

    /// <summary>The decoded file.</summary>
    public SourceText Source => _source.Value;

    /// <summary>The code of the language that most of it is written in.</summary>
    public string Language { get; }

    /// <summary>The article.</summary>
    public Article Article => _article.Value;

    /// <summary>The findings in the order of reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The findings that do not count, in the order of reports.</summary>
    public ImmutableArray<SuppressedDiagnostic> Suppressed { get; init; } = [];

    /// <summary>The rules that could not be judged, by id.</summary>
    public ImmutableArray<AnalysisFailure> Failures { get; init; } = [];

    /// <summary>True when every rule was judged.</summary>
    public bool IsComplete => Failures.IsEmpty;
}
