using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Shares that exclude each other.</summary>
public sealed class SplitFinderTests
{
    [Theory]
    [InlineData("حصل الحزب على [|55% من الأصوات مقابل 45%|] لمنافسه.")]
    [InlineData("توزعت الموازنة بين [|50% للتعليم و30% للصحة و20%|] للنقل.")]
    [InlineData("أُنفق [|40% من المنحة على الطرق و35% على المياه، والباقي 25%|] على المدارس.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Split));

    [Theory]
    [InlineData("بلغت البطالة 45% بين النساء و65% بين الرجال.")]
    [InlineData("تبلغ نسبة النساء العاملات 55% والرجال 70%.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Split));
}
