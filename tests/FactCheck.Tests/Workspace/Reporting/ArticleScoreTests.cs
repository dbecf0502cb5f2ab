using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Tests.Workspace.Reporting;

public sealed class ArticleScoreTests
{
    [Fact]
    public void A_score_is_a_hundred_less_its_parts()
    {
        foreach (var file in Reports.Fixtures("ar").Concat(Reports.Fixtures("en")))
        {
            var score = ArticleScore.Of(file)!;
            Assert.Equal(Math.Max(0, 100 - score.Parts.Sum(p => p.Taken)), score.Value);
            Assert.Equal(file.Result!.Diagnostics.Length, score.Parts.Sum(p => p.Count));
            Assert.All(score.Parts, p => Assert.Equal(Math.Min(p.Count, 3) * ArticleScore.WeightOf(p.Severity), p.Taken));
        }
    }

    [Fact]
    public void One_habit_does_not_outweigh_an_error()
    {
        var habit = ArticleScore.Of(Reports.Check("x.txt", string.Concat(Enumerable.Repeat("«قال الوزير إن العمل يسير. \n\n", 9))))!;
        var error = ArticleScore.Of(Reports.Check("x.txt", "وصل يوم الخميس 14 كانون الثاني 2017 إلى المدينة."))!;

        Assert.Contains(habit.Parts, p => p.Count > ArticleScore.MostOfOneRule);
        Assert.True(habit.Value > error.Value, $"{habit} {error}");
    }

    [Fact]
    public void What_was_not_judged_has_no_score() => Assert.Null(ArticleScore.Of(new CheckedFile("x.txt", null, "it is gone")));
}
