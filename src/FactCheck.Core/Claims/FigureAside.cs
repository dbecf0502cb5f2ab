using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells the figures that a sentence gives beside what it is about: in the words for where and when it was told, in a clause about its subject, in an age.</summary>
internal static class FigureAside
{
    private const int MostWordsToOccasion = 4;
    private const decimal Oldest = 110;

    private static readonly ImmutableArray<WordRole> Relating =
    [
        WordRole.From, WordRole.By, WordRole.Against, WordRole.OutOf, WordRole.OfWhich, WordRole.HadBeen, WordRole.Becoming, WordRole.Reaching, WordRole.Between,
        WordRole.That,
    ];

    /// <summary>True when a figure of those of a sentence stands aside from what it tells.</summary>
    public static bool Is(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention figure)
    {
        if (figure.Kind == MentionKind.Percent) { return false; }
        if (figure.Kind == MentionKind.Number && (IsAge(model, sentence, figure) || IsSizeOfBody(model, figure))) { return true; }
        var (open, end) = StretchAround(model, sentence, figure);
        // «في اجتماع رفع الفائدة من 4 إلى 5»
        if (Relating.Any(r => FigureLead.LeadsTo(model, figure, r))
            && figures.Any(f => f != figure && f.Tokens.First >= open && f.Tokens.First < end)) { return false; }
        return (open > sentence.Tokens.First || end < sentence.Tokens.End - 1)
            && (IsOfOccasion(model, new TokenRange(open, figure.Tokens.First)) || IsAboutSubject(model, new TokenRange(open, figure.Tokens.First)))
            || IsBeforeSaid(model, sentence, figure);
    }

    /// <summary>What lies between the marks around a figure.</summary>
    private static (int Open, int End) StretchAround(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var (open, end) = (figure.Tokens.First, figure.Tokens.End);
        while (open > sentence.Tokens.First && !IsMark(model, open - 1)) { open--; }
        while (end < sentence.Tokens.End && !IsMark(model, end)) { end++; }
        return (open, end);
    }

    private static bool IsMark(SemanticModel model, int token) =>
        Statement.IsComma(model, token) || Statement.IsSemicolon(model, token)
            || model.Article.Tokens[token].Length == 1 && model.Article.Tokens.FirstChar(token) is '(' or ')' or '–' or '—';

    /// <summary>«وذلك خلال مؤتمر حضره», "at a briefing attended by", «وفق بيان».</summary>
    private static bool IsOfOccasion(SemanticModel model, TokenRange before)
    {
        var start = model.Terms.Is(before.First, WordRole.WhichIs, out var which) ? which.Tokens.End : before.First;
        if (start >= before.End) { return false; }
        if (model.Terms.Is(start, WordRole.According)) { return true; }
        var isLed = model.Terms.Is(start, SourceWord.Adjunct, out _);
        for (var i = start; i < Math.Min(before.End, start + MostWordsToOccasion); i++)
        {
            if (model.Terms.Is(i, WordRole.Occasion, out var hit) && (isLed || i == start && (hit.Front.Particles & Particles.Preposition) != 0)) { return true; }
        }
        return false;
    }

    /// <summary>«التي تضم», "which has".</summary>
    private static bool IsAboutSubject(SemanticModel model, TokenRange before) =>
        model.Terms.Is(before.First, WordRole.Relative) && model.Terms.AnyIn(before, WordRole.Comprising, WordRole.Numbering);

    /// <summary>«قال الوزير في مؤتمر حضره 45 صحفيا إن»: what comes before the words that are told.</summary>
    private static bool IsBeforeSaid(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var (saying, told) = (-1, false);
        for (var i = sentence.Tokens.First; i < figure.Tokens.First && saying < 0; i++)
        {
            if (model.Terms.Is(i, WordRole.Saying)) { saying = i; }
        }
        for (var i = figure.Tokens.End; saying >= 0 && i < sentence.Tokens.End && !told; i++) { told = model.Terms.Is(i, WordRole.Complementizer); }
        return told && Enumerable.Range(saying + 1, figure.Tokens.First - saying - 1)
            .Any(i => IsOfOccasion(model, new TokenRange(i, figure.Tokens.First)) || IsAboutSubject(model, new TokenRange(i, figure.Tokens.First)));
    }

    /// <summary>"Brian Tolley, 58,", "aged 47".</summary>
    private static bool IsAge(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        if (figure is not { Scale: 1, Decimals: 0, Written: > 0 and < Oldest, IsApproximate: false, Unit: null }) { return false; }
        var (before, behind) = (figure.Tokens.First - 1, figure.Tokens.End);
        if (FigureLead.EndsBefore(model, figure.Tokens.First, ConflictRole.OfAge)) { return true; }
        return before > sentence.Tokens.First && Statement.IsComma(model, before) && (behind >= sentence.Tokens.End || Statement.IsComma(model, behind)
            || model.Article.Tokens.Is(behind, '.')) && char.IsUpper(model.Article.Tokens.FirstChar(before - 1));
    }

    /// <summary>"The 27-nation bloc".</summary>
    private static bool IsSizeOfBody(SemanticModel model, FigureMention figure) =>
        figure.Tokens.End + 1 < model.Article.Tokens.Count && model.Article.Tokens.Is(figure.Tokens.End, '-') && model.Terms.Is(figure.Tokens.End + 1, WordRole.CountedBy);
}
