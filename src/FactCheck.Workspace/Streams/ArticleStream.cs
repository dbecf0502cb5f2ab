using System.Text.Json;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Reading;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Workspace.Streams;

/// <summary>Answers a stream of articles, one JSON object a line, in the order of the lines. A bad line is answered with an error, and the stream goes on.</summary>
public abstract class ArticleStream(ArticleReader reader)
{
    /// <summary>Answers every line of <paramref name="input"/>.</summary>
    /// <returns>False when some line could not be answered in full.</returns>
    public async Task<bool> Run(TextReader input, TextWriter output, int threads, CancellationToken cancellationToken = default)
    {
        var complete = true;
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var running = new Queue<Task<(string Line, bool Complete)>>();
        var number = 0;
        while (await input.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            var at = ++number;
            if (line.Length == 0) { continue; }
            running.Enqueue(Task.Factory.StartNew(() => Answer(line, at, cancellationToken), cancellationToken, TaskCreationOptions.DenyChildAttach, scheduler));
            // Answers leave as soon as they are there: a caller may wait for one before it sends the next.
            while (running.Count > 0 && (running.Count >= threads * 8 || running.Peek().IsCompleted || !MayHaveMore(input)))
            {
                complete &= await Write(running, output).ConfigureAwait(false);
            }
        }
        while (running.Count > 0) { complete &= await Write(running, output).ConfigureAwait(false); }
        return complete;
    }

    /// <summary>Writes the answer's own members. False when the article could not be judged in full.</summary>
    protected abstract bool Write(Utf8JsonWriter json, Article article, CancellationToken cancellationToken);

    private static bool MayHaveMore(TextReader input) => input is not StreamReader reader || reader.Peek() >= 0;

    private static async Task<bool> Write(Queue<Task<(string Line, bool Complete)>> running, TextWriter output)
    {
        var (answer, complete) = await running.Dequeue().ConfigureAwait(false);
        await output.WriteAsync(answer).ConfigureAwait(false);
        if (running.Count == 0) { await output.FlushAsync().ConfigureAwait(false); }
        return complete;
    }

    private (string Line, bool Complete) Answer(string line, int number, CancellationToken cancellationToken)
    {
        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using var pump = new JsonPump(text, JsonText.OneLine);
        var request = StreamRequest.Read(line, out var id, out var error);
        if (request is not null)
        {
            try
            {
                pump.Json.WriteStartObject();
                pump.Json.WriteString("id", request.Id);
                var complete = Write(pump.Json, reader.Read(new SourceText(request.Text), request.Format, request.Metadata), cancellationToken);
                pump.Json.WriteEndObject();
                pump.EndLine();
                return (text.ToString(), complete);
            }
            catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
            {
                (error, id) = (e.Message, request.Id);
                text.GetStringBuilder().Clear();
            }
        }
        using var refusal = new JsonPump(text, JsonText.OneLine);
        refusal.Json.WriteStartObject();
        if (id is not null) { refusal.Json.WriteString("id", id); } else { refusal.Json.WriteNumber("line", number); }
        refusal.Json.WriteString("error", error);
        refusal.Json.WriteEndObject();
        refusal.EndLine();
        return (text.ToString(), false);
    }
}
