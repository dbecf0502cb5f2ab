namespace FactCheck.Languages;

/// <summary>A verb in the past for what a person does: «استقبل», "signed".</summary>
/// <param name="Sort">What sort of deed it tells.</param>
public sealed record DeedTerm(DeedSort Sort) : Term;
