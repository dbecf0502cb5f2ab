using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells the figures and dates that a sentence gives beside what it is about: in the words for where and when it was told, in a clause about its subject, in an age.</summary>
internal static class Aside
{
    private const int MostWordsToOccasion = 4;
    private const decimal Oldest = 110;

    private static readonly ImmutableArray<WordRole> Relating =
    [
        WordRole.From, WordRole.By, WordRole.Against, WordRole.OutOf, WordRole.OfWhich, WordRole.HadBeen, WordRole.Becoming, WordRole.Reaching, WordRole.Between,
        WordRole.That,
    ];

    private static readonly ImmutableArray<WordRole> GoesOnAbout = [WordRole.OfWhich, WordRole.OfWhom, WordRole.Being, WordRole.WhichIs, WordRole.Relative, WordRole.Among];

    /// <summary>True when one of the figures and dates of a sentence stands aside from what it tells.</summary>
    public static bool Is(SemanticModel model, Sentence sentence, IReadOnlyList<Mention> all, Mention one)
    {
        if (one.Kind == MentionKind.Percent) { return false; }
        var figure = one as FigureMention;
        if (figure is { Kind.Name: "number" } && (IsAge(model, sentence, figure) || IsSizeOfBody(model, sentence, figure) || IsWhere(model, all, figure))) { return true; }
        var (open, end) = StretchAround(model, sentence, one);
        // «في اجتماع رفع الفائدة من 4 إلى 5»
        if (figure is not null && Relating.Any(r => FigureLead.LeadsTo(model, figure, r))
            && all.Any(m => m != one && m.Tokens.First >= open && m.Tokens.First < end)) { return false; }
        return (open > sentence.Tokens.First || end < sentence.Tokens.End - 1)
            && (IsOfOccasion(model, new TokenRange(open, one.Tokens.First)) || IsAboutSubject(model, new TokenRange(open, one.Tokens.First)))
            || IsBeforeSaid(model, sentence, one);
    }

    /// <summary>
    /// The words for who told it, where and when, between the marks around one in them; none where they may tell a base («، بعد مشاركة 200 في دورة العام الماضي») or what goes on
    /// behind them is about them («في اجتماع حضره 12 وزيرا، بينهم»).
    /// </summary>
    public static TokenRange? OccasionOf(SemanticModel model, Sentence sentence, Mention one)
    {
        if (one is FigureMention figure && SpeakerOfAge(model, sentence, figure) is { } speaker) { return speaker; }
        var (open, end) = StretchAround(model, sentence, one);
        return (open > sentence.Tokens.First || end < sentence.Tokens.End - 1) && IsOfOccasion(model, new TokenRange(open, one.Tokens.First))
            && !HasBallot(model, sentence) && !GoesOnAbout.Any(r => model.Terms.Is(end + 1, r))
            && !Enumerable.Range(open, end - open).Any(i => model.Terms.Is<DirectionTerm>(i, out _, out _) || model.Terms.Is(i, WordRole.TimeBefore))
            ? new TokenRange(open, end)
            : null;
    }

    /// <summary>«بـ78 صوتا مقابل 41، في جلسة حضرها 128 نائبا»: those who came are those who voted.</summary>
    private static bool HasBallot(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, WordRole.Votes) || Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Count).Any(i => model.Terms.Is<BallotTerm>(i, out _, out _));

    /// <summary>What lies between the marks around one.</summary>
    private static (int Open, int End) StretchAround(SemanticModel model, Sentence sentence, Mention figure)
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
        var isLed = model.Terms.Is(start, SourceWord.Adjunct, out _) && !model.Terms.Is<OrderTerm>(start, out _, out _);
        for (var i = start; i < Math.Min(before.End, start + MostWordsToOccasion); i++)
        {
            if (model.Terms.Is(i, AsideRole.Occasion, out var hit) && (isLed || i == start && (hit.Front.Particles & Particles.Preposition) != 0)) { return true; }
        }
        return false;
    }

    /// <summary>«التي تضم», "which has".</summary>
    private static bool IsAboutSubject(SemanticModel model, TokenRange before) =>
        model.Terms.Is(before.First, WordRole.Relative) && model.Terms.AnyIn(before, WordRole.Comprising, WordRole.Numbering);

    /// <summary>«قال الوزير في مؤتمر حضره 45 صحفيا إن»: what comes before the words that are told.</summary>
    private static bool IsBeforeSaid(SemanticModel model, Sentence sentence, Mention figure)
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

    /// <summary>«موزعين على 214 مركزا», "in 16 counties": how many places it happened in, where nothing else of the sentence is counted by them.</summary>
    private static bool IsWhere(SemanticModel model, IReadOnlyList<Mention> all, FigureMention figure)
    {
        var lead = FigureLead.StartOf(model, figure) - 1;
        if (figure is not { Unit: null, Decimals: 0 } || !NounKey.IsBehind(model, figure) || !model.Terms.Is(lead, AsideRole.Across, out var hit) || hit.Front.Length > 0
            || Relating.Any(r => FigureLead.LeadsTo(model, figure, r))) { return false; }
        return !all.Any(m => m is FigureMention { Kind.Name: "number" } other && other != figure
            && (NounKey.AreOne(model, figure.Tokens.End, other.Tokens.End) || !NounKey.IsBehind(model, other) && Math.Abs(other.Tokens.First - figure.Tokens.End) <= MostWordsToOccasion));
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

    /// <summary>"…, said its director, aged 47": who says it and how old, from the verb on.</summary>
    private static TokenRange? SpeakerOfAge(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        if (!IsAge(model, sentence, figure)) { return null; }
        for (var i = figure.Tokens.First - 1; i > sentence.Tokens.First; i--)
        {
            if (model.Terms.Is(i, WordRole.Saying)) { return Statement.IsComma(model, i - 1) ? new TokenRange(i, figure.Tokens.End) : null; }
        }
        return null;
    }

    /// <summary>"The 27-nation bloc"; where seats or votes are told, the size of the house is what they add up to.</summary>
    private static bool IsSizeOfBody(SemanticModel model, Sentence sentence, FigureMention figure) =>
        figure.Tokens.End + 1 < model.Article.Tokens.Count && model.Article.Tokens.Is(figure.Tokens.End, '-') && model.Terms.Is(figure.Tokens.End + 1, WordRole.CountedBy)
            && !model.Terms.AnyIn(sentence.Tokens, WordRole.Seat) && !HasBallot(model, sentence);
}
