namespace FactCheck.Claims;

/// <summary>How the words lead to the time that something has gone on by now.</summary>
internal enum SoFarLead
{
    /// <summary>"Has been in office for", "celebrating … in business".</summary>
    State,

    /// <summary>"After … in the job", at the end.</summary>
    After,

    /// <summary>", a tenure of …".</summary>
    Apposition,
}
