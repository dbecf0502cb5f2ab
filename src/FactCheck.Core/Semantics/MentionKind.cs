namespace FactCheck.Semantics;

/// <summary>A kind of thing that finders find and rules are for. The name is what rules and streams call it.</summary>
/// <param name="Name">Lower-case name, such as <c>date</c>.</param>
public sealed record MentionKind(string Name)
{
    private readonly int _hash = string.GetHashCode(Name, StringComparison.Ordinal);

    /// <summary>Kinds are compared for every token, and nearly always are one object or differ in length.</summary>
    public bool Equals(MentionKind? other) => ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Name == other.Name);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>A plain number: a count without a noun that it counts.</summary>
    public static readonly MentionKind Number = new("number");

    /// <summary>A place in an order: الثالث, third.</summary>
    public static readonly MentionKind Ordinal = new("ordinal");

    /// <summary>A percentage, or percentage points.</summary>
    public static readonly MentionKind Percent = new("percent");

    /// <summary>An amount of money.</summary>
    public static readonly MentionKind Money = new("money");

    /// <summary>A figure with a unit or with the noun that it counts.</summary>
    public static readonly MentionKind Quantity = new("quantity");

    /// <summary>A length of time.</summary>
    public static readonly MentionKind Duration = new("duration");

    /// <summary>A calendar date, a month, a year, or a stretch of them.</summary>
    public static readonly MentionKind Date = new("date");

    /// <summary>A time of day.</summary>
    public static readonly MentionKind Time = new("time");

    /// <summary>Quoted words.</summary>
    public static readonly MentionKind Quotation = new("quotation");

    /// <summary>A quotation mark that has no partner or points the wrong way.</summary>
    public static readonly MentionKind QuoteMark = new("quoteMark");

    /// <summary>An acronym in brackets behind the name that it stands for.</summary>
    public static readonly MentionKind Acronym = new("acronym");

    /// <summary>A web address.</summary>
    public static readonly MentionKind Link = new("link");

    /// <summary>Two names of one month side by side: «آب/ أغسطس».</summary>
    public static readonly MentionKind MonthPair = new("monthPair");

    /// <summary>One date in two calendars side by side: «1 محرم 1446هـ الموافق 7 يوليو 2024».</summary>
    public static readonly MentionKind CalendarPair = new("calendarPair");

    /// <summary>Two ends of one stretch: «من 3 إلى 5», "3-5 May".</summary>
    public static readonly MentionKind Range = new("range");

    /// <summary>A figure that went from one value to another, with the stated change.</summary>
    public static readonly MentionKind Change = new("change");

    /// <summary>A whole and the part of it that follows: «6452 هكتارًا منها 950 هكتارًا».</summary>
    public static readonly MentionKind Part = new("part");

    /// <summary>An organisation, known or not.</summary>
    public static readonly MentionKind Organisation = new("organisation");

    /// <summary>A known person.</summary>
    public static readonly MentionKind Person = new("person");

    /// <summary>A known state, territory or city.</summary>
    public static readonly MentionKind Place = new("place");

    /// <summary>The title of a known office, or one that goes on in front of it: a deputy's, a spokesman's.</summary>
    public static readonly MentionKind Office = new("office");

    /// <summary>The adjective of a state: الكيني, Kenyan.</summary>
    public static readonly MentionKind Nationality = new("nationality");

    /// <summary>The name of a known event.</summary>
    public static readonly MentionKind Event = new("event");

    /// <summary>An office and the person who is said to hold it.</summary>
    public static readonly MentionKind Tenure = new("tenure");

    /// <summary>A person, what the person is said to have done, and the day of it.</summary>
    public static readonly MentionKind Deed = new("deed");

    /// <summary>A person with a title of a state or an organisation that no pack describes as an office.</summary>
    public static readonly MentionKind Ascription = new("ascription");

    /// <summary>A name and the acronym in brackets behind it.</summary>
    public static readonly MentionKind Expansion = new("expansion");

    /// <summary>A state and an organisation that it is said to belong to.</summary>
    public static readonly MentionKind Membership = new("membership");

    /// <summary>An organisation and the date that it is said to have been founded, or to have done something.</summary>
    public static readonly MentionKind OrganisationDate = new("organisationDate");

    /// <summary>An event and the date that it is said to have taken place.</summary>
    public static readonly MentionKind EventDate = new("eventDate");

    /// <summary>Two states and the date since when they are said to have relations.</summary>
    public static readonly MentionKind Relations = new("relations");

    /// <summary>A stated date of something that fact packs know the date of.</summary>
    public static readonly MentionKind DatedFact = new("datedFact");

    /// <summary>An organisation and the city that it is said to sit in.</summary>
    public static readonly MentionKind Headquarters = new("headquarters");

    /// <summary>An organisation and how many members it is said to have.</summary>
    public static readonly MentionKind MemberCount = new("memberCount");

    /// <summary>A person and a word before the name that says whether it is a man or a woman.</summary>
    public static readonly MentionKind Address = new("address");

    /// <summary>An office and a name behind it that is made of the names of two.</summary>
    public static readonly MentionKind MixedName = new("mixedName");

    /// <summary>A city and the state that it is said to be the capital of, or to lie in.</summary>
    public static readonly MentionKind Location = new("location");

    /// <summary>The words that name the source of a statement: «وفقًا لوزارة الداخلية», "the ministry said".</summary>
    public static readonly MentionKind Attribution = new("attribution");

    /// <summary>A report, list, prize or competition and the organisation that it is said to be of.</summary>
    public static readonly MentionKind Authorship = new("authorship");

    /// <summary>A book or organisation and the person who is said to have made it; see CreationMention in Claims.</summary>
    public static readonly MentionKind Creation = new("creation");

    /// <summary>A state and the part of the world that it is said to lie in.</summary>
    public static readonly MentionKind Region = new("region");

    /// <summary>Quoted words of the headline, held against the text.</summary>
    public static readonly MentionKind HeadlineQuotation = new("headlineQuotation");

    /// <summary>A headline that says rise where the text says fall, or the other way.</summary>
    public static readonly MentionKind HeadlineTurn = new("headlineTurn");

    /// <summary>A figure and what it is of.</summary>
    public static readonly MentionKind Claim = new("claim");

    /// <summary>Two figures that one article gives for one thing.</summary>
    public static readonly MentionKind Conflict = new("conflict");

    /// <summary>A part and its whole with the percentage between them: «450 من أصل 900، أي بنسبة 50%».</summary>
    public static readonly MentionKind Share = new("share");

    /// <summary>A whole and all its parts: «1500 (700 … و500 … و300)».</summary>
    public static readonly MentionKind Total = new("total");

    /// <summary>Percentages of one whole, one after the other.</summary>
    public static readonly MentionKind Split = new("split");

    /// <summary>An announced count and the names that follow: «خمس دول: …».</summary>
    public static readonly MentionKind Listing = new("listing");

    /// <summary>One amount in two units or currencies: «100 كيلومتر (62 ميلًا)».</summary>
    public static readonly MentionKind Conversion = new("conversion");

    /// <summary>Two dates and the time that is said to lie between them.</summary>
    public static readonly MentionKind Elapsed = new("elapsed");

    /// <summary>Two dated events and the word for their order: «غداة», "the day after".</summary>
    public static readonly MentionKind Sequence = new("sequence");

    /// <summary>An amount, among how many it goes, and what comes to each: "250 homes at $80,000 each, $20 million in all".</summary>
    public static readonly MentionKind Rate = new("rate");

    /// <summary>Two figures and what is said to lie between them: a deficit, a margin.</summary>
    public static readonly MentionKind Difference = new("difference");

    /// <summary>The score of a match with what is said of it.</summary>
    public static readonly MentionKind Score = new("score");

    /// <summary>A place in an order and those who are ahead.</summary>
    public static readonly MentionKind Ranking = new("ranking");

    /// <summary>How much a figure rose or fell, in its unit and in percent, and the value that it reached: "rose $10, or 25%, to $50".</summary>
    public static readonly MentionKind Step = new("step");

    /// <summary>Two figures of one measure and the word that says which of them is more: «أدنى سعر», "followed by".</summary>
    public static readonly MentionKind Comparison = new("comparison");

    /// <summary>Two values of one figure and the verb that says which way it went.</summary>
    public static readonly MentionKind Direction = new("direction");

    /// <summary>That something between two states is to begin, or is being finished.</summary>
    public static readonly MentionKind Phase = new("phase");

    /// <summary>An office that this article and another give to two persons. Of the corpus, like all that follow.</summary>
    public static readonly MentionKind OfficeClash = new("officeClash");

    /// <summary>An event that this article and another date differently.</summary>
    public static readonly MentionKind EventClash = new("eventClash");

    /// <summary>A figure that this article and another give differently for one thing and day.</summary>
    public static readonly MentionKind FigureClash = new("figureClash");

    /// <summary>A matter that is being finished in one article and is to begin in another.</summary>
    public static readonly MentionKind PhaseClash = new("phaseClash");

    /// <summary>An article that is nearly another.</summary>
    public static readonly MentionKind Copy = new("copy");

    /// <summary>A line that stands in several articles.</summary>
    public static readonly MentionKind RepeatedLine = new("repeatedLine");

    /// <summary>Words that a corpus spells in two ways.</summary>
    public static readonly MentionKind SpellingSplit = new("spellingSplit");

    /// <summary>Months, quotation marks or digits that a corpus writes in two ways.</summary>
    public static readonly MentionKind StyleSplit = new("styleSplit");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
