namespace FactCheck.Languages;

/// <summary>What sort of deed a verb tells. All are done by the living only.</summary>
public enum DeedSort
{
    /// <summary>To arrive, to refuse: done by anybody.</summary>
    Act,

    /// <summary>To say: what was said may be of any time, so the day must stand beside the verb.</summary>
    Telling,

    /// <summary>To attend, to vote: the day may be that of what somebody had a part in.</summary>
    Partaking,

    /// <summary>To meet, to visit: whom it is done to is alive too.</summary>
    Meeting,

    /// <summary>To receive, to appoint: done by those in office to the living.</summary>
    Receiving,

    /// <summary>To sign, to order: done by those in office.</summary>
    OfOffice,
}
