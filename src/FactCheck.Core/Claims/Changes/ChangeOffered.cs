using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads what a change in percent makes of a value, told one after the other: "Nurses earn $600 a month. They were offered a 10 percent rise. That would lift their pay to $660",
/// «يتقاضى العامل 400 دينار. وعرضت الشركة زيادة بنسبة 10 في المئة، ما يرفع الأجر إلى 440 دينارا».
/// </summary>
internal static class ChangeOffered
{
    private const int MostSentencesBack = 3;
    private const int MostWordsToTaking = 5;
    private static readonly WordRole[] Unfit = [WordRole.TimeBefore, WordRole.OfWhich, WordRole.Respectively, WordRole.Since, WordRole.ForEach,
        WordRole.Then, WordRole.Against];

    /// <param name="at">The index of the value that the change leads to; the change and the base are the two figures before it.</param>
    public static ChangeMention? TryRead(SemanticModel model, FigureMention[] row, int at, CancellationToken cancellationToken)
    {
        if (at < 2 || row[at - 1] is not { Kind.Name: "percent", Unit: "%" } percent) { return null; }
        var (from, to) = (row[at - 2], row[at]);
        if (from.IsApproximate || to.IsApproximate || from.Kind == MentionKind.Number && !NounKey.IsBehind(model, from)
            || !ChangeMeasure.IsOne(model, from, to) || model.Article.SentenceOf(to.Tokens.First) is not { } sentence
            || model.Article.SentenceOf(from.Tokens.First) is not { Block.Kind: not BlockKind.Title } above
            || model.Article.SentenceOf(percent.Tokens.First) is not { } middle || above.Block != sentence.Block
            || sentence.Index - above.Index is < 1 or > MostSentencesBack || middle == above && sentence.Index != above.Index + 1
            || at > 2 && above.Tokens.Contains(row[at - 3].Tokens)) { return null; }
        var text = new TokenRange(above.Tokens.First, to.Tokens.End);
        if (model.Terms.AnyIn(text, Unfit) || model.Terms.AnyIn(text, ChangeRole.Formerly)
            || model.Terms.AnyIn(new TokenRange(above.Tokens.End, to.Tokens.First), ChangeRole.Yearly)
            || model.MentionsIn(MentionKind.Duration, new TokenRange(from.Tokens.End, to.Tokens.First), cancellationToken)
            .Any(d => d is FigureMention { Repeats: false, IsApproximate: false } && d.Tokens.First > from.Tokens.End + 1)
            || model.Terms.Is(percent.Tokens.End, WordRole.Of) || !Leads(model, sentence, middle, percent, to)) { return null; }
        return ToldDirection.Of(model, new TokenRange(middle == above ? from.Tokens.End : middle.Tokens.First, to.Tokens.First)) is var (isFall, _)
            ? ChangeStated.Of(model, ChangePairing.FromTo, ChangeForm.Percent, from, to, percent, isFall, isApart: true)
            : null;
    }

    /// <summary>"That would lift pay to", «وبذلك يصبح», «ما يرفع الأجر إلى»: what was told is taken up, and leads to the value.</summary>
    private static bool Leads(SemanticModel model, Sentence sentence, Sentence middle, FigureMention percent, FigureMention to)
    {
        if (!FigureLead.LeadsTo(model, to, WordRole.To) && !FigureLead.LeadsTo(model, to, WordRole.Becoming)) { return false; }
        var lead = middle == sentence
            ? new TokenRange(percent.Tokens.End, to.Tokens.First)
            : sentence.Tokens with { End = Math.Min(to.Tokens.First, sentence.Tokens.First + MostWordsToTaking) };
        return model.Terms.AnyIn(lead, RateRole.TakingUp) || model.Terms.AnyIn(lead, TotalRole.Thus) || model.Terms.AnyIn(lead, ChangeRole.LeadingTo);
    }
}
