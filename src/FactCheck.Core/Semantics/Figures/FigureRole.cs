namespace FactCheck.Semantics;

/// <summary>What a number is there for. Only a count or a measure may be compared with another.</summary>
public enum FigureRole
{
    /// <summary>It counts or measures.</summary>
    Plain,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Part of a date or of a time of day.</summary>
    DatePart,

    /// <summary>A score: 2-1.</summary>
    Score,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>The number of a list item, an article of law, a resolution, a page, a model.</summary>
    Label,
}
