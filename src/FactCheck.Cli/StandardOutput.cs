using Microsoft.Win32.SafeHandles;

namespace FactCheck.Cli;

/// <summary>
/// Standard output as a plain file: to open it as a console takes as long as to write a report. When its reader has gone away (factcheck | head) the
/// rest is dropped and the run goes on, since its exit code still tells what was found.
/// </summary>
internal sealed class StandardOutput() : FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0)
{
    private const int Descriptor = 1;

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            base.Write(buffer, offset, count);
        }
        catch (IOException e) when (CommandLine.IsBrokenPipe(e))
        {
        }
    }
}
