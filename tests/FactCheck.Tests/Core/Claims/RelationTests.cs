using FactCheck.Claims;
using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

public sealed class RelationTests
{
    [Theory]
    [InlineData("ارتفعت الصادرات من 20 إلى 30 مليون دولار، أي بنسبة 80%.", 44, 56)]
    [InlineData("Sales fell from 200 to 150 cars, a decrease of 20%.", 25, 25)]
    [InlineData("بلغ الإنتاج 755 مليون لتر مقابل 652 مليون لتر السنة الماضية بزيادة نسبتها 14 بالمائة.", 15.6, 16)]
    public void A_change_is_computed_over_what_rounding_allows(string text, decimal least, decimal most)
    {
        var change = Assert.IsType<ChangeMention>(Assert.Single(Engine.Model(text).Mentions(MentionKind.Change)));

        Assert.NotNull(change.Computed);
        Assert.InRange(change.Computed.Value.Min, least - 1, most);
        Assert.InRange(change.Computed.Value.Max, least, most + 1);
    }

    [Theory]
    [InlineData("ارتفع الإنتاج من 460 إلى 3170 طنا وارتفعت المصبرات بنسبة 6 بالمائة.")]
    [InlineData("ارتفع بنسبة 13% ليصل إلى 28 مليار دولار أمريكي في عام 2024.")]
    [InlineData("تراجعت من 25 إلى 16 طنا بنسب على التوالي 2% و24%.")]
    public void What_is_not_bound_is_no_change(string text) => Assert.Empty(Engine.Model(text).Mentions(MentionKind.Change));

    [Theory]
    [InlineData("احترق 6452 هكتارا منها 950 هكتارا", 1)]
    [InlineData("شارك 240 عارضا من 29 بلدا من بينهم 97 عارضا", 0)]
    public void A_part_has_the_unit_of_its_whole(string text, int count) => Assert.Equal(count, Engine.Model(text).Mentions(MentionKind.Part).Length);

    [Theory]
    [InlineData("يستمر من 20 أيار 2024 إلى 5 أيار 2024", 1)]
    [InlineData("بين 20 ماي و4 جوان", 1)]
    [InlineData("في 20 أيار 2024. إلى 5 أيار 2024", 0)]
    public void A_range_has_two_ends_side_by_side(string text, int count) => Assert.Equal(count, Engine.Model(text).Mentions(MentionKind.Range).Length);
}
