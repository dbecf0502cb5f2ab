namespace FactCheck.Languages;

/// <summary>What a word does for the readers of who belongs to what: members, partners, bodies and how many they have.</summary>
public enum MemberRole
{
    /// <summary>Partner.</summary>
    PartnerOf = 490,

    /// <summary>Ally.</summary>
    AllyOf,

    /// <summary>Observer, which is less than a member: «عضو مراقب».</summary>
    Observing,

    /// <summary>One who founded, behind a member: «عضو مؤسس».</summary>
    FoundingMember,

    /// <summary>To have become: before "member" it is to join.</summary>
    BecomingMember,

    /// <summary>Is, has been: between a state and the membership that it has.</summary>
    BeingMember,

    /// <summary>Candidate, criteria, hopes: before a membership that there is none of yet.</summary>
    AspiringTo,

    /// <summary>Entered, of a body: between nothing but the state and it.</summary>
    Entering,

    /// <summary>Admitted: behind a body, before the state that it took in.</summary>
    Admitting,

    /// <summary>What an organisation of states is called: bloc, group, alliance.</summary>
    BodyNoun,

    /// <summary>All members of, before the name of an organisation.</summary>
    MembersOf,

    /// <summary>Members, of more than one.</summary>
    MembersNoun,

    /// <summary>Make up: before the body that the states named before are all of.</summary>
    FormingBody,

    /// <summary>To consist, before "of": «يتألف … من».</summary>
    ConsistingOf,

    /// <summary>The number of, before what is counted.</summary>
    NumberOf,

    /// <summary>Producers, economies: what the members of a body are called beside states.</summary>
    MemberNoun,

    /// <summary>To speak for, to number: before how many members an organisation has.</summary>
    SpeakingFor,

    /// <summary>What the members of a body are counted as: states, nations, «أعضاء».</summary>
    CountedState,

    /// <summary>Permanent: of members that are so by themselves.</summary>
    Permanent,

    /// <summary>Of, among: before those of whom somebody is one.</summary>
    OutOfMembers,

    /// <summary>Under: before a body that is above somebody.</summary>
    Under,

    /// <summary>Of, to: just before a body that somebody belongs to.</summary>
    OfBody,

    /// <summary>Fellow: before the body of which two are members.</summary>
    Fellow,

    /// <summary>Member, behind the name of its body.</summary>
    MemberBehind,

    /// <summary>To be reckoned as: before what something is said to be.</summary>
    Reckoned,

    /// <summary>As, in its role of: before what something is.</summary>
    InItsRole,

    /// <summary>Beside: before somebody who does not stand alone.</summary>
    Beside,

    /// <summary>That is, namely: before a list.</summary>
    ThatIs,

    /// <summary>Are, were: between those who are members and their body.</summary>
    AreMembers,
}
