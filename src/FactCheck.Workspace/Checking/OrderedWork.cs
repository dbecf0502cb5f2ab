using System.Runtime.ExceptionServices;

namespace FactCheck.Workspace.Checking;

/// <summary>Numbered pieces of work done on several threads, their results given in order. Only a few results wait at a time.</summary>
/// <param name="count">Number of pieces.</param>
/// <param name="threads">Number of threads that work.</param>
/// <param name="work">Does one piece; called on any of the threads.</param>
internal sealed class OrderedWork<T>(int count, int threads, Func<int, T> work)
    where T : class
{
    private const int WaitingPerThread = 16;

    private readonly Lock _gate = new();
    private readonly T?[] _results = new T?[threads * WaitingPerThread];
    private readonly SemaphoreSlim _room = new(threads * WaitingPerThread);
    private readonly SemaphoreSlim _done = new(0);
    private int _next;
    private ExceptionDispatchInfo? _failure;

    /// <summary>The results in order.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public IEnumerable<T> Run(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var workers = new Thread[Math.Min(threads, count)];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(() => Work(stop.Token)) { IsBackground = true, Name = "FactCheck" };
            workers[i].Start();
        }
        try
        {
            for (var i = 0; i < count; i++) { yield return Take(i, cancellationToken); }
        }
        finally
        {
            // What still runs must not outlive its reader.
            stop.Cancel();
            foreach (var worker in workers) { worker.Join(); }
        }
    }

    private T Take(int index, CancellationToken cancellationToken)
    {
        ref var slot = ref _results[index % _results.Length];
        while (true)
        {
            lock (_gate)
            {
                _failure?.Throw();
                if (slot is { } result)
                {
                    slot = null;
                    _room.Release();
                    return result;
                }
            }
            _done.Wait(cancellationToken);
        }
    }

    private void Work(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                _room.Wait(cancellationToken);
                var index = Interlocked.Increment(ref _next) - 1;
                if (index >= count) { return; }
                var result = work(index);
                lock (_gate) { _results[index % _results.Length] = result; }
                _done.Release();
            }
        }
        catch (OperationCanceledException)
        {
            // The reader knows.
        }
        catch (Exception e)
        {
            lock (_gate) { _failure = ExceptionDispatchInfo.Capture(e); }
            _done.Release();
        }
    }
}
