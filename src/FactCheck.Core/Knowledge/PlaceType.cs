namespace FactCheck.Knowledge;

/// <summary>What sort of place.</summary>
public enum PlaceType
{
    /// <summary>A state.</summary>
    State,

    /// <summary>A territory that belongs to a state or whose status is its own.</summary>
    Territory,

    /// <summary>A city.</summary>
    City,

    /// <summary>A state that is no more: the Soviet Union, Yugoslavia.</summary>
    Former,
}
