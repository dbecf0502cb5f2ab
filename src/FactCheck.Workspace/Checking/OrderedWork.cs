using System.Runtime.ExceptionServices;

namespace FactCheck.Workspace.Checking;

/// <summary>Numbered pieces of work done on threads of their own, which begin at once; their results are given in order. Only a few results wait at a time.</summary>
internal sealed class OrderedWork<T> : IDisposable
    where T : class
{
    private const int WaitingPerThread = 16;

    private readonly int _count;
    private readonly Func<int, CancellationToken, T> _work;
    private readonly Lock _gate = new();
    private readonly T?[] _results;
    private readonly SemaphoreSlim _room;
    private readonly SemaphoreSlim _done = new(0);
    private readonly CancellationTokenSource _stop;
    private readonly Thread[] _workers;
    private int _next;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Begins.</summary>
    /// <param name="count">Number of pieces.</param>
    /// <param name="threads">Number of threads that work.</param>
    /// <param name="work">Does one piece; called on any of the threads.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public OrderedWork(int count, int threads, Func<int, CancellationToken, T> work, CancellationToken cancellationToken)
    {
        (_count, _work) = (count, work);
        _results = new T?[threads * WaitingPerThread];
        _room = new SemaphoreSlim(_results.Length);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _workers = new Thread[Math.Min(threads, count)];
        for (var i = 0; i < _workers.Length; i++)
        {
            _workers[i] = new Thread(Work) { IsBackground = true, Name = "FactCheck" };
            _workers[i].Start();
        }
    }

    /// <summary>The results in order, to be asked for once.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<T> Results()
    {
        for (var i = 0; i < _count; i++) { yield return Take(i); }
    }

    /// <summary>Ends the work. What still runs does not outlive its reader.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        foreach (var worker in _workers) { worker.Join(); }
        _stop.Dispose();
        _room.Dispose();
        _done.Dispose();
    }

    private T Take(int index)
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
            _done.Wait(_stop.Token);
        }
    }

    private void Work()
    {
        try
        {
            while (true)
            {
                _room.Wait(_stop.Token);
                var index = Interlocked.Increment(ref _next) - 1;
                if (index >= _count) { return; }
                var result = _work(index, _stop.Token);
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
