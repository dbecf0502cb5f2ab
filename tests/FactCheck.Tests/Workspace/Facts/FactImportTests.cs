using FactCheck.Knowledge;
using FactCheck.Workspace.Facts;

namespace FactCheck.Tests.Workspace.Facts;

public sealed class FactImportTests
{
    private static readonly DateOnly Today = new(2025, 3, 1);

    [Fact]
    public void A_table_makes_a_pack()
    {
        var pack = CsvFactImport.Read("kind,ar,en,aliases,founded,gender,office,from,until\norganisation,\"هيئة الماء, المركزية\",Water Board,هيئة المياه|الهيئة,1999-05,,,,\nholder,أمل علي,Amal Ali,,,f,رئيسة هيئة الماء,2020,2021-03-01\n", "p", "gov.example", Today);
        var facts = Known.Load(pack.ToYaml());

        Assert.Empty(facts.Diagnostics);
        Assert.Equal("هيئة الماء, المركزية", facts.Store.Find("water-board")!.Arabic);
        var office = Assert.Single(facts.Store.All().OfType<Office>());
        Assert.Equal(("amal-ali", "2020-01-01/2020-12-31", "2021-03-01"), (office.Tenures[0].Person, office.Tenures[0].From.ToString(), office.Tenures[0].Until.ToString()));
    }

    [Fact]
    public void Wikidata_entities_make_a_pack()
    {
        var pack = WikidataImport.Read("""
            {"entities":{
             "Q1":{"type":"item","id":"Q1","labels":{"ar":{"language":"ar","value":"منظمة الاختبار"},"en":{"language":"en","value":"Test Organisation"}},"aliases":{"ar":[{"language":"ar","value":"هيئة الاختبار"}]},
              "claims":{"P571":[{"mainsnak":{"snaktype":"value","property":"P571","datavalue":{"value":{"time":"+1945-11-00T00:00:00Z","timezone":0,"before":0,"after":0,"precision":10,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"},"type":"time"}},"type":"statement","rank":"normal"}],
                        "P1813":[{"mainsnak":{"snaktype":"value","property":"P1813","datavalue":{"value":{"text":"TO","language":"en"},"type":"monolingualtext"}},"type":"statement","rank":"normal"}]}},
             "Q2":{"type":"item","id":"Q2","labels":{"ar":{"language":"ar","value":"أمل علي"},"en":{"language":"en","value":"Amal Ali"}},"claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":"item","numeric-id":5,"id":"Q5"},"type":"wikibase-entityid"}},"type":"statement","rank":"normal"}],
                        "P21":[{"mainsnak":{"snaktype":"value","property":"P21","datavalue":{"value":{"entity-type":"item","id":"Q6581072"},"type":"wikibase-entityid"}},"type":"statement","rank":"normal"}]}},
             "Q3":{"type":"item","id":"Q3","labels":{"ar":{"language":"ar","value":"رئيس منظمة الاختبار"},"en":{"language":"en","value":"Head of Test"}},"claims":{"P1308":[{"mainsnak":{"snaktype":"value","property":"P1308","datavalue":{"value":{"entity-type":"item","id":"Q2"},"type":"wikibase-entityid"}},"type":"statement","rank":"normal",
                        "qualifiers":{"P580":[{"snaktype":"value","property":"P580","datavalue":{"value":{"time":"+2020-01-02T00:00:00Z","precision":11},"type":"time"}}],"P582":[{"snaktype":"novalue","property":"P582"}]}}]}}
            }}
            """, "wd", Today);
        var facts = Known.Load(pack.ToYaml());

        Assert.Empty(facts.Diagnostics);
        var organisation = Assert.IsType<Organisation>(facts.Store.Find("test-organisation"));
        Assert.Equal(("1945-11-01/1945-11-30", "Wikidata Q1"), (organisation.Founded.ToString(), organisation.Provenance.Source));
        Assert.Equal(Gender.Feminine, Assert.IsType<Person>(facts.Store.Find("amal-ali")).Gender);
        Assert.Equal("2020-01-02", Assert.IsType<Office>(facts.Store.Find("head-of-test")).Tenures[0].From.ToString());
        Assert.Null(Assert.IsType<Office>(facts.Store.Find("head-of-test")).Tenures[0].Until);
    }

    [Fact]
    public void The_result_of_a_query_makes_a_pack()
    {
        var pack = WikidataImport.Read("""
            {"head":{"vars":["office","officeAr","person","ar","en","gender","from"]},"results":{"bindings":[
             {"office":{"type":"uri","value":"http://www.wikidata.org/entity/Q9"},"officeAr":{"xml:lang":"ar","type":"literal","value":"رئيس الاختبار"},"person":{"type":"uri","value":"http://www.wikidata.org/entity/Q8"},
              "ar":{"xml:lang":"ar","type":"literal","value":"كريم سعد"},"en":{"xml:lang":"en","type":"literal","value":"Karim Saad"},"gender":{"type":"uri","value":"http://www.wikidata.org/entity/Q6581097"},
              "from":{"datatype":"http://www.w3.org/2001/XMLSchema#dateTime","type":"literal","value":"2021-05-06T00:00:00Z"}}]}}
            """, "wd", Today);
        var facts = Known.Load(pack.ToYaml());

        Assert.Empty(facts.Diagnostics);
        Assert.Equal(("karim-saad", "2021-05-06"), (Assert.Single(facts.Store.All().OfType<Office>()).Tenures[0].Person, facts.Store.All().OfType<Office>().Single().Tenures[0].From.ToString()));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"results\":{\"bindings\":[{}]}}")]
    public void Other_JSON_is_refused(string json) => Assert.Throws<FormatException>(() => WikidataImport.Read(json, "x", Today));

    [Theory]
    [InlineData("kind,ar\nplanet,س\n")]
    [InlineData("kind,id\norganisation,x\n")]
    [InlineData("kind,ar,from\nholder,س,2020\n")]
    public void Rows_that_say_nothing_are_refused(string csv) => Assert.Throws<FormatException>(() => CsvFactImport.Read(csv, "x", "s", Today));
}
