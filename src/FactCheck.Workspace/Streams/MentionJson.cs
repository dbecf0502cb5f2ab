using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Knowledge;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Workspace.Streams;

/// <summary>The JSON shape of a mention.</summary>
public static class MentionJson
{
    /// <summary>Writes one mention.</summary>
    public static void Write(Utf8JsonWriter json, Mention mention, SourceText source)
    {
        json.WriteStartObject();
        json.WriteString("kind", mention.Kind.Name);
        json.WriteNumber("start", mention.Span.Start);
        json.WriteNumber("length", mention.Span.Length);
        json.WriteString("text", source.Slice(mention.Span));
        json.WriteString("value", mention is TimeMention time ? time.Readings : mention.Value);
        switch (mention)
        {
            case FigureMention figure:
                WriteFigure(json, figure);
                break;
            case NameMention name:
                WriteEntity(json, name.Entities);
                if (name.Kind == MentionKind.Organisation) { json.WriteBoolean("known", name.IsKnown); }
                break;
            case AttributionMention attribution:
                WriteEntity(json, attribution.Entities);
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

    private static void WriteFigure(Utf8JsonWriter json, FigureMention figure)
    {
        if (figure.Unit is { } unit) { json.WriteString("unit", unit); }
        else if (figure.Units.Length > 1)
        {
            json.WriteStartArray("units");
            foreach (var code in figure.Units) { json.WriteStringValue(code); }
            json.WriteEndArray();
        }
        if (figure.Length is { } length)
        {
            json.WriteString("min", length.MinIso());
            if (length.MaxIso() is { } max) { json.WriteString("max", max); } else { json.WriteNull("max"); }
            if (figure.Repeats) { json.WriteBoolean("repeats", true); }
            return;
        }
        WriteEnd(json, "min", figure.Interval.Min, decimal.MinValue);
        WriteEnd(json, "max", figure.Interval.Max, decimal.MaxValue);
        if (figure.Role != FigureRole.Plain) { json.WriteString("role", JsonNamingPolicy.CamelCase.ConvertName(figure.Role.ToString())); }
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
