using System.Text.RegularExpressions;

namespace FactCheck.Rules.Matching;

/// <summary>
/// One regular expression of a set. Both engines find the same matches: the interpreter costs nothing to build, the linear one
/// milliseconds and half a megabyte, and then it is safe on any text. So the first texts are read by the interpreter under a watch;
/// the linear engine is built when there is much to read, or when the interpreter took long once.
/// </summary>
internal sealed class RegexEntry(int index, Regex interpreter, bool onSurface, IReadOnlyList<string>? needed, bool hasNames)
{
    private const int FewCharacters = 50_000;

    private readonly Lazy<Regex> _linear = new(() => new Regex(interpreter.ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
    private int _read;

    /// <summary>How long the interpreter may take for one match.</summary>
    public static TimeSpan Watch { get; } = TimeSpan.FromMilliseconds(20);

    /// <summary>Its number.</summary>
    public int Index { get; } = index;

    /// <summary>True when it reads the surface view.</summary>
    public bool OnSurface { get; } = onSurface;

    /// <summary>Texts of which one is in every match; none when it runs over every block.</summary>
    public IReadOnlyList<string>? Needed { get; } = needed;

    /// <summary>True when nothing tells which blocks may hold a match.</summary>
    public bool IsAlwaysOn => Needed is null;

    /// <summary>True when it names groups.</summary>
    public bool HasNames { get; } = hasNames;

    /// <summary>The engine for the next text. The interpreter throws <see cref="RegexMatchTimeoutException"/> when it takes long; <see cref="Linear"/> never does.</summary>
    public Regex EngineFor(int characters) => _read > FewCharacters || Interlocked.Add(ref _read, characters) > FewCharacters ? Linear : interpreter;

    /// <summary>The engine that runs in linear time. From now on it is the only one.</summary>
    public Regex Linear
    {
        get
        {
            _read = FewCharacters + 1;
            return _linear.Value;
        }
    }
}
