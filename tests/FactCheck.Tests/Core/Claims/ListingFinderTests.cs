using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>An announced count with what follows.</summary>
public sealed class ListingFinderTests
{
    private static readonly FinderSet Finders = new(FactCheck.Claims.StandardFinders.All, Known.Shipped);

    [Theory]
    [InlineData("شاركت [|خمس دول: الكويت وقطر وعُمان والبحرين|].")]
    [InlineData("The minister will visit [|two countries, Kenya, Uganda and Rwanda|].")]
    [InlineData("اعتمد المجلس [|أربعة قرارات: الميزانية، والتعيينات، والتعليم|].")]
    [InlineData("[|المغرب والجزائر وتونس: هذه هي الدول الأربع|] التي شاركت.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Listing, Finders));

    [Theory]
    [InlineData("شاركت ست دول بينها قطر والكويت.")]
    [InlineData("زارت أربع دول هي مصر والأردن، إضافة إلى تركيا.")]
    [InlineData("France and Germany are two of the five countries that signed.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Listing, Finders));
}
