using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>A whole and its parts.</summary>
public sealed class TotalFinderTests
{
    [Theory]
    [InlineData("The delegation has [|24 members: 10 women and 14|] men.")]
    [InlineData("أصيب [|20 شخصا بينهم 8 نساء و9|] أطفال.")]
    [InlineData("The school has [|640 pupils, 330 girls and 310|] boys.")]
    [InlineData("Of the [|44 people on board, 30 were rescued and 9|] are missing.")]
    [InlineData("تلقت اللجنة [|240 شكوى، 150 منها من العاصمة و90|] من المحافظات.")]
    [InlineData("فاز الحزب بـ [|60 مقعدا، وحصل منافسه على 40 مقعدا من أصل 100|] مقعد.")]
    [InlineData("لقي [|8 أشخاص حتفهم، هم أربعة رجال وثلاث|] نساء وطفل.")]
    [InlineData("Of the [|50 trainees, 17 are from Lebanon, 17 from Jordan and the remaining 16|] from Iraq.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Total));

    [Theory]
    [InlineData("نجا 3 أطفال (5 و7 و9 سنوات) من الحادث.")]
    [InlineData("لقي 9 أشخاص حتفهم، هم أربعة رجال وثلاث نساء ومرافقون.")]
    [InlineData("كان في القارب 21 شخصا، هم 20 صيادا والقبطان، وقد نجا خمسة من الغرق.")]
    [InlineData("They played 5 matches a week over 4 weeks, for a total of 20 matches.")]
    [InlineData("A total of 45 people were rescued, of them others later.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Total));
}
