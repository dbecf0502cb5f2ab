using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Languages;

public sealed class TermLexiconTests
{
    [Fact]
    public void A_word_is_known_behind_its_particles()
    {
        var terms = Terms("وبالأربعاء");

        Assert.Contains(terms, t => t.Term is WeekdayTerm { Day: DayOfWeek.Wednesday } && t.Front.Length == 4 && t.Front.Particles == (Particles.Conjunction | Particles.Preposition | Particles.Article));
    }

    [Fact]
    public void The_longest_phrase_is_found_beside_the_shorter() => Assert.Contains(Terms("كانون الثاني 2024"), t => t.Term is MonthTerm { Month: 1 } && t.Tokens.Count == 2);

    [Theory]
    [InlineData("للم")]
    [InlineData("بكم")]
    public void A_short_unit_is_none_with_a_particle(string word) => Assert.DoesNotContain(Terms(word), t => t.Term is UnitTerm);

    private static TermHit[] Terms(string text)
    {
        var model = new SemanticModel(Engine.Read(text), Engine.Finders);
        return model.Terms.At(0).ToArray();
    }
}
