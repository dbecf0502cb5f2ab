using FactCheck.Knowledge;
using FactCheck.Rules.Facts;
using FactCheck.Testing;
using FactCheck.Values;
using FactCheck.Workspace.Packs;

namespace FactCheck.Tests.Rules.Facts;

public sealed class FactPackLoaderTests
{
    private const string Base = """
        facts: base
        source: gov.example
        checked: 2025-01-01
        persons:
          - { id: amal, ar: أمل علي, en: Amal Ali, gender: f }
          - { id: karim, ar: كريم سعد, en: Karim Saad, gender: m }
        organisations:
          - { id: council, ar: المجلس الأعلى للماء, en: Supreme Water Council, acronyms: [SWC], founded: 1999-05 }
        offices:
          - id: council-head
            ar: رئيس المجلس الأعلى للماء
            feminine: [رئيسة المجلس الأعلى للماء]
            of: council
            holders:
              - { person: karim, from: 2015-01-01, until: 2020-12-31 }
              - { person: amal, from: 2021-01-01 }
        """;

    [Fact]
    public void An_entry_has_its_names_dates_and_source()
    {
        var facts = Known.Load(Base);
        var council = Assert.IsType<Organisation>(facts.Store.Find("council"));

        Assert.False(facts.HasErrors);
        Assert.Equal("1999-05-01/1999-05-31", council.Founded.ToString());
        Assert.Equal(new Provenance("base", "gov.example", new DateOnly(2025, 1, 1), Certainty.Known), council.Provenance);
        Assert.Equal("council-head", Assert.Single(facts.Store.OfficesOf("amal")).Id);
        Assert.Equal("council", Assert.Single(facts.Store.Names.Find(PhraseHash.Of("SWC"))).Entity);
    }

    [Theory]
    [InlineData("1998-07-17/2002-07-01", "1998-07-17/2002-07-01")]
    [InlineData("1944-07/1945", "1944-07-01/1945-12-31")]
    public void A_date_may_be_a_stretch(string founded, string days)
    {
        var facts = Known.Load($"facts: p\nsource: s\nchecked: 2025-01-01\norganisations:\n  - {{ id: x, ar: س, en: x, founded: {founded} }}\n");

        Assert.Equal(days, Assert.IsType<Organisation>(facts.Store.Find("x")).Founded.ToString());
    }

    [Fact]
    public void Offices_end_and_states_and_currencies_have_their_money()
    {
        var facts = Known.Load("""
            facts: p
            source: s
            checked: 2025-01-01
            currencies:
              - { id: AAA, ar: دينار مائي, en: Water Dinar, rates: { 2023: 1.5, 2022: 1.4 } }
            countries:
              - { id: WA, ar: واحة, en: Oasis, currency: AAA, otherMoney: [ليرة] }
            offices:
              - { id: wa-pm, ar: رئيس وزراء واحة, of: WA, abolished: 1990-05 }
            """);

        Assert.False(facts.HasErrors, string.Join('\n', facts.Diagnostics));
        Assert.Equal<ExchangeRate>([new(2022, 1.4m), new(2023, 1.5m)], Assert.IsType<Currency>(facts.Store.Find("AAA")).Rates);
        Assert.Equal("ليرة", Assert.Single(Assert.IsType<Place>(facts.Store.Find("WA")).OtherMoney));
        Assert.Equal("1990-05-01/1990-05-31", Assert.IsType<Office>(facts.Store.Find("wa-pm")).Abolished.ToString());
        Assert.Contains("a rate is a year", Known.Errors("facts: p\nsource: s\nchecked: 2025-01-01\ncurrencies:\n  - { id: AAA, ar: س, en: x, rates: { 2023: many } }\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_higher_layer_changes_the_keys_that_it_gives_and_names_its_pack()
    {
        var facts = Known.Load(Base, "facts: ours\nsource: ours.example\nchecked: 2025-06-01\norganisations:\n  - { id: council, founded: 2001 }\n");
        var council = Assert.IsType<Organisation>(facts.Store.Find("council"));

        Assert.False(facts.HasErrors, string.Join('\n', facts.Diagnostics));
        Assert.Equal(("المجلس الأعلى للماء", 2001, "ours"), (council.Arabic, council.Founded!.Value.First.Year, council.Provenance.Pack));
    }

    [Theory]
    [InlineData("  - { id: x, ar: س, en: x, fonded: 1999 }", "FCR0004", "did you mean 'founded'?")]
    [InlineData("  - { id: x, ar: س, en: x, owner: contcil }", "FCR0601", "'contcil'")]
    [InlineData("  - { id: x, ar: س, en: x }\n  - { id: x, ar: س, en: x }", "FCR0602", "already stands")]
    [InlineData("  - { id: x, ar: س, en: x, founded: soon }", "FCR0603", "write 2024-08-28")]
    [InlineData("  - { id: x, ar: س, en: x, founded: 2024-13 }", "FCR0603", "2024-13")]
    [InlineData("  - { id: x, ar: س, en: x, founded: 2002/1998 }", "FCR0603", "2002/1998")]
    [InlineData("  - { id: x, ar: س, en: x, founded: 2020, dissolved: 2010 }", "FCR0605", "before it was founded")]
    [InlineData("  - { id: x, ar: س, en: x, certainty: sure }", "FCR0008", "probable")]
    [InlineData("  - { ar: س, en: x }", "FCR0006", "no id")]
    [InlineData("  - { id: x, en: x }", "FCR0006", "no 'ar'")]
    [InlineData("  - text", "FCR0005", "a mapping")]
    public void What_is_wrong_is_said_with_its_place(string entry, string code, string message)
    {
        var errors = Known.Errors("facts: t\nsource: s\nchecked: 2025-01-01\norganisations:\n" + entry + "\n");

        Assert.Contains(code, errors, StringComparison.Ordinal);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Contains("facts0.yaml:", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_without_source_or_check_is_refused()
    {
        var errors = Known.Errors("facts: t\norganisations:\n  - { id: x, ar: س, en: x }\n");

        Assert.Equal(2, errors.Split("FCR0604").Length - 1);
    }

    [Fact]
    public void A_tenure_that_ends_before_it_begins_is_refused() => Assert.Contains("FCR0605", Known.Errors(Base.Replace("2020-12-31", "2010-12-31", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void No_changed_key_of_a_shipped_pack_is_taken_in_silence()
    {
        var files = FactPackFiles.Read([ProjectFolder.At("rules")]);
        var offices = files.Single(f => f.Path.EndsWith("offices.yaml", StringComparison.Ordinal));
        var random = new Random(3);
        var keys = System.Text.RegularExpressions.Regex.Matches(offices.Text, @"(?<=^ +(?:- )?|[{,] )[a-zA-Z]+(?=:)", System.Text.RegularExpressions.RegexOptions.Multiline);
        for (var i = 0; i < 15; i++)
        {
            var key = keys[random.Next(keys.Count)];
            var broken = offices with { Text = offices.Text[..key.Index] + "x" + offices.Text[key.Index..] };

            Assert.True(new FactPackLoader().Load([.. files.Where(f => f != offices), broken]).HasErrors, $"x{key.Value} at {key.Index}");
        }
    }

    [Fact]
    public void The_shipped_facts_are_whole()
    {
        var facts = FactPackFiles.Load([ProjectFolder.At("rules")]);
        var all = facts.Store.All().ToArray();

        Assert.Empty(facts.Diagnostics);
        Assert.True(all.OfType<Organisation>().Count() >= 300);
        Assert.True(all.OfType<Place>().Count(p => p.Type != PlaceType.City) >= 250);
        Assert.True(all.OfType<Office>().Count(o => o.Tenures.Length > 0) >= 150);
        Assert.All(all, e => Assert.True(e.Provenance.Source.Length > 3 && e.Provenance.Checked > new DateOnly(2020, 1, 1), e.Id));
        Assert.All(all.OfType<Office>(), o => Assert.DoesNotContain(o.Tenures.Zip(o.Tenures.Skip(1)), p => p.First.Provenance.IsSolid && p.Second.Provenance.IsSolid && (p.First.Until is not { } until || until.First > p.Second.From!.Value.Last)));
    }
}
