using FactCheck.Rules.Binding;
using FactCheck.Values;

namespace FactCheck.Tests.Rules.Binding;

public sealed class BoundLogicTests
{
    private static readonly Kleene[] Truths = [Kleene.False, Kleene.Unknown, Kleene.True];

    private static readonly RuleFrame Nowhere = new(null!, 0);

    [Theory]
    [InlineData("and")]
    [InlineData("or")]
    [InlineData("not")]
    public void What_holds_is_what_is_judged_true(string sign)
    {
        foreach (var left in Truths)
        {
            foreach (var right in Truths)
            {
                var logic = new BoundLogic(sign, new Told(left), new Told(right));
                Assert.Equal(logic.Judge(Nowhere) == Kleene.True, logic.Holds(Nowhere));
            }
        }
    }

    [Fact]
    public void Behind_an_unknown_part_nothing_is_asked()
    {
        var right = new Told(Kleene.True);
        Assert.False(new BoundLogic("and", new Told(Kleene.Unknown), right).Holds(Nowhere));
        Assert.Equal(0, right.Asked);
    }

    private sealed class Told(Kleene truth) : BoundTruth
    {
        public int Asked { get; private set; }

        public override Kleene Judge(RuleFrame frame)
        {
            Asked++;
            return truth;
        }
    }
}
