namespace FactCheck.Knowledge;

/// <summary>What a known entity is.</summary>
public enum EntityKind
{
    /// <summary>An organisation, a ministry, a mission, a programme, an armed group.</summary>
    Organisation,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An office that persons hold one after the other.</summary>
    Office,

    /// <summary>A state, a territory or a city.</summary>
    Place,

    /// <summary>Something that happened on days that are known.</summary>
    Event,

    /// <summary>A currency.</summary>
    Currency,
}
