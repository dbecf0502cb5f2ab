using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>A whole and a part of it.</summary>
public sealed class PartFinderTests
{
    [Theory]
    [InlineData("احترق [|6452 هكتارا منها 950 هكتارا|].")]
    [InlineData("استقبلت المدينة [|500 لاجئ، بينهم 120|] طفلا.")]
    [InlineData("Rescuers pulled [|27 miners out, among them 12|] who had been injured.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Part));

    [Theory]
    [InlineData("شارك 240 عارضا من 29 بلدا من بينهم 97 عارضا.")]
    [InlineData("حضر 40 رجلا و30 امرأة، بينهم 35 صحفيا.")]
    [InlineData("أُجلي 340 شخصا وعائلاتهم، بينهم 390 طالبا.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Part));
}
