using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Among how many an amount goes.</summary>
/// <param name="Count">Where the number stands, or the time.</param>
/// <param name="Number">How many, over all values that the words allow.</param>
internal readonly record struct RateDivisor(Mention Count, Interval Number);
