using System.Text.Json;
using FactCheck.Knowledge;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Workspace.Streams;

/// <summary>The JSON shape of a mention.</summary>
public static class MentionJson
{
    private static readonly string[] Kinds =
    [
        "number", "ordinal", "percent", "money", "quantity", "duration", "date", "time", "organisation", "person", "place", "office", "acronym", "quotation", "attribution", "link",
    ];

    /// <summary>The mentions that streams name, in the order of the text.</summary>
    public static IEnumerable<Mention> Of(SemanticModel model, CancellationToken cancellationToken) =>
        Kinds.SelectMany(k => model.Mentions(new MentionKind(k), cancellationToken)).OrderBy(m => m.Span).ThenBy(m => m.Kind.Name, StringComparer.Ordinal);

    /// <summary>Writes one mention.</summary>
    public static void Write(Utf8JsonWriter json, Mention mention, SourceText source)
    {
        json.WriteStartObject();
        json.WriteString("kind", mention.Kind.Name);
        json.WriteNumber("start", mention.Span.Start);
        json.WriteNumber("length", mention.Span.Length);
        json.WriteString("text", source.Slice(mention.Span));
        json.WriteString("value", mention.Value);
        switch (mention)
        {
            case FigureMention figure:
                if (figure.Unit is { } unit && figure.Kind != MentionKind.Duration) { json.WriteString("unit", unit); }
                WriteEnd(json, "min", figure.Interval.Min, decimal.MinValue);
                WriteEnd(json, "max", figure.Interval.Max, decimal.MaxValue);
                break;
            case NameMention name:
                WriteEntity(json, name.Entities);
                if (name.Kind == MentionKind.Organisation) { json.WriteBoolean("known", name.IsKnown); }
                break;
            case AcronymMention acronym:
                WriteEntity(json, acronym.Entities);
                break;
            case DateMention { Written.Calendar: CalendarSystem.Hijri }:
                json.WriteString("calendar", "hijri");
                break;
            case DateMention:
                json.WriteString("calendar", "gregorian");
                break;
        }
        json.WriteEndObject();
    }

    /// <summary>The entity's id; all ids while a name is ambiguous.</summary>
    private static void WriteEntity(Utf8JsonWriter json, EntitySet? entities)
    {
        if (entities is null) { return; }
        json.WriteString("entity", entities.First.Id);
        if (entities.Single is not null) { return; }
        json.WriteStartArray("candidates");
        foreach (var candidate in entities.Candidates) { json.WriteStringValue(candidate.Id); }
        json.WriteEndArray();
    }

    /// <summary>An end of the interval; null where it has none.</summary>
    private static void WriteEnd(Utf8JsonWriter json, string name, decimal end, decimal open)
    {
        if (end == open) { json.WriteNull(name); } else { json.WriteString(name, Interval.Plain(end)); }
    }
}
