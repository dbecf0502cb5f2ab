using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Analysis;

/// <summary>What is found in the comments that suppress findings.</summary>
public static class SuppressionRules
{
    /// <summary>FC0101</summary>
    public static readonly DiagnosticDescriptor Unused = Of(
        "FC0101", new("Comment that suppresses nothing", "تعليق لا يحجب شيئًا"),
        new("A comment that is left behind hides the next mistake.", "التعليق الباقي بلا حاجة يحجب الخطأ التالي."));

    /// <summary>FC0102</summary>
    public static readonly DiagnosticDescriptor Expired = Of(
        "FC0102", new("Comment whose day has passed", "تعليق انتهى أجله"),
        new("It was meant to be looked at again by that day.", "كان القصد أن يُراجع قبل ذلك اليوم."));

    /// <summary>FC0103</summary>
    public static readonly DiagnosticDescriptor Unknown = Of(
        "FC0103", new("Comment that names an unknown rule", "تعليق يذكر قاعدة غير معروفة"),
        new("It suppresses nothing, although its author thinks so.", "لا يحجب شيئًا وإن ظن كاتبه ذلك."));

    /// <summary>FC0104</summary>
    public static readonly DiagnosticDescriptor Malformed = Of(
        "FC0104", new("Comment that cannot be understood", "تعليق غير مفهوم"),
        new("It suppresses nothing, although its author thinks so.", "لا يحجب شيئًا وإن ظن كاتبه ذلك."));

    /// <summary>All of them by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Unused, Expired, Unknown, Malformed];

    private static DiagnosticDescriptor Of(string id, LocalizedText title, LocalizedText why) =>
        new(id, title, DiagnosticSeverity.Warning, why, "suppressions");
}
