using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Tells degrees that something is warmer or colder by from degrees that it has: «بمقدار 5 درجات مئوية (9 درجات فهرنهايت)».</summary>
internal static class TemperatureGap
{
    private const int MostWordsToChange = 4;

    /// <summary>Up to so many degrees Celsius, or twice as many Fahrenheit, a difference is as likely as a temperature.</summary>
    private const decimal LargestGap = 10;

    /// <summary>The values in the other unit: of a difference where the words say one, or where the two figures can be one; else of a temperature.</summary>
    public static Interval? Convert(SemanticModel model, FigureMention from, FigureMention to, Interval value, Interval stated)
    {
        var (gap, temperature) = (UnitScale.ConvertGap(value, from.Unit!, to.Unit!), UnitScale.Convert(value, from.Unit!, to.Unit!));
        if (FigureLead.LeadsTo(model, from, WordRole.To)) { return temperature; }
        var isSmall = Math.Abs(from.Written) <= (from.Unit == "Cel" ? LargestGap : 2 * LargestGap);
        if (!isSmall && temperature?.Meets(stated) == true) { return temperature; } // «وبلغت 43 درجة»: nothing grows warmer by that much
        return IsSaid(model, from) || isSmall && gap?.Meets(stated) == true ? gap : temperature;
    }

    /// <summary>"By 5 degrees", «بارتفاع 3 درجات»; "rose to 30 degrees" is a temperature.</summary>
    private static bool IsSaid(SemanticModel model, FigureMention degrees)
    {
        if (FigureLead.LeadsTo(model, degrees, WordRole.To) || FigureLead.LeadsTo(model, degrees, WordRole.From)) { return false; }
        if (model.Article.SentenceOf(degrees.Tokens.First) is not { } sentence) { return false; }
        for (var i = degrees.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, degrees.Tokens.First - MostWordsToChange); i--)
        {
            if (model.Terms.Is(i, WordRole.To)) { return false; }
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)) { return true; }
        }
        return model.Terms.Is(degrees.Tokens.First - 1, WordRole.By) && !model.Terms.Is(degrees.Tokens.First - 1, WordRole.Indefinite)
            && !model.Terms.Is(degrees.Tokens.First - 1, WordRole.That);
    }
}
