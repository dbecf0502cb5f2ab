namespace FactCheck.Rules.Binding;

/// <summary>Types in words.</summary>
public static class TypeNames
{
    /// <summary>The name of a type as messages and <c>rules kinds</c> print it.</summary>
    public static string Of(ValueType type) => type switch
    {
        ValueType.Text => "text",
        ValueType.Number => "number",
        ValueType.Percent => "percent",
        ValueType.Date => "date",
        ValueType.Weekday => "weekday",
        ValueType.Truth => "true/false",
        ValueType.List => "list",
        _ => "thing",
    };
}
