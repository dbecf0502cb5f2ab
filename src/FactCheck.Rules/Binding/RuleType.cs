namespace FactCheck.Rules.Binding;

/// <summary>The types of values in expressions. Every value may also be unknown.</summary>
public enum RuleType
{
    /// <summary>Characters; compared folded.</summary>
    Text,

    /// <summary>An interval of decimals.</summary>
    Number,

    /// <summary>An interval of decimals that is shown with a percent sign.</summary>
    Percent,

    /// <summary>A set of readings, each a day or a stretch of days.</summary>
    Date,

    /// <summary>A set of days of the week.</summary>
    Weekday,

    /// <summary>True, false or unknown.</summary>
    Truth,

    /// <summary>A person, place, office, organisation or event that fact packs know; several while a name is ambiguous.</summary>
    Entity,

    /// <summary>Several values.</summary>
    List,

    /// <summary>A thing of the article.</summary>
    Thing,
}
