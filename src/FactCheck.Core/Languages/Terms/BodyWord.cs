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

    /// <summary>Insurance, behind which stands what it is against: «التأمين على المرض».</summary>
    Insurance,

    /// <summary>Prevention, behind which stands what of: «الوقاية من التعذيب».</summary>
    Prevention,

    /// <summary>Makes another place of a town's name: «صفاقس الجنوبية», «القيروان المدينة».</summary>
    Quarter,

    /// <summary>A head that is a common noun as well, so that only a known name or one near to it is taken: «برنامج».</summary>
    Common,

    /// <summary>A definite head that with one word behind it is a common noun: «المؤسسة الأمنية».</summary>
    Generic,
}
