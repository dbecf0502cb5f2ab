namespace FactCheck.Workspace.Corpus;

/// <summary>An article of the corpus, as the survey knows it.</summary>
/// <param name="Id">Its number in the index.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Shown">The path that reports show.</param>
/// <param name="Published">Its day of publication.</param>
/// <param name="IsUpdate">True when it says that it replaces another.</param>
/// <param name="IsReported">True when it is being checked in this run, so that findings can be reported in it.</param>
internal sealed record SurveyedArticle(long Id, string Path, string Shown, DateOnly? Published, bool IsUpdate, bool IsReported);
