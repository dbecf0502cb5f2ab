namespace FactCheck.Knowledge;

/// <summary>What a state is to an organisation.</summary>
public enum MembershipStatus
{
    /// <summary>A member.</summary>
    Member,

    /// <summary>A partner or an observer.</summary>
    Partner,

    /// <summary>An ally in an alliance: what articles say, where facts say member.</summary>
    Ally,
}
