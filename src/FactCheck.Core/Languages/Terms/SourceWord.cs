namespace FactCheck.Languages;

/// <summary>What a word says about where the name of a source begins and ends.</summary>
public enum SourceWord
{
    /// <summary>Passes news on, often with its name in quotation marks behind it: a paper, a correspondent. Behind «ل» it is the one who was told.</summary>
    Outlet,

    /// <summary>A body that often has its name in quotation marks behind it: «منظمة "أنا يقظ"».</summary>
    Titled,

    /// <summary>Stands between the verb and the source, or behind the source, and belongs to neither: «أيضا», «بدوره», «به».</summary>
    Aside,

    /// <summary>Leads in what the sentence goes on with: when, where, how, to whom it was said.</summary>
    Adjunct,

    /// <summary>Begins what was said, as its object: «أهمية», «ضرورة», «مقتل».</summary>
    Deed,

    /// <summary>Something that other things accord with and that says nothing: a law, a plan, a size.</summary>
    Standard,

    /// <summary>Something written that tells, and that no name stands behind: where it is definite, the next verb begins what it tells.</summary>
    Text,

    /// <summary>The same one, told before: «البلاغ ذاته».</summary>
    Itself,

    /// <summary>One or some of those behind "of": «عدد من», «مصدر من».</summary>
    Some,

    /// <summary>A post or body that is of something: a noun of action behind it belongs to its name, «مدير تنمية».</summary>
    Post,

    /// <summary>Makes a verb of the word behind it: «قد ذكر».</summary>
    Auxiliary,

    /// <summary>According to, where the preposition is written onto the source: «وفقا ل».</summary>
    TakesParticle,

    /// <summary>"What": a verb follows it, and then the source: «وفق ما أكده مصدر».</summary>
    What,

    /// <summary>A pronoun that what was said is about, which makes it no speech of the one before: «الأرقام التي قال عنها الوزير».</summary>
    About,

    /// <summary>To inform: the one who is told may stand behind it without a preposition.</summary>
    Informing,

    /// <summary>«للأنباء», which belongs to the name of an agency.</summary>
    ForNews,
}
