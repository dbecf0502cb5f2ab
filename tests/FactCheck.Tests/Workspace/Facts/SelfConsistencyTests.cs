using FactCheck.Analysis;
using FactCheck.Knowledge;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Facts;

/// <summary>What the shipped facts say is accused by no rule that stands on them.</summary>
public sealed class SelfConsistencyTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(ShippedRules.Folder)).BuildServiceProvider();

    public void Dispose() => _services.Dispose();

    [Fact]
    public void No_name_of_an_organisation_is_accused_behind_any_particle()
    {
        var accused = new List<string>();
        var count = 0;
        foreach (var organisation in Known.Shipped.Store.All().OfType<Organisation>().Where(o => o.Dissolved is null))
        {
            var acronym = organisation.Names.FirstOrDefault(n => n.Role == NameRole.Acronym)?.Text;
            foreach (var name in organisation.Names.Where(n => n.Role is NameRole.Canonical or NameRole.Alias && n.Text[0] >= '\u0600' && n.Until is null).Select(n => n.Text))
            {
                var bracket = acronym is null ? "" : $" ({acronym})";
                var behindLam = name.StartsWith("ال", StringComparison.Ordinal) ? "لل" + name[2..] : "ل" + name;
                foreach (var text in (string[])[$"قال مندوب {name}{bracket} ذلك.", $"شكر الوزير {behindLam}{bracket} ذلك.", $"التقى الوزير ب{name}{bracket} أمس.", $"اعتذر لها و{behindLam}{bracket} أمس."])
                {
                    count++;
                    if (Accusations(text, new DateOnly(2025, 6, 2)).Any()) { accused.Add(text); }
                }
            }
        }

        Assert.True(count > 3_000);
        Assert.Empty(accused);
    }

    [Fact]
    public void No_holder_of_an_office_is_accused_in_the_middle_of_the_term()
    {
        var accused = new List<string>();
        var count = 0;
        foreach (var office in Known.Shipped.Store.All().OfType<Office>())
        {
            foreach (var tenure in office.Tenures)
            {
                // Of a woman the title has another form, which another rule asks for.
                if (tenure.From is not { } from || Known.Shipped.Find(tenure.Person) is not Person { Gender: Gender.Masculine } person || tenure.KnownUntil <= from.Last) { continue; }
                var day = from.Last.AddDays((tenure.KnownUntil.DayNumber - from.Last.DayNumber) / 2);
                foreach (var text in (string[])[$"قال {office.Arabic} {person.Arabic} إن الأمر واضح.", $"The {office.English}, {person.English}, said so."])
                {
                    count++;
                    if (Accusations(text, day).Any()) { accused.Add($"{day:yyyy-MM-dd} {text}"); }
                }
            }
        }

        Assert.True(count > 1_500);
        Assert.Empty(accused);
    }

    private IEnumerable<string> Accusations(string text, DateOnly published) =>
        _services.GetRequiredService<AnalysisDriver>().Analyze(_services.GetRequiredService<ArticleReader>().Read(new SourceText(text), ArticleFormat.Text, new ArticleMetadata { Published = published }))
            .Diagnostics.Select(d => d.Id).Where(id => id.StartsWith("FC4", StringComparison.Ordinal) && id is not "FC4104"); // the house's preferred name is no matter of truth
}
