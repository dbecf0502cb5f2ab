using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Two figures of one thing.</summary>
public sealed class ConflictFinderTests
{
    [Theory]
    [InlineData("قُتل 12 شخصا في انهيار مبنى. وقال الدفاع المدني إن القتلى الـ[|14|] نقلوا إلى المستشفى.")]
    [InlineData("مقتل [|45|] جنديا في هجوم\n\nقالت الوزارة إن 54 جنديا قتلوا في هجوم شنه مسلحون.")]
    [InlineData("Council approves [|250|] new homes\n\nThe city council on Tuesday approved plans for 350 new homes.")]
    [InlineData("[|Five|] killed in bus crash\n\nSeven people died when a bus overturned on the coast road.")]
    [InlineData("[|Three|] banks fined\n\nThe regulator fined five banks on Thursday.")]
    [InlineData("Exports up [|20 percent|]\n\nExports rose by 12 percent last year, the ministry said.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Conflict));

    [Theory]
    [InlineData("مصرع 16 شخصا في حادثين\n\nلقي 13 شخصا مصرعهم في حادث أول، وقتل ثلاثة أشخاص في حادث ثان.")]
    [InlineData("إصابة أكثر من 700 جندي\n\nأعلنت الوزارة إصابة 731 جنديا.")]
    [InlineData("Five killed in bus crash\n\nA bus overturned, killing four passengers and the driver.")]
    [InlineData("Three banks fined\n\nThe regulator fined two banks on Thursday and a third on Friday.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Conflict));
}
