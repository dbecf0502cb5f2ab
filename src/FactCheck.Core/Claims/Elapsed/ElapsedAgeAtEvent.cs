using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads an age that is told at what another date of the sentence is of: «تزوجت عام 1983 وهي في الثامنة عشرة من عمرها», "married in 1983 at the age of 18".</summary>
internal static class ElapsedAgeAtEvent
{
    private const int MostWordsToAge = 6;
    private const decimal YoungestAdult = 13;

    /// <summary>True when only words that lead to an age stand between the date and it, or the date stands just behind it.</summary>
    public static bool Holds(SemanticModel model, DateMention date, FigureMention age)
    {
        if (age.Tokens.First - date.Tokens.End is < 0 or > MostWordsToAge) { return false; }
        for (var i = date.Tokens.End; i < age.Tokens.First; i++)
        {
            var leads = Statement.IsComma(model, i) || model.Terms.Is(i, WordRole.WhichIs) || model.Terms.Is(i, WordRole.That)
                || model.Terms.Is(i, ElapsedRole.AgedNow) || model.Terms.Is(i, WordRole.In) || model.Terms.Is(i, WordRole.And)
                || model.Terms.Is(i, WordRole.HadBeen);
            if (model.Terms.Is(i, ElapsedRole.AtAge, out var at)) { i = at.Tokens.End - 1; }
            else if (!leads) { return false; }
        }
        return true;
    }

    /// <summary>«وهو في السادسة والخمسين،»: an age by its ordinal alone.</summary>
    public static bool IsBare(SemanticModel model, FigureMention age)
    {
        var (tokens, first, end) = (model.Article.Tokens, age.Tokens.First, age.Tokens.End);
        return age.Kind == MentionKind.Ordinal && age.Written >= YoungestAdult && first >= 2 && end < tokens.Count
            && tokens[end].Kind == TokenKind.Punctuation
            && model.Terms.IsBare(first - 1, WordRole.Within) && model.Terms.IsBare(first - 2, ElapsedRole.WhenHeWas)
            && tokens.CharsOf(first) is [.., 'ة'] || IsRound(model, age);
    }

    /// <summary>«وهو في الخمسين،»: the tens have no form of their own.</summary>
    private static bool IsRound(SemanticModel model, FigureMention age)
    {
        var (tokens, first, end) = (model.Article.Tokens, age.Tokens.First, age.Tokens.End);
        return age.Kind == MentionKind.Ordinal && age.Written >= YoungestAdult && age.Written % 10 == 0 && first >= 2 && end < tokens.Count
            && tokens[end].Kind == TokenKind.Punctuation && model.Terms.IsBare(first - 1, WordRole.Within)
            && model.Terms.IsBare(first - 2, ElapsedRole.WhenHeWas);
    }

    /// <summary>True when the article tells no other year, so that what is told is told of now.</summary>
    public static bool IsOnlyYear(SemanticModel model, DateMention birth, CancellationToken cancellationToken) =>
        model.Mentions(MentionKind.Date, cancellationToken).Cast<DateMention>().All(d => d == birth || d.IsRelative || !d.HasYear);

    /// <summary>«نشر أولى رواياته وهو في السابعة والعشرين من عمره»: the age at what the sentence tells, and none of now.</summary>
    public static bool IsOfDeed(SemanticModel model, Sentence sentence, FigureMention age) =>
        age.Tokens.First - 3 >= sentence.Tokens.First && model.Terms.Is(age.Tokens.First - 1, WordRole.In)
            && model.Terms.IsBare(age.Tokens.First - 2, ElapsedRole.WhenHeWas);
}
