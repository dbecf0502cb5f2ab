namespace FactCheck.Languages;

/// <summary>What a word does for the readers of totals and their parts, and of votes.</summary>
public enum TotalRole
{
    /// <summary>Shares, of which one may own some: one thing in the plural.</summary>
    Stock,

    /// <summary>A sort of person that no other sort overlaps: man, woman, child.</summary>
    Sort = 302,

    /// <summary>A soldier, a policeman or a civilian, of whom nobody is two.</summary>
    ArmedOrCivil,

    /// <summary>A thing of whatever sort: piece, item, vehicle.</summary>
    AnyThing,

    /// <summary>Gold, silver, bronze: of which a medal is one.</summary>
    Metal,

    /// <summary>The rest, remaining: before the last part, with which nothing is missing.</summary>
    Remainder,

    /// <summary>One of the two sexes by a word for any age, or for children: males, girls.</summary>
    Sex,

    /// <summary>A squad, a delegation: what all those told behind it make up.</summary>
    Group,

    /// <summary>Present, attended by: beside all who could vote.</summary>
    Attending,

    /// <summary>One answer alone: of a survey in which nobody gives two.</summary>
    SingleAnswer,

    /// <summary>That one may give several answers: «أكثر من إجابة», "more than one answer".</summary>
    SeveralAnswers,

    /// <summary>Of that, of the sum: of the amount told in the sentence before.</summary>
    OfThat,

    /// <summary>In, from, carrying: behind the number of a part, before what tells it from the other parts.</summary>
    PartLead,

    /// <summary>A person of whatever sort, and of whatever fate: people, victims, «شخصا», «قتيلا».</summary>
    AnyVictim,

    /// <summary>A budget, a grant, a fund: an amount that is given out in parts.</summary>
    Pool,

    /// <summary>To set aside, to go to: between a budget and its parts.</summary>
    Allotting,

    /// <summary>To pay, to provide: before the share of a cost that somebody bears.</summary>
    Contributing,

    /// <summary>To win, to hold: of seats.</summary>
    WinningSeats,

    /// <summary>To bring to, to take to: before a new total.</summary>
    Raising,

    /// <summary>A toll, a total, the number of: what is brought to a value by what is added to it.</summary>
    SumNoun,

    /// <summary>Freed, sold, gone home: of those who are no more among the rest.</summary>
    Gone,

    /// <summary>Still, remain: of the rest.</summary>
    Still,

    /// <summary>The dead and the wounded together: casualties, «الضحايا».</summary>
    Casualties,

    /// <summary>A match: what is won, drawn or lost.</summary>
    MatchNoun,

    /// <summary>Together: of all that the sentence before told one by one.</summary>
    Together,

    /// <summary>To qualify, to pass: of some of those who took part.</summary>
    GoingThrough,

    /// <summary>To go home, to fail: of the others who took part.</summary>
    GoingOut,

    /// <summary>Cargo, aid, grain: goods of whatever sort.</summary>
    Stuff,

    /// <summary>In, near, outside: before the place of a part.</summary>
    PlaceLead,

    /// <summary>Once, one: of a single match without a number.</summary>
    JustOne,

    /// <summary>To stay away: of those who did not come, beside those who did.</summary>
    Absent,

    /// <summary>To break a tie: with a vote that is none of the house's own.</summary>
    TieBreak,

    /// <summary>Of them: behind a count of some of those before; "including" leads to another count.</summary>
    FromThem,

    /// <summary>Previous, an earlier raid: of what belongs to another time than the rest of the sentence.</summary>
    OfBefore,

    /// <summary>Thus, so that, in all: at the head of a sentence that sums up the one before.</summary>
    Thus,

    /// <summary>More, new, added: of what comes to those who were counted before.</summary>
    Added,

    /// <summary>Its fighters, his supporters: people by whose they are, whom "of them" may take up.</summary>
    OwnPeople,

    /// <summary>Strong: behind how many there are of a body, no seats.</summary>
    Strong,

    /// <summary>Passed, rejected: what was done with a bill by the votes told beside it.</summary>
    VotingVerb,

    /// <summary>A preposition before where a part goes or what it is with: «إلى», "for".</summary>
    LoadLead,

    /// <summary>The wounded, the victims: behind "of the", those whom the count before told of.</summary>
    OfTheseToo,

    /// <summary>Tens, hundreds: others who are not counted one by one.</summary>
    Uncounted,

    /// <summary>In, to: between what is allotted and what it goes to, where no word of giving stands.</summary>
    AllotmentLead,

    /// <summary>Made up of, consisting of: before all parts of a body.</summary>
    MadeUpOf,

    /// <summary>To spend, to invest, to hold: before the shares that go into one thing and another.</summary>
    PuttingInto,

    /// <summary>Combined, joint: of what several have between them.</summary>
    Combined,

    /// <summary>A body, of somebody who is dead.</summary>
    BodyNoun,

    /// <summary>A passenger, a driver, a pedestrian: of those in an accident, of whom nobody is two.</summary>
    RoadUser,

    /// <summary>In two parts, one behind the other: «دفعتين», «مرحلتين».</summary>
    TwoStages,

    /// <summary>A pupil or a teacher, of whom nobody is two.</summary>
    Schooled,

    /// <summary>A doctor, a nurse, a patient, of whom nobody is two.</summary>
    Clinical,

    /// <summary>An adult or a minor.</summary>
    OfAge,

    /// <summary>Goes to, owns, was sold: of a thing of which each part goes one way only.</summary>
    SharingOut,

    /// <summary>For: before every so many.</summary>
    ForEvery,

    /// <summary>A share, a stake: of the owner's, before what it comes to.</summary>
    ShareNoun,

    /// <summary>Shares of the market: of which no two sellers have the same.</summary>
    MarketShare,

    /// <summary>Consists of, is held by, «تتكون»: before the shares of one whole.</summary>
    Composing,

    /// <summary>Accepting, approving: those who go through, behind the verb.</summary>
    PassingOn,

    /// <summary>Rejecting, refusing: those who go out, behind the verb.</summary>
    TurningDown,

    /// <summary>Came from, «جاء»: of what each share of one sum is.</summary>
    ComingFrom,

    /// <summary>Took part: before those who voted.</summary>
    TakingPart,

    /// <summary>In the vote: behind those who took part.</summary>
    InVote,
}
