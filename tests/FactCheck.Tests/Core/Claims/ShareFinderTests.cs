using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>A part, its whole and the stated percentage.</summary>
public sealed class ShareFinderTests
{
    [Theory]
    [InlineData("نجح [|450 من أصل 900 مترشح، أي بنسبة 50%|].")]
    [InlineData("من بين [|320 قرية شملها المسح، لا تصل المياه إلى 80 قرية، أي 25%|] منها.")]
    [InlineData("رسب [|30 طالبا من أصل 90 طالبا، أي ثلثهم|].")]
    [InlineData("[|Sixty of the company's 240 stores (25%|]) will close.")]
    [InlineData("وافق [|14 عضوا من أعضاء المجلس الـ15، أي 93%|] منهم.")]
    [InlineData("A majority of [|70%, or 112 of the 160|] delegates, was in favour.")]
    [InlineData("[|One in five of the 50 buses, or 10|] buses, is electric.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Share));

    [Theory]
    [InlineData("صوّت 120 نائبا من مجموع 200 نائب حضر منهم 160، أي 75% من الحاضرين.")]
    [InlineData("منها 240 مليونا من 800 مليون، أي 40% من صادرات النفط.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Share));
}
