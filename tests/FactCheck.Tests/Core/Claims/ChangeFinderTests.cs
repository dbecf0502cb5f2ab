using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Two values of one figure with the stated change.</summary>
public sealed class ChangeFinderTests
{
    [Theory]
    [InlineData("ارتفعت الصادرات من [|20 إلى 30 مليون دولار، أي بنسبة 50%|].")]
    [InlineData("كان السعر [|35 جنيها فأصبح 70 جنيها، أي بزيادة نسبتها 50%|].")]
    [InlineData("باع [|24 ألف بطاقة بزيادة 20% عن 20 ألف|] بطاقة.")]
    [InlineData("Sales fell [|30% from 500 cars to 400|] cars.")]
    [InlineData("The rate rose by [|75 basis points, from 4.25% to 4.75%|].")]
    [InlineData("ارتفع من [|3 جنيهات إلى 6 جنيهات خلال عام، أي ثلاثة أضعاف|].")]
    [InlineData("It shrank by [|half, from 8,000 employees to 5,500|].")]
    [InlineData("Support stood at [|31 percent in May. In June it was 35 percent. The leader welcomed the four|]-point gain in support.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Change));

    [Theory]
    [InlineData("زاد عدد الحجاج 12%، وبلغ عدد الرحلات 3200 رحلة مقابل 2900 رحلة.")]
    [InlineData("Wheat slid to $180 from $220, and maize fell 25%.")]
    [InlineData("تراجعت حصته 4 نقاط مئوية عن الدورة التي فاز فيها بـ62% مقابل 38%.")]
    [InlineData("في الحي خمس حدائق بدلا من ثلاث في العام الماضي، تتسع لنحو ألف زائر.")]
    [InlineData("تمثل 3.8% من المؤشر، من 7.0 إلى 2.9.")]
    [InlineData("بلغت الصادرات 28 مليون طن. وكانت 25 مليون طن في العام السابق. وارتفعت صادرات الأرز بنسبة 40 بالمئة.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Change));
}
