namespace FactCheck.Languages.English;

/// <summary>Nouns and verbs for what happens once, by its sort.</summary>
internal static class EnglishEventSorts
{
    private static readonly (string Sort, string Words)[] Sorts =
    [
        ("quake", "earthquake,earthquakes,quake,quakes,tremor,tremors,tsunami,tidal wave,tidal waves,giant waves"),
        ("blast", "explosion,explosions,blast,blasts,exploded,blew up,disaster,catastrophe,accident,meltdown,leak"),
        ("attack",
            """
            attack,attacks,attacked,bombing,bombings,bomb,bombs,bombed,massacre,massacred,massacres,shooting,shootings,siege,raid,assault,gunman
            gunmen,bomber
            bombers,stabbing,rampage,atrocity,terror attack,suicide bombers,stormed,storming,genocide,landings
            """),
        ("killing", "assassination,assassinated,killing,killed,murder,murdered,shot dead,gunned down,execution,executed,slain,hanged,death,died"),
        ("war", "invasion,invaded,invades,invading,war,wars,offensive,battle,fighting,occupation,occupied,conflict"),
        ("coup", "coup,putsch,revolution,uprising,revolt,overthrow,overthrew,overthrown,toppled,ousted,ouster,mutiny,deposed"),
        ("fire", "fire,blaze,inferno,burned,gutted,flames"),
        ("flood", "flood,floods,flooding,hurricane,cyclone,typhoon,storm,dam collapse,dams burst"),
        ("crash",
            """
            crash,crashed,crashes,downing,downed,shot down,disappearance,vanished,disappeared,sinking,sank,shipwreck,collapse,collapsed
            grounding,capsized
            """),
    ];

    public static IEnumerable<(string, Term)> Terms() => EventSortTerms.Of(Sorts);
}
