using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Finds a whole and its part: «6452 هكتارًا منها 950 هكتارًا». Both must have one unit, and no other figure may stand between them.</summary>
public sealed class PartFinder : RelationFinder
{
    private const int MostWordsBetween = 8;
    private const int MostWordsToPlan = 3;
    private const int MostWordsToLarger = 60;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Part];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var figures = new[] { MentionKind.Number, MentionKind.Money, MentionKind.Quantity }
            .SelectMany(k => model.Mentions(k, cancellationToken)).Cast<FigureMention>().Where(f => !f.IsCount).OrderBy(m => m.Span.Start).ToArray();
        for (var i = 0; i + 1 < figures.Length; i++)
        {
            var (whole, part) = (figures[i], figures[i + 1]);
            if (whole.Role != FigureRole.Plain || part.Role != FigureRole.Plain
                || part.Tokens.First - whole.Tokens.End > MostWordsBetween) { continue; }
            if (IsOneOfSeveral(model, whole) || IsAverage(model, whole) || !IsPart(model, whole, part)
                || !HaveOneUnit(model, whole, part)
                || IsOfLarger(model, figures.AsSpan(..i), whole, part)) { continue; }
            found.Add(new PartMention(new TokenRange(whole.Tokens.First, part.Tokens.End), whole.Span.Union(part.Span), whole, part));
        }
        FindLarger(model, found, cancellationToken);
        PartApart.AddTo(found, model, FigureRow.Of(model, cancellationToken), cancellationToken);
    }

    /// <summary>«21 ميدالية من أصل 19», "Of the 34 detained, 41 were minors": a part that is told as a share is seldom wrong, so only one that is more than the whole is kept.</summary>
    private static void FindLarger(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var row = FigureRow.Of(model, cancellationToken);
        var known = found.OfType<PartMention>().Select(p => (p.Whole, p.Part)).ToHashSet();
        for (var i = 0; i + 1 < row.Length; i++)
        {
            if (row[i].IsApproximate || row[i + 1].IsApproximate || model.Article.SentenceOf(row[i].Tokens.First) is not { } sentence
                || !sentence.Tokens.Contains(row[i + 1].Tokens)) { continue; }
            if (WholeAndPart.Plainly(model, sentence, row[i], row[i + 1]) is not var (part, whole) || part.Written <= whole.Written
                || !CountOneThing(model, part, whole) || IsPlanned(model, whole) || IsOfLarger(model, row.AsSpan(..i), whole, part)) { continue; }
            if (known.Contains((whole, part))) { continue; }
            found.Add(new PartMention(new TokenRange(row[i].Tokens.First, row[i + 1].Tokens.End), row[i].Span.Union(row[i + 1].Span), whole, part));
        }
    }

    /// <summary>«12 من أصل 10 كان يخطط لها», "12 out of 10 planned": more than was meant is no mistake.</summary>
    private static bool IsPlanned(SemanticModel model, FigureMention whole)
    {
        for (var i = whole.Tokens.End; i < Math.Min(model.Article.Tokens.Count, whole.Tokens.End + MostWordsToPlan); i++)
        {
            if (model.Terms.Is(i, WordRole.HadBeen) || model.Terms.Is(i, WordRole.Planned) || model.Terms.Is(i, WordRole.Forecast)) { return true; }
        }
        return false;
    }

    /// <summary>One noun behind both, or none behind one of them.</summary>
    private static bool CountOneThing(SemanticModel model, FigureMention part, FigureMention whole)
    {
        if (part.Unit is not null || whole.Unit is not null || part.Kind != MentionKind.Number
            || whole.Kind != MentionKind.Number) { return part.Kind == whole.Kind && part.Unit == whole.Unit; }
        return NounKey.AreOne(model, part.Tokens.End, whole.Tokens.End) || model.Terms.Is(part.Tokens.End, WordRole.OfWhich)
            || !NounKey.IsBehind(model, part) || !NounKey.IsBehind(model, whole);
    }

    /// <summary>«40 رجلا و30 امرأة بينهم 35 صحفيا»: the part may be of both.</summary>
    private static bool IsOneOfSeveral(SemanticModel model, FigureMention whole) =>
        whole.Tokens.First > 0 && model.Terms.Is(whole.Tokens.First - 1, WordRole.And)
            || whole.Span.Start > model.Article.Tokens.SpanOf(whole.Tokens.First).Start && model.Article.BeginsWithAnd(whole.Tokens.First);

    /// <summary>«91 ألف زائر، بمتوسط 13 ألفا في اليوم، بينهم …»: what follows is a part of all, and not of an average.</summary>
    private static bool IsAverage(SemanticModel model, FigureMention whole) =>
        FigureLead.LeadsTo(model, whole, RateRole.AverageOfAll) || FigureLead.LeadsTo(model, whole, RateRole.Averaging);

    private static bool IsPart(SemanticModel model, FigureMention whole, FigureMention part) =>
        model.Article.SentenceOf(whole.Tokens.First) == model.Article.SentenceOf(part.Tokens.First) && FigureLead.FollowsOfWhich(model, whole, part);

    /// <summary>
    /// One unit, or, without units, the same counted noun behind both, people behind both («500 لاجئ بينهم 120 طفلًا», or «بينهم» behind people, whatever sort of them
    /// is counted, or "Filipinos"), or no noun behind the part: "27 miners, among them 35 who …".
    /// </summary>
    private static bool HaveOneUnit(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (whole.Unit is not null || part.Unit is not null)
        {
            // «40 مليون دولار، منها 12 مليونا»
            return whole.Kind == part.Kind && whole.Unit == part.Unit || whole.Kind == MentionKind.Money && LeftReader.IsBare(model, part);
        }
        var tokens = model.Article.Tokens;
        var (x, y) = (whole.Tokens.End, part.Tokens.End);
        if (x >= tokens.Count || y >= tokens.Count || tokens[x].Kind != TokenKind.Word) { return false; }
        // «70 قطعة سلاح، بينها 90 مسدسا»: whatever is counted is one of them.
        if (model.Terms.Is(x, TotalRole.AnyThing) && part.Tokens.First - x <= 4) { return NounKey.IsBehind(model, part); }
        var arePeople = model.Terms.Is(x, WordRole.Person);
        if (model.Terms.Is(y, WordRole.Relative) || model.Terms.Is(y, WordRole.In)) { return arePeople && NamesNobodyElse(model, whole, part); }
        if (tokens[y].Kind != TokenKind.Word) { return false; }
        return WordKey.Equal(tokens.CharsOf(x), tokens.CharsOf(y))
            || arePeople && (model.Terms.Is(y, WordRole.Person) || IsOfWhom(model, part) || char.IsUpper(tokens.FirstChar(y)))
            && NamesNobodyElse(model, whole, part);
    }

    /// <summary>«91 ألف زائر، بمتوسط 13 ألف زائر في اليوم، من بينهم 20 ألفا»: an amount told before may be the whole.</summary>
    private static bool IsOfLarger(SemanticModel model, ReadOnlySpan<FigureMention> before, FigureMention whole, FigureMention part)
    {
        if (part.Written <= whole.Written) { return false; }
        for (var i = before.Length - 1; i >= 0 && whole.Tokens.First - before[i].Tokens.End <= MostWordsToLarger; i--)
        {
            var figure = before[i];
            if (figure.Kind == whole.Kind && figure.Unit == whole.Unit && figure.Role == FigureRole.Plain && figure.Written >= part.Written
                && model.Article.SentenceOf(figure.Tokens.First) == model.Article.SentenceOf(whole.Tokens.First)) { return true; }
        }
        return false;
    }

    private static bool IsOfWhom(SemanticModel model, FigureMention part)
    {
        for (var i = Math.Max(0, part.Tokens.First - 2); i < part.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhom, out var hit) && hit.Tokens.End == part.Tokens.First) { return true; }
        }
        return false;
    }

    /// <summary>False for «12 عاملا وعائلاتهم بينهم 20 طفلا», "12 workers and their families": the part is of others as well.</summary>
    private static bool NamesNobodyElse(SemanticModel model, FigureMention whole, FigureMention part)
    {
        for (var i = whole.Tokens.End + 1; i < part.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.And) || model.Terms.Is(i, WordRole.Adding) || model.Terms.Is(i, WordRole.Others)
                || model.Article.Tokens[i] is { Kind: TokenKind.Word, Length: > 1 } && model.Article.BeginsWithAnd(i)) { return false; }
        }
        return true;
    }
}
