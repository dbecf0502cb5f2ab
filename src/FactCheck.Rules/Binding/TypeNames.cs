namespace FactCheck.Rules.Binding;

/// <summary>Types in words.</summary>
public static class TypeNames
{
    /// <summary>The name of a type as messages and <c>rules kinds</c> print it.</summary>
    public static string Of(RuleType type) => type switch
    {
        RuleType.Text => "text",
        RuleType.Number => "number",
        RuleType.Percent => "percent",
        RuleType.Date => "date",
        RuleType.Weekday => "weekday",
        RuleType.Truth => "true/false",
        RuleType.Entity => "entity",
        RuleType.List => "list",
        _ => "thing",
    };
}
