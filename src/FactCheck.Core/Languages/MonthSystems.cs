namespace FactCheck.Languages;

/// <summary>The naming systems that a month's name belongs to. «مارس» belongs to several, «جويلية» to one.</summary>
[Flags]
public enum MonthSystems
{
    /// <summary>No Arabic system: an English or a Hijri month.</summary>
    None = 0,

    /// <summary>Levant and Iraq: كانون الثاني, شباط.</summary>
    Levantine = 1,

    /// <summary>Egypt, Gulf, Sudan: يناير, فبراير.</summary>
    Egyptian = 2,

    /// <summary>Algeria and Tunisia: جانفي, فيفري.</summary>
    Maghrebi = 4,

    /// <summary>Morocco: يوليوز, غشت.</summary>
    Moroccan = 8,

    /// <summary>Mauritania: أغشت, شتمبر.</summary>
    Mauritanian = 16,

    /// <summary>Two names side by side, one of them Levantine.</summary>
    Pair = 32,
}
