using System.Globalization;
using System.Text.Json;
using FactCheck.Syntax;

namespace FactCheck.Workspace.Streams;

/// <summary>One line of a stream: an article to check or to inspect.</summary>
/// <param name="Id">What the answer is called by.</param>
/// <param name="Text">The article.</param>
/// <param name="Format">Its container.</param>
/// <param name="Metadata">What is known besides the text.</param>
internal sealed record StreamRequest(string Id, string Text, ArticleFormat Format, ArticleMetadata Metadata)
{
    /// <summary>Reads a line; the error, with the id when there is one, if it is not as it must be.</summary>
    public static StreamRequest? Read(string line, out string? id, out string error)
    {
        (id, error) = (null, "");
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) { return Refuse(out error, "the line is no JSON object"); }
            id = root.TryGetProperty("id", out var given) && given.ValueKind is JsonValueKind.String or JsonValueKind.Number
                ? given.ToString()
                : null;
            if (id is null) { return Refuse(out error, "'id' is missing"); }
            if (!TryText(root, "text", out var text) || text is null) { return Refuse(out error, "'text' is missing or no string"); }
            if (!TryText(root, "title", out var title) || !TryText(root, "language", out var language))
            {
                return Refuse(out error, "'title' and 'language' are strings");
            }
            if (!TryText(root, "published", out var day) || !TryDay(day, out var published))
            {
                return Refuse(out error, "'published' is no date: write 2024-08-28");
            }
            if (!TryText(root, "format", out var name) || !Enum.TryParse<ArticleFormat>(name ?? "text", ignoreCase: true, out var format))
            {
                return Refuse(out error, "'format' is none of text, markdown, html");
            }
            return new StreamRequest(id, text, format, new ArticleMetadata { Title = title, Published = published, Language = language });
        }
        catch (JsonException e)
        {
            return Refuse(out error, FormattableString.Invariant($"the line is no JSON: unexpected input at byte {e.BytePositionInLine}"));
        }
        catch (InvalidOperationException)
        {
            return Refuse(out error, "the line holds a text that is no Unicode");
        }
    }

    private static bool TryText(JsonElement root, string name, out string? value)
    {
        value = null;
        if (!root.TryGetProperty(name, out var found) || found.ValueKind == JsonValueKind.Null) { return true; }
        if (found.ValueKind != JsonValueKind.String) { return false; }
        value = found.GetString();
        return true;
    }

    private static bool TryDay(string? text, out DateOnly? day)
    {
        day = null;
        if (text is null or "") { return true; }
        if (text.Length < 10 || !DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var read)) { return false; }
        day = read;
        return true;
    }

    private static StreamRequest? Refuse(out string error, string reason)
    {
        error = reason;
        return null;
    }
}
