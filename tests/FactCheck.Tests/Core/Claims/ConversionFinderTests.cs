using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>One amount in two units.</summary>
public sealed class ConversionFinderTests
{
    [Theory]
    [InlineData("بلغت المنحة [|20 مليون يورو (نحو 21.5 مليون دولار|]).")]
    [InlineData("It will cost [|750 million Saudi riyals ($200 million|]).")]
    [InlineData("بلغت المنحة 20 مليون دينار (نحو 21.5 مليون دولار).")]
    public void Money_of_which_the_currency_is_known_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Conversion, new FinderSet(FactCheck.Claims.StandardFinders.All, Known.Shipped)));

    [Theory]
    [InlineData("يبلغ طول الطريق [|100 كيلومتر (62 ميلا|]).")]
    [InlineData("The parcel weighs [|10 kilograms (22 pounds|]).")]
    [InlineData("تبلغ مساحتها [|5 كيلومترات مربعة، أي ما يعادل 500 هكتار|].")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Conversion));

    [Theory]
    [InlineData("الطريق 100 كيلومتر والجسر 62 ميلا.")]
    [InlineData("The fee is 10 dollars (22 pounds of flour).")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Conversion));
}
