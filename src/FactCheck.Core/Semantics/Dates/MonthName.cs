using FactCheck.Languages;
using FactCheck.Text;
namespace FactCheck.Semantics;

/// <summary>One month name inside a date.</summary>
/// <param name="Span">Its source units, without a clitic.</param>
/// <param name="Month">The month it names, from 1.</param>
/// <param name="Systems">The systems that use the name.</param>
public sealed record MonthName(TextSpan Span, int Month, MonthSystems Systems);
