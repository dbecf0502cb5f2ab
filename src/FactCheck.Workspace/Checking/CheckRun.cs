namespace FactCheck.Workspace.Checking;

/// <summary>Files that are being checked; their judgements in the order of the paths.</summary>
public sealed class CheckRun : IDisposable
{
    private readonly OrderedWork<CheckedFile>? _work;
    private readonly int _count;
    private readonly Func<int, CancellationToken, CheckedFile> _check;
    private readonly CancellationToken _cancellationToken;

    internal CheckRun(int count, int threads, Func<int, CancellationToken, CheckedFile> check, CancellationToken cancellationToken)
    {
        (_count, _check, _cancellationToken) = (count, check, cancellationToken);
        if (threads > 1) { _work = new OrderedWork<CheckedFile>(count, threads, check, cancellationToken); }
    }

    /// <summary>The judgements, to be asked for once.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public IEnumerable<CheckedFile> Results() => _work?.Results() ?? Each();

    /// <inheritdoc/>
    public void Dispose() => _work?.Dispose();

    private IEnumerable<CheckedFile> Each()
    {
        for (var i = 0; i < _count; i++) { yield return _check(i, _cancellationToken); }
    }
}
