namespace FactCheck.Tests.Core.Semantics;

/// <summary>What an article tells as wrong itself; the marked words stand in such a sentence.</summary>
public sealed class RefutedStatementTests
{
    [Theory]
    [InlineData("نشرت الصفحة خمس معلومات.\n«[|إسطنبول|] عاصمة تركيا» – خطأ.")]
    [InlineData("من الخطأ القول إن السعر زاد من [|20|] إلى 30 أي 80%.")]
    [InlineData("قيل إن العدد [|50|] ألفا. وهذا غير صحيح.")]
    [InlineData("تصويبات\n\nورد أن الميزانية [|30|] مليونا.")]
    [InlineData("عنوان الخبر عن الاجتماع\n\nتصويب: كانت الميزانية [|30|] مليونا.")]
    [InlineData("The post falsely claims that [|20|] became 30, or 80%.")]
    [InlineData("Corrections and clarifications\n\nA report put the rise at [|33|] per cent.")]
    public void It_is_found(string marked) => Assert.True(IsRefuted(marked));

    [Theory]
    [InlineData("زاد السعر من [|20|] إلى 30 أي 80%. وقال الوزير إن القول بغير ذلك يدل على خطأ في القراءة عند من يقرأ.")]
    [InlineData("تصحيح الأسعار يدفع البورصة إلى الهبوط 3%\n\nهبط المؤشر من [|200|] إلى 194 نقطة.")]
    [InlineData("دشنت الشركة خطا مباشرا، خطًا طوله [|20|] كيلومترا.")]
    [InlineData("Prices rose from [|20|] to 30.")]
    public void All_else_is_the_articles_own(string marked) => Assert.False(IsRefuted(marked));

    private static bool IsRefuted(string marked)
    {
        var text = Testing.MarkedText.Parse(marked);
        var model = Engine.Model(text.Text, "2024-09-10");
        var tokens = model.Article.Tokens;
        return model.IsRefuted(Enumerable.Range(0, tokens.Count).First(t => tokens.SpanOf(t).Start == text.Spans[0].Start));
    }
}
