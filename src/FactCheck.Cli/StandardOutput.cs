using Microsoft.Win32.SafeHandles;

namespace FactCheck.Cli;

/// <summary>
/// Standard output as a plain file: to open it as a console takes as long as to write a report. Other programs, and the errors of this one, may write to the same
/// file: each piece goes where the file then ends, and the next writer behind it. When its reader has gone away (factcheck | head) the
/// rest is dropped and the run goes on, since its exit code still tells what was found.
/// </summary>
internal sealed class StandardOutput : Stream
{
    private const int Descriptor = 1;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            // A file stream keeps a place of its own, read when it is made and given back when its handle is asked for.
            using var file = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            file.Write(buffer, offset, count);
            _ = file.SafeFileHandle;
        }
        catch (IOException e) when (CommandLine.IsBrokenPipe(e))
        {
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
