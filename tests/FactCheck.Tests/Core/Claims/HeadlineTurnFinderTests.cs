using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Headlines that go one way and first sentences that go the other.</summary>
public sealed class HeadlineTurnFinderTests
{
    [Theory]
    [InlineData("Wheat prices [|fall|] on good harvest\n\nWheat rose 3 percent on Monday to $215 a tonne.")]
    [InlineData("Bank [|lowers|] rate for third time\n\nThe central bank raised its key rate by a quarter point on Tuesday.")]
    [InlineData("[|انخفاض|] أعداد السياح\n\nقالت وزارة السياحة إن عدد السياح زاد 14 في المئة هذا العام.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.HeadlineTurn));

    [Theory]
    [InlineData("Oil prices rise\n\nOil stockpiles fell by 5 million barrels last week.")]
    [InlineData("Shares end week lower\n\nThe main index gained 38 points on Friday.")]
    [InlineData("تراجع أسعار القمح\n\nارتفع إنتاج القمح 12 في المئة هذا الموسم.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.HeadlineTurn));
}
