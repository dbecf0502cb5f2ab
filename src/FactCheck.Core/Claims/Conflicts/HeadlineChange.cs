using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds the change that the headline tells in percent or points against that of the first sentence, where both go one way and are said of one thing: "Exports up 20 percent" above "Exports rose by 12 percent".</summary>
internal static class HeadlineChange
{
    private const int SentencesOfText = 3;

    public static ConflictMention? TryRead(SemanticModel model, FigureMention[] row)
    {
        var sentences = model.Article.Sentences;
        if (sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || ToldDirection.Of(model, title.Tokens, isTitle: true) is not var (isFall, word)) { return null; }
        if (StatedIn(model, title, row) is not { IsApproximate: false } told || ToldDirection.Of(model, lead.Tokens) is not var (fell, other)
            || fell != isFall || StatedIn(model, lead, row) is not { IsApproximate: false } stated || stated.Unit != told.Unit) { return null; }
        var value = ChangeMeasure.Printed(told);
        for (var i = 1; i < Math.Min(sentences.Length, SentencesOfText + 1); i++)
        {
            foreach (var figure in FigureRow.In(row, sentences[i].Tokens))
            {
                if (figure.Kind == MentionKind.Percent && figure.Interval.Hull(ChangeMeasure.Printed(figure)).Meets(value)
                    || ChangePoint.OfBasis(model, figure) is { } basis
                    && ChangeMeasure.Printed(basis).Meets(value)) { return null; }
            }
        }
        if (ChangeMeasure.Printed(stated).Meets(value) || TurnSubject.OfTitle(model, title, word) is not { } subject
            || TurnSubject.OfText(model, lead, other) is not { } same || !(subject.IsInterest && same.IsInterest)
                && !subject.IsThatOf(model, title, same, lead)) { return null; }
        return new ConflictMention(told.Tokens, told.Span, told, stated, ConflictPlace.Headline);
    }

    /// <summary>The only change of a sentence, in percent or in points; what was reached is none.</summary>
    private static FigureMention? StatedIn(SemanticModel model, Sentence sentence, FigureMention[] row)
    {
        FigureMention? only = null;
        foreach (var figure in FigureRow.In(row, sentence.Tokens))
        {
            if (figure.Kind != MentionKind.Percent || FigureLead.LeadsTo(model, figure, WordRole.To)
                || FigureLead.LeadsTo(model, figure, WordRole.From) || FigureLead.LeadsTo(model, figure, WordRole.Reaching)) { continue; }
            if (only is not null) { return null; }
            only = figure;
        }
        if (BasisIn(model, sentence, row) is { } basis) { return basis; }
        if (ChangePoint.In(model, sentence.Tokens) is { } point) { return only is null || only.Unit == "pp" ? point : null; }
        return only is not null && (ChangeLed.Is(model, only, sentence.Tokens.First) || ChangeLed.IsBefore(model, sentence, only)
            || FigureLead.EndsBefore(model, only.Tokens.First, WordRole.By) || sentence.Block.Kind == BlockKind.Title) ? only : null;
    }

    /// <summary>«رفع سعر الفائدة 25 نقطة أساس»: the only such change, in points.</summary>
    private static FigureMention? BasisIn(SemanticModel model, Sentence sentence, FigureMention[] row)
    {
        FigureMention? only = null;
        foreach (var figure in FigureRow.In(row, sentence.Tokens))
        {
            if (ChangePoint.OfBasis(model, figure) is not { } basis) { continue; }
            if (only is not null) { return null; }
            only = basis;
        }
        return only;
    }
}
