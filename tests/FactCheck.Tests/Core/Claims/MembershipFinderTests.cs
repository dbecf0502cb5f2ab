using FactCheck.Claims;
using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

public sealed class MembershipFinderTests
{
    [Theory]
    [InlineData("اعترضت تركيا، العضو في الاتحاد الأوروبي، على القرار", "TR eu Member")]
    [InlineData("شاركت قطر، العضو في منظمة أوبك، في الاجتماع", "QA opec Member")]
    [InlineData("السويد عضو مؤسس في حلف شمال الأطلسي", "SE nato Member founding")]
    [InlineData("انضم المغرب إلى الاتحاد الأفريقي عام 2017", "MA african-union Member joining")]
    [InlineData("Leaders of NATO member Austria met", "AT nato Member")]
    [InlineData("Leaders of EU member state Poland met", "PL eu Member")]
    [InlineData("Kuwait, a NATO ally, sent a ship", "KW nato Ally")]
    [InlineData("تُعد الكويت حليفًا في حلف شمال الأطلسي", "KW nato Ally")]
    [InlineData("Kuwait, a major non-NATO ally, sent a ship", "")]
    [InlineData("فلسطين دولة عضو مراقب في الأمم المتحدة", "")]
    [InlineData("الدول الأعضاء في الاتحاد الاقتصادي الأوراسي، وهي روسيا وأرمينيا", "RU eaeu Member, AM eaeu Member")]
    [InlineData("تضم إيكواس خمس عشرة دولة بينها السنغال ونيجيريا", "SN ecowas Member, NG ecowas Member")]
    [InlineData("التحالف الذي يضم أوبك وحلفاء لها بينهم روسيا", "")]
    [InlineData("اليابان حليف في الأمم المتحدة", "")]
    [InlineData("اجتمع أعضاء الاتحاد الأوروبي في تركيا", "")]
    public void Who_belongs_to_what(string text, string expected) => Assert.Equal(expected, string.Join(", ", Known.Model(text).Mentions(MentionKind.Membership).Cast<MembershipMention>().Select(Line)));

    [Theory]
    [InlineData("صربيا ليست عضوا في حلف شمال الأطلسي", true)]
    [InlineData("أوكرانيا الساعية إلى عضوية في الاتحاد الأوروبي", true)]
    [InlineData("صربيا عضو في حلف شمال الأطلسي", false)]
    public void What_is_denied_is_doubtful(string text, bool expected) => Assert.Equal(expected, Assert.IsType<MembershipMention>(Assert.Single(Known.Model(text).Mentions(MentionKind.Membership))).IsDoubtful);

    private static string Line(MembershipMention m) => $"{m.State.Entities!.First.Id} {m.Organisation.Entities!.First.Id} {m.Status}{(m.IsFounding ? " founding" : "")}{(m.IsJoining ? " joining" : "")}";
}
