using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds the figures of the headline against those of the text.</summary>
internal static class HeadlineFigures
{
    /// <summary>Smaller counts are summed up from the text in too many ways: «ربان و5 بحارة» are six sailors.</summary>
    private const decimal SmallestCount = 11;

    private const decimal SmallestAmount = 1_000_000;
    private const int SentencesOfLead = 4;
    private const int FewestWords = 3;
    private const int WordsToFate = 2;
    private const int ShortestWord = 3;

    /// <summary>The part of the headline's words that a sentence must have to tell the same.</summary>
    private const decimal SharedWords = 0.6m;

    /// <summary>"Chess prodigy, 12, wins": between two commas a number counts nothing.</summary>
    private static bool IsAge(SemanticModel model, FigureMention figure) =>
        Statement.IsComma(model, figure.Tokens.First - 1) && Statement.IsComma(model, figure.NumberTokens.End);

    public static void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var row = FigureRow.Of(model, cancellationToken);
        var (title, text) = (OneInSoMany.Joined(model, [.. row.TakeWhile(f => BlockOf(model, f)?.Kind == BlockKind.Title)]),
            row.Where(f => BlockOf(model, f) is { Kind: not BlockKind.Title }).ToArray());
        // "shut for three hours" is none of those of whom 17 less three are 14
        var things = Array.FindAll(text, f => !(f.Unit is null && f.Kind == MentionKind.Number && model.Terms.Is<UnitTerm>(f.Tokens.End, out var unit, out _)
            && unit.Time is not null));
        if (HeadlineValue.TryRead(model, row) is { } value) { found.Add(value); }
        else if (HeadlineLevel.TryRead(model, row) is { } level) { found.Add(level); }
        if (HeadlineMagnitude.TryRead(model, row) is { } magnitude) { found.Add(magnitude); }
        if (HeadlineBallot.TryRead(model, row) is { } ballot) { found.Add(ballot); }
        if (HeadlineAll.TryRead(model, row) is { } all) { found.Add(all); }
        if ((HeadlineRest.TryRead(model, row) ?? HeadlineSurvivors.TryRead(model, row)) is { } others) { found.Add(others); }
        if (HeadlineDefinite.TryRead(model, row) is { } definite) { found.Add(definite); }
        if (HeadlineChange.TryRead(model, row) is { } change)
        {
            found.Add(change);
            return;
        }
        foreach (var figure in title)
        {
            if (HeadlineAmount.Contradicting(model, figure, text) is { } amount)
            {
                found.Add(new ConflictMention(figure.Tokens, figure.Span, figure, amount, ConflictPlace.Headline));
                continue;
            }
            if (IsVague(model, figure) || IsAge(model, figure) || model.Article.SentenceOf(figure.Tokens.First) is { } above && CasualtiesAbove.AreBoth(model, above, figure)
                || Holds(model, figure, things, FamilyOf(model, figure, cancellationToken))) { continue; }
            var other = figure.Written < SmallestCount ? null : Contradicting(model, figure, text, cancellationToken);
            other ??= ClaimOf(model, figure, cancellationToken) is { } claim
                ? HeadlineToll.Contradicting(model, figure, claim, cancellationToken)
                : null;
            other ??= ClaimOf(model, figure, cancellationToken) is { Family: "value" } worth
                ? HeadlineWorth.Contradicting(model, figure, worth, cancellationToken)
                : null;
            other ??= HeadlineCount.Contradicting(model, figure, text, cancellationToken);
            other ??= HeadlineOnly.Contradicting(model, figure, text, title);
            if (other is null || other.Written == figure.Written || MayBeWithOne(model, figure, other)) { continue; }
            found.Add(new ConflictMention(figure.Tokens, figure.Span, figure, other, ConflictPlace.Headline));
        }
    }

    /// <summary>«ربان و5 بحارة» are six.</summary>
    private static bool MayBeWithOne(SemanticModel model, FigureMention title, FigureMention text) =>
        !StandsAlone(model, text) && title.Written - text.Written is 1 or 2;

    /// <summary>"Hundreds", «آلاف», "dozens": a scale alone.</summary>
    private static bool IsVague(SemanticModel model, FigureMention figure) =>
        figure.NumberTokens.Count == 1 && model.Article.Tokens[figure.NumberTokens.First].Kind == TokenKind.Word
        // «مليار دولار» is an amount
        && (figure.Kind != MentionKind.Money || figure.ScaleIsPlural || figure.Written < SmallestAmount)
        && (figure.Written is 100 or 1_000 or 1_000_000 or 1_000_000_000
        || model.Terms.Is<NumeralTerm>(figure.NumberTokens.First, out var numeral, out _) && numeral.Role == NumeralRole.Group
        && !model.Terms.Is(figure.NumberTokens.First - 1, WordRole.Indefinite));

    private static Block? BlockOf(SemanticModel model, FigureMention figure) => model.Article.SentenceOf(figure.Tokens.First)?.Block;

    /// <summary>True when the text gives the figure, rounded or not, or as the sum of neighbours.</summary>
    internal static bool Holds(SemanticModel model, FigureMention figure, FigureMention[] text, string family)
    {
        var value = FigureRow.Rounded(figure);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i].Written == figure.Written && !IsOfOthers(model, text[i], family)
                || text[i].Written != figure.Written && !text[i].IsApproximate && !figure.IsApproximate
                && (FigureRow.Rounded(text[i]).Meets(value) || IsRounding(figure, text[i]) || IsCut(figure, text[i]))) { return true; }
            var sum = text[i].Written;
            // «105 مدارس، منها 45 ثانوية» are no 150.
            var isWhole = i + 1 < text.Length && model.Article.SentenceOf(text[i].Tokens.First) == model.Article.SentenceOf(text[i + 1].Tokens.First)
                && FigureLead.FollowsOfWhich(model, text[i], text[i + 1]);
            for (var j = i + 1; j < Math.Min(text.Length, i + 6) && !isWhole; j++)
            {
                if (IsOfOthers(model, text[j], family)) { continue; }
                if (IsOfOtherNoun(model, figure, text[i], text[j])) { break; }
                sum += text[j].Written;
                if (value.Min <= sum && sum <= value.Max) { return true; }
            }
            for (var j = i + 1; j < Math.Min(text.Length, i + 4); j++)
            {
                if (Math.Abs(text[i].Written - text[j].Written) == figure.Written
                    || !isWhole && !IsOfOthers(model, text[j], family) && !IsOfOtherNoun(model, figure, text[i], text[j])
                    && text[i].Written + text[j].Written == figure.Written) { return true; }
            }
        }
        return false;
    }

    /// <summary>«ونجا ثلاثة من زملائهم», «وأصيب 12 آخرون»: those who lived are not of the dead.</summary>
    private static bool IsOfOthers(SemanticModel model, FigureMention text, string family) =>
        family == FamilyTerm.Killed && FateOf(model, text) is FamilyTerm.Rescued or FamilyTerm.Injured;

    /// <summary>What befell those who are counted: by the nearest word before, or behind the figure in the same clause, as the language has it.</summary>
    private static string? FateOf(SemanticModel model, FigureMention text)
    {
        if (model.Article.SentenceOf(text.Tokens.First) is not { } sentence) { return null; }
        var (first, end) = (Math.Max(sentence.Tokens.First, text.Tokens.First - WordsToFate),
            Math.Min(sentence.Tokens.End, text.Tokens.End + (WordsToFate * 2)));
        for (var i = text.Tokens.First - 1; i >= first && sentence.Block.Language.JoinsArticle; i--)
        {
            if (model.Terms.Is(i, WordRole.Dying)) { return FamilyTerm.Killed; } // «ثم توفي أربعة من المصابين»
            if (model.Terms.Is<FamilyTerm>(i, out var fate, out _)) { return fate.Family; }
        }
        for (var i = text.Tokens.End; i < end && !Statement.IsComma(model, i) && !Statement.Begins(model, i); i++)
        {
            if (model.Terms.Is<FamilyTerm>(i, out var fate, out _)) { return fate.Family; }
        }
        for (var i = text.Tokens.First - 1; i >= first && !Statement.Begins(model, i); i--)
        {
            if (model.Terms.Is<FamilyTerm>(i, out var fate, out _)) { return fate.Family; }
        }
        return null;
    }

    /// <summary>"500 pilots and 700 cabin crew" are no 1,200 pilots: the headline names what the first alone counts. People may be of both.</summary>
    private static bool IsOfOtherNoun(SemanticModel model, FigureMention title, FigureMention first, FigureMention second) =>
        title.Unit is null && title.Kind == MentionKind.Number && first.Written + second.Written == title.Written && !model.Terms.Is(title.Tokens.End, WordRole.Person)
            && NounKey.AreOne(model, title.Tokens.End, first.Tokens.End)
            // "500 jobs there and 400 workers here" are 900 jobs
            && !(model.Terms.Is(title.Tokens.End, ChangeRole.Post) && model.Terms.Is(second.Tokens.End, WordRole.Person))
        && second.Tokens.End < model.Article.Tokens.Count && model.Article.Tokens[second.Tokens.End].Kind == TokenKind.Word
        && !model.Terms.Is(second.Tokens.End, WordRole.In) && !model.Terms.Is(second.Tokens.End, WordRole.Of)
        && !model.Terms.Is(second.Tokens.End, WordRole.From) && !model.Terms.Is(second.Tokens.End, WordRole.To)
        && !model.Terms.Is(second.Tokens.End, WordRole.At) && !model.Terms.Is(second.Tokens.End, WordRole.DestinedFor)
        && !model.Terms.Is(second.Tokens.End, WordRole.By) && !model.Terms.Is(second.Tokens.End, WordRole.Others)
        && !NounKey.AreOne(model, title.Tokens.End, second.Tokens.End);

    /// <summary>"$71" for 71.20: the headline leaves out the decimals.</summary>
    internal static bool IsCut(FigureMention title, FigureMention text) =>
        title.Decimals < text.Decimals && title.Scale == text.Scale
            && (FigureRow.Printed(title).Meets(FigureRow.Printed(text)) || Math.Truncate(text.Written / text.Scale) == title.Written / title.Scale);

    /// <summary>«600» for 601, «3 آلاف» for 2,960.</summary>
    private static bool IsRounding(FigureMention title, FigureMention text) =>
        title.Written > 0 && title.Written % 10 == 0 && Math.Abs(title.Written - text.Written) <= title.Written * 0.05m;

    private static FigureMention? Contradicting(SemanticModel model, FigureMention figure, FigureMention[] text, CancellationToken cancellationToken)
    {
        var mine = FamilyOf(model, figure, cancellationToken);
        var like = text.Where(t => MeasureOneThing(model, figure, t) || IsOfTheFamily(model, figure, t, cancellationToken)).ToArray();
        if (like.FirstOrDefault(t => IsLostScale(figure, t)) is { } lost) { return lost; }
        if (figure.IsApproximate) { return null; }
        if (like.FirstOrDefault(t => DigitSlip.AreTransposed(figure, t) && !(mine.Length > 0 && figure.Written > t.Written
            && HeadlineToll.GoesOn(model, t))
            && MayBeOne(mine, FamilyOf(model, t, cancellationToken))) is { } transposed) { return transposed; }
        // "At least 21" and then "all 21": the text has one figure, and knows it.
        if (like.Select(t => t.Written).Distinct().Count() != 1 || like.FirstOrDefault(t => !t.IsApproximate) is not { } told) { return null; }
        // "as profit jumped by nearly a third"
        if (told.Kind == MentionKind.Percent && HasFraction(model, model.Article.SentenceOf(told.Tokens.First)!)) { return null; }
        var theirs = FamilyOf(model, told, cancellationToken);
        var sentence = model.Article.SentenceOf(told.Tokens.First)!;
        if (sentence.Index > SentencesOfLead || model.Terms.AnyIn(sentence.Tokens, ConflictRole.Tranche)
            || !StandsAlone(model, told)) { return null; }
        var next = Array.IndexOf(text, told) + 1;
        return mine.Length > 0 && mine == theirs && !(figure.Written > told.Written && HeadlineToll.GoesOn(model, told))
            || next < text.Length && IsOfOtherNoun(model, figure, told, text[next])
            || MayBeOne(mine, theirs) && TellsTheSame(model, model.Article.SentenceOf(figure.Tokens.First)!, sentence)
            ? told
            : null;
    }

    private static bool HasFraction(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            // "the second quarter" is none
            if (model.Terms.Is<FractionTerm>(i, out _, out var hit) && !model.Terms.Is<PeriodTerm>(i, out _, out _)
                && !model.Terms.Is<OrdinalTerm>(i - 1, out _, out _) && !model.Terms.Is<OrdinalTerm>(hit.Tokens.End, out _, out _)) { return true; }
        }
        return false;
    }

    /// <summary>Figures of people of one family where one of the two has no noun of its own: "Quake injures 340 in …", «27 قتيلا» and «قتل 27 شخصا».</summary>
    private static bool IsOfTheFamily(SemanticModel model, FigureMention title, FigureMention text, CancellationToken cancellationToken) =>
        ClaimOf(model, title, cancellationToken) is { Family.Length: > 0 } a && ClaimOf(model, text, cancellationToken) is { } b
            && a.Family == b.Family && a.Family != "value" && title.Kind == text.Kind
            && (a.Noun.Length == 0 || b.Noun.Length == 0 || DigitSlip.AreTransposed(title, text) && model.Terms.Is(text.Tokens.End, WordRole.Person));

    /// <summary>True when the sentence has nearly all words of the headline, so that it can hardly speak of another figure.</summary>
    private static bool TellsTheSame(SemanticModel model, Sentence title, Sentence text)
    {
        var words = WordsOf(model, title);
        if (words.Count < (words.Contains("↑") || words.Contains("↓") ? FewestWords - 1 : FewestWords)) { return false; }
        var shared = WordsOf(model, text);
        return words.Count(shared.Contains) >= words.Count * SharedWords;
    }

    private static HashSet<string> WordsOf(SemanticModel model, Sentence sentence)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            // «ارتفاع» and «ارتفعت» tell the same.
            if (model.Terms.Is(i, WordRole.Rise)) { words.Add("↑"); }
            else if (model.Terms.Is(i, WordRole.Fall)) { words.Add("↓"); }
            else if (model.Article.Tokens[i] is { Kind: TokenKind.Word, Length: >= ShortestWord } && !model.Terms.Is<NumeralTerm>(i, out _, out _))
            {
                words.Add(NounKey.At(model, i));
            }
        }
        return words;
    }

    private static bool MayBeOne(string mine, string theirs) => mine.Length == 0 || theirs.Length == 0 || mine == theirs;

    private static bool MeasureOneThing(SemanticModel model, FigureMention title, FigureMention text) =>
        title.Unit is not null ? title.Kind == text.Kind && title.Unit == text.Unit
        : text.Unit is null && text.Kind == title.Kind && NounKey.AreOne(model, title.Tokens.End, text.Tokens.End);

    /// <summary>«623 ألف سائح» and «623 سائحًا».</summary>
    private static bool IsLostScale(FigureMention title, FigureMention text) =>
        title.Written == text.Written * 1_000 || title.Written * 1_000 == text.Written || title.Written == text.Written * 1_000_000;

    private static string FamilyOf(SemanticModel model, FigureMention figure, CancellationToken cancellationToken) =>
        ClaimOf(model, figure, cancellationToken)?.Family ?? "";

    private static ClaimMention? ClaimOf(SemanticModel model, FigureMention figure, CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Claim, figure.Tokens, cancellationToken).OfType<ClaimMention>().FirstOrDefault();

    /// <summary>False behind «و»: «ربان و15 بحارا».</summary>
    private static bool StandsAlone(SemanticModel model, FigureMention figure) =>
        !model.Terms.Is(figure.Tokens.First - 1, WordRole.And) && (figure.Span.Start == model.Article.Tokens.SpanOf(figure.Tokens.First).Start
            || !model.Article.BeginsWithAnd(figure.Tokens.First));
}
