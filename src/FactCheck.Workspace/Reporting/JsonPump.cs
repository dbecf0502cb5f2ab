using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FactCheck.Workspace.Reporting;

/// <summary>A JSON writer whose bytes go to a text writer as they come.</summary>
internal sealed class JsonPump : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly TextWriter _writer;

    public JsonPump(TextWriter writer, JsonWriterOptions options)
    {
        _writer = writer;
        Json = new Utf8JsonWriter(_buffer, options);
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Passes on what was written so far.</summary>
    public void Flush()
    {
        Json.Flush();
        _writer.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    /// <summary>Ends the line and begins another document.</summary>
    public void EndLine()
    {
        Flush();
        _writer.Write('\n');
        Json.Reset();
    }

    public void Dispose() => Json.Dispose();
}
