namespace FactCheck.Languages;

/// <summary>What a word says about the reach of a name: of an organisation, or of a town.</summary>
public enum BodyWord
{
    /// <summary>A field that bodies are for, which «و» adds to another: «وزارة التجهيز والإسكان».</summary>
    Field,

    /// <summary>Tells more of the body, or begins a title: «المكلفة», «الناطق»; no name goes over it.</summary>
    Border,

    /// <summary>Looks like a body and is none: «حركة المرور».</summary>
    Lookalike,

    /// <summary>A body of its own, which «و» sets beside another: «والشركة التونسية».</summary>
    Another,

    /// <summary>A head behind which «و» may add anything that it deals with: «لجنة النظام الداخلي والحصانة».</summary>
    Wide,

    /// <summary>The head of a party's name, which may go on with what it stands for: «من أجل الجمهورية».</summary>
    Party,

    /// <summary>A field that is over or against something, which stands behind it: «التأمين على المرض», «الإشراف على القضاء».</summary>
    Over,

    /// <summary>A given name with the letters of an adjective: «محافظ البنك المركزي الشاذلي العياري».</summary>
    GivenName,

    /// <summary>Prevention, behind which stands what of: «الوقاية من التعذيب».</summary>
    Prevention,

    /// <summary>Defence, behind which stands what of: «الدفاع عن المستهلك».</summary>
    Defence,

    /// <summary>Makes another place of a town's name: «صفاقس الجنوبية», «القيروان المدينة».</summary>
    Quarter,

    /// <summary>A head that is a common noun as well, so that only a known name or one near to it is taken: «برنامج».</summary>
    Common,

    /// <summary>A definite head that with one word behind it is a common noun: «المؤسسة الأمنية».</summary>
    Generic,

    /// <summary>A place in an order that has the form of a body: «مركز».</summary>
    Rank,

    /// <summary>Out of work: «عن العمل» behind it belongs to the name.</summary>
    OutOfWork,

    /// <summary>About, from: between the defence of something and what is defended.</summary>
    About,

    /// <summary>«عن العمل», behind those who are out of it.</summary>
    FromWork,

    /// <summary>For the sake of, in the name of a party.</summary>
    ForTheSakeOf,
}
