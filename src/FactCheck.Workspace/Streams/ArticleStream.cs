using System.Text.Json;
using System.Threading.Channels;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Workspace.Reading;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Workspace.Streams;

/// <summary>Answers a stream of articles, one JSON object a line, in the order of the lines. A bad line is answered with an error, and the stream goes on.</summary>
public abstract class ArticleStream(ArticleReader reader)
{
    /// <summary>Answers every line of <paramref name="input"/>. Answers leave as soon as they are there, since a caller may wait for one before it sends the next line.</summary>
    /// <returns>False when some line could not be answered in full.</returns>
    public async Task<bool> Run(TextReader input, TextWriter output, int threads, CancellationToken cancellationToken = default)
    {
        var answers = Channel.CreateBounded<Task<(string Line,
            bool Complete)>>(new BoundedChannelOptions(threads * 8) { SingleReader = true, SingleWriter = true });
        var reading = ReadLines(input, answers.Writer, threads, cancellationToken);
        var complete = true;
        await foreach (var answer in answers.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            var (line, whole) = await answer.ConfigureAwait(false);
            complete &= whole;
            await output.WriteAsync(line).ConfigureAwait(false);
            if (answers.Reader.Count == 0) { await output.FlushAsync(cancellationToken).ConfigureAwait(false); }
        }
        await reading.ConfigureAwait(false);
        return complete;
    }

    /// <summary>True when the title of a request is read above its text.</summary>
    private protected virtual bool ReadsTitle => false;

    /// <summary>Writes the answer's own members. False when the article could not be judged in full.</summary>
    private protected abstract bool Write(Utf8JsonWriter json, Article article, TitleAbove title, CancellationToken cancellationToken);

    private async Task ReadLines(TextReader input, ChannelWriter<Task<(string Line, bool Complete)>> answers, int threads,
        CancellationToken cancellationToken)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        try
        {
            for (var number = 1; await input.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line; number++)
            {
                if (line.Length == 0) { continue; }
                var at = number;
                await answers.WriteAsync(Task.Factory.StartNew(() => Answer(line, at, cancellationToken), cancellationToken,
                    TaskCreationOptions.DenyChildAttach, scheduler),
                    cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            answers.Complete();
        }
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
                var title = ReadsTitle && request.Format == ArticleFormat.Text
                    ? TitleAbove.Of(request.Metadata.Title, request.Text)
                    : TitleAbove.None;
                var article = reader.Read(new SourceText(title.Text + request.Text), request.Format, request.Metadata);
                var complete = Write(pump.Json, article, title, cancellationToken);
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
