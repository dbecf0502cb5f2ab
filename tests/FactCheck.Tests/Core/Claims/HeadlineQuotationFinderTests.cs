using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Words that a headline quotes.</summary>
public sealed class HeadlineQuotationFinderTests
{
    [Theory]
    [InlineData("الوزير: [|«الحدود مغلقة حتى إشعار آخر»|]\n\nافتتح الوزير أمس معرض الكتاب. وتجول بين الأجنحة. وتحدث مع الناشرين عن أسعار الورق.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.HeadlineQuotation));

    [Theory]
    [InlineData("الوزير يفتتح المعرض\n\nافتتح الوزير أمس معرض الكتاب وقال: «الكتاب حياة».")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.HeadlineQuotation));
}
