using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Text;

namespace FactCheck.Evaluation.Gold;

/// <summary>News articles with TIMEX3 marks; held against spans alone, since their relative values are anchored to invented days.</summary>
internal static class TimexRows
{
    public static GoldRow Read(JsonElement row)
    {
        var expected = ImmutableArray.CreateBuilder<GoldMention>();
        foreach (var mention in row.GetProperty("expected").EnumerateArray())
        {
            var span = new TextSpan(mention.GetProperty("start").GetInt32(), mention.GetProperty("length").GetInt32());
            var kind = mention.TextOf("kind") switch { "DURATION" or "SET" => "duration", "TIME" => "time", _ => "date" };
            expected.Add(new GoldMention(kind, span, mention.TextOf("text")!, null));
        }
        return new GoldRow(row.TextOf("id")!, "spans", row.TextOf("input")!, "ar", null, ["date", "time", "duration"], expected.ToImmutable()) { AnyKind = true };
    }
}
