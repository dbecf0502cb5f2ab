using System.Globalization;
using System.Text.Json;
using FactCheck.Workspace;
using FactCheck.Workspace.Streams;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace;

public sealed class StreamTests
{
    [Fact]
    public async Task A_bad_line_is_answered_and_the_stream_goes_on()
    {
        var answers = await Run<CheckStream>("""
            {"id":"a","text":"يوم الخميس 14 كانون الثاني 2017"}
            not json
            {"text":"no id"}
            {"id":7,"text":5}
            {"id":"b","text":"x","published":"yesterday"}
            {"id":"c","text":"نص سليم","published":"2024-08-28"}
            """);

        Assert.Equal(6, answers.Length);
        Assert.Equal("FC2201", answers[0].GetProperty("diagnostics")[0].GetProperty("rule").GetString());
        Assert.Equal(2, answers[1].GetProperty("line").GetInt32());
        Assert.Equal(3, answers[2].GetProperty("line").GetInt32());
        Assert.Equal("7", answers[3].GetProperty("id").GetString());
        Assert.Contains("published", answers[4].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, answers[5].GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public async Task A_mention_has_its_value_and_its_ends()
    {
        var answers = await Run<InspectStream>("{\"id\":\"a\",\"text\":\"بلغت نحو 20 مليون يورو في 28 آب 2024\",\"published\":\"2024-09-01\"}");
        var mentions = answers[0].GetProperty("mentions").EnumerateArray().Select(m => $"{m.GetProperty("kind")} {m.GetProperty("start")} {m.GetProperty("length")} {m.GetProperty("text")} {m.GetProperty("value")}").ToArray();

        Assert.Equal(["money 9 13 20 مليون يورو 20000000", "date 26 10 28 آب 2024 2024-08-28"], mentions);
        Assert.Equal("19000000", answers[0].GetProperty("mentions")[0].GetProperty("min").GetString());
        Assert.Equal("EUR", answers[0].GetProperty("mentions")[0].GetProperty("unit").GetString());
    }

    [Fact]
    public async Task A_title_is_judged_above_its_text_and_its_places_are_its_own()
    {
        const string Text = "يوم الخميس 14 كانون الثاني 2017";
        var answers = await Run<CheckStream>($$"""
            {"id":"title","title":"اجتماع {{Text}}","text":"نص سليم."}
            {"id":"text","title":"اجتماع سليم","text":"{{Text}}"}
            {"id":"both","title":"{{Text}}","text":"{{Text}}"}
            """);

        var places = answers.SelectMany(a => a.GetProperty("diagnostics").EnumerateArray())
            .Select(d => $"{d.TryGetProperty("inTitle", out _)} {d.GetProperty("text")} {d.GetProperty("start")} {d.GetProperty("line")}");

        Assert.Equal(["True الخميس 11 1", "False الخميس 4 1", "False الخميس 4 1"], places);
    }

    private static async Task<JsonElement[]> Run<T>(string input)
        where T : ArticleStream
    {
        await using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(ShippedRules.Folder)).BuildServiceProvider();
        var output = new StringWriter(CultureInfo.InvariantCulture);
        await services.GetRequiredService<T>().Run(new StringReader(input), output, 2);
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }
}
