namespace FactCheck.Languages;

/// <summary>What a word does for the readers of rates, prices, balances and margins, and of one amount in two units.</summary>
public enum RateRole
{
    /// <summary>For a total of: before the sum of what has just been told.</summary>
    Summing = 352,

    /// <summary>A name of money that is a weight as well: pound.</summary>
    WeightToo,

    /// <summary>At sea, where a mile may be a nautical one: ship, coast.</summary>
    Maritime,

    /// <summary>At the rate of: before what comes to each: «بواقع», "averaging".</summary>
    AtRate,

    /// <summary>At the price of: before what each costs.</summary>
    AtPrice,

    /// <summary>What is left when more was spent or bought than earned or sold: deficit.</summary>
    Deficit,

    /// <summary>What is left when more was earned or sold: surplus.</summary>
    Surplus,

    /// <summary>What comes in: revenue, exports.</summary>
    Income,

    /// <summary>What goes out: spending, imports.</summary>
    Outlay,

    /// <summary>By a margin of: before what lies between two figures.</summary>
    Margin,

    /// <summary>What one unit of money is exchanged for: before or in the rate that an article states.</summary>
    ExchangeRate,

    /// <summary>To end level: of a match.</summary>
    Drawing,

    /// <summary>A price by any name: rent, fare, «سعر».</summary>
    PriceNoun,

    /// <summary>The total behind a verb that brings it to a value: «ليرتفع الإجمالي», "bringing the total".</summary>
    NewTotal,

    /// <summary>Instalments, tranches: parts in which an amount is paid.</summary>
    Instalment,

    /// <summary>Giving, taking to: before what an amount and its years give.</summary>
    Yielding,

    /// <summary>Leaving, remaining, short of: before or behind what is left of an amount or missing to it.</summary>
    LeftOver,

    /// <summary>Paying, bringing in, a bill of: before what many of one price come to.</summary>
    Outcome,

    /// <summary>In equal parts: before what each of them is.</summary>
    EqualShares,

    /// <summary>Yearly: of what is paid once a year.</summary>
    ByTheYear,

    /// <summary>Won, or a win: of matches that are counted.</summary>
    MatchWon,

    /// <summary>Lost, or a defeat: of matches that are counted.</summary>
    MatchLost,

    /// <summary>Bonus, deducted: what makes points other than those of matches.</summary>
    PointsApart,

    /// <summary>To be exchanged at, to equal: between money and what one of it costs.</summary>
    RateVerb,

    /// <summary>Discount, profit, deposit: what makes an amount other than what all cost.</summary>
    Discount,

    /// <summary>A distance of, an area of: before the same measure in another unit.</summary>
    Restating,

    /// <summary>In cash, as forest: what only a part of something that is left may be in.</summary>
    InForm,

    /// <summary>A buyer or a day that pays another price: adult, child, weekend.</summary>
    PricedApart,

    /// <summary>To cost: between a thing and its price.</summary>
    Costing,

    /// <summary>To average: before what comes to each, as the verb of the sentence.</summary>
    Averaging,

    /// <summary>That, this: takes up what the sentence before told.</summary>
    TakingUp,

    /// <summary>A goal, a run: what a match is won by.</summary>
    GoalUnit,

    /// <summary>A margin, a victory: behind the points that it is of.</summary>
    MarginNoun,

    /// <summary>At the break, after extra time, on aggregate: of a score beside that at the end.</summary>
    ScoreApart,

    /// <summary>For every, to each: between one thing and how many of another there are for it.</summary>
    ForEvery,

    /// <summary>An average as the verb or the noun of several values.</summary>
    AverageOfAll,

    /// <summary>Monthly: before what is paid once a month.</summary>
    Monthly,

    /// <summary>Weekly: before what is paid once a week.</summary>
    Weekly,

    /// <summary>For a flat, at an average price of: before what each of many costs.</summary>
    FlatPrice,

    /// <summary>Equals, is equivalent to: just before a measure that was told in another unit.</summary>
    EqualMeasure,

    /// <summary>Those, all: before a measure that was told before.</summary>
    PointingBack,

    /// <summary>That, this: before what is taken up from the sentence before.</summary>
    PointingTo,

    /// <summary>Reckoned at: before the size of a unit.</summary>
    ReckonedAt,

    /// <summary>Short of, shy of: between what is missing and what is aimed at.</summary>
    ShortOf,

    /// <summary>At: before a level that is kept.</summary>
    HeldAt,

    /// <summary>Majority, lead: between two sides, with the margin close by.</summary>
    LeadNoun,

    /// <summary>No other, nothing else: which leaves nothing out.</summary>
    NoOther,

    /// <summary>Votes: what a lead is counted in.</summary>
    VoteUnit,

    /// <summary>The money, the amount: what has been told before.</summary>
    TheMoney,

    /// <summary>An annual average.</summary>
    YearlyMean,

    /// <summary>An ounce, behind the price of one, where money has the same name.</summary>
    PerOunce,

    /// <summary>In: before the time that a rate is told for, with its article.</summary>
    InEach,

    /// <summary>Per, before the time that a rate is told for.</summary>
    PerUnit,

    /// <summary>To each: before the share of each as it is dealt out, which is no mean: «بواقع».</summary>
    EachInShare,

    /// <summary>Each, apiece: behind an amount, of what has been counted.</summary>
    Apiece,

    /// <summary>A, an: before the noun that an amount is told for one of.</summary>
    OneOf,

    /// <summary>By, in a word of its own before figures: «بـ».</summary>
    JoinedBy,

    /// <summary>Rate, as the noun of what one money is worth in another.</summary>
    RateNoun,

    /// <summary>To, for: between an amount and the money that it is the price of.</summary>
    PricedAgainst,

    /// <summary>The, one: before the money that a price is of.</summary>
    TheMoneyOf,

    /// <summary>Times, between two numbers: «6 في 4».</summary>
    TimesBefore,

    /// <summary>By, between the lengths of two sides: "6 by 4", "6 x 4".</summary>
    SideBySide,

    /// <summary>The ending of an owner, parted from its word by an apostrophe.</summary>
    OwnerEnding,

    /// <summary>The share of one: «نصيب الفرد», before what comes to each of the people counted.</summary>
    ShareOfOne,

    /// <summary>Those whom a place has: «نسمة».</summary>
    Inhabitant,

    /// <summary>A family, a household, a home: which share what is given to each.</summary>
    Household,

    /// <summary>The record, a personal best: a time of another race.</summary>
    RecordTime,

    /// <summary>Therefore, leaving, «وبذلك»: of a balance that is drawn from the figures before.</summary>
    Drawn,

    /// <summary>Current-account, primary: of a balance that is more than what came in and went out.</summary>
    OtherBalance,

    /// <summary>Packed in, hidden in: between what all of something weighs and how many pieces it is in.</summary>
    PackedIn,

    /// <summary>Long, high: behind the measure of a thing.</summary>
    MeasuredAs,

    /// <summary>Works out at, comes to: before what each of those told before gets or costs.</summary>
    WorkingOut,

    /// <summary>To share, «تقاسم»: several divide one amount.</summary>
    Sharing,

    /// <summary>Gets, receives: what each has of it.</summary>
    Getting,

    /// <summary>Jets, planes: one sort by several names.</summary>
    Aircraft,

    /// <summary>Tax, interest: taken off a profit besides what was spent.</summary>
    TakenOff,

    /// <summary>Three points for a win: what a win gives, where that is told.</summary>
    GivesForWin,
}
