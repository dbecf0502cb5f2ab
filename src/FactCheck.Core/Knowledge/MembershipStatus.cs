namespace FactCheck.Knowledge;

/// <summary>What a state is to an organisation.</summary>
public enum MembershipStatus
{
    /// <summary>A member.</summary>
    Member,

    /// <summary>A partner, an observer or an ally.</summary>
    Partner,
}
