namespace FactCheck.Languages;

/// <summary>A name for an anniversary that tells its years: centenary, «اليوبيل الذهبي».</summary>
/// <param name="Years">How many years have passed.</param>
public sealed record JubileeTerm(int Years) : Term;
