namespace FactCheck.Languages;

/// <summary>Fractions in one character: ½.</summary>
internal static class VulgarFractions
{
    public static readonly (string Sign, decimal Value)[] All =
    [
        ("½", 0.5m), ("⅓", 1m / 3), ("⅔",
            2m / 3), ("¼", 0.25m), ("¾",
                0.75m), ("⅕", 0.2m), ("⅖", 0.4m), ("⅗", 0.6m), ("⅘", 0.8m), ("⅙", 1m / 6), ("⅛", 0.125m), ("⅜", 0.375m), ("⅝", 0.625m), ("⅞", 0.875m),
    ];
}
