using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads what the headline, or the sentence before, says of two values that a sentence tells in full: "Goods exports drop 8% in May" above "5.4 billion, against 5.0 billion".</summary>
internal static class ToldAbove
{
    private const int MostWordsToPrice = 10;

    /// <summary>The change in percent, in points or as a multiple that stands above.</summary>
    public static ChangeMention? Change(SemanticModel model, ToldPair pair, ReadOnlySpan<FigureMention> above)
    {
        if (SaidAbove(model, pair, above) is not var (sentence, isFall, _)) { return null; }
        if (above is [{ Kind.Name: "percent" } percent]
            && (ChangeLed.Is(model, percent, sentence.Tokens.First) || ChangeLed.IsBefore(model, sentence, percent) || IsOfTitle(model, sentence, percent)))
        {
            if (percent.Unit == "%" == (pair.From.Kind == MentionKind.Percent)) { return null; }
            return ToldChange.Of(model, pair, percent.Tokens, percent.Unit == "%"
                ? ChangeForm.Percent
                : ChangeForm.Points, ChangeMeasure.Printed(percent), isFall);
        }
        if (above is [{ IsApproximate: false } amount] && amount.Kind != MentionKind.Percent
            && (ChangeLed.Is(model, amount, sentence.Tokens.First) || FigureLead.EndsBefore(model, amount.Tokens.First, WordRole.By))
            && (ChangeMeasure.AreOfPeople(model, pair.First, pair.Second, amount) || ChangeMeasure.IsDifference(model, pair.First, amount)
            || ChangeMeasure.IsDifference(model, pair.Second, amount)))
        {
            return ToldChange.Of(model, pair, amount.Tokens, ChangeForm.Difference, FigureRow.Rounded(amount), isFall);
        }
        return above.IsEmpty && ToldChange.WordIn(model, sentence, sentence.Tokens) is var (words, stated)
            ? ToldChange.Of(model, pair, words, ChangeForm.Multiple, stated, isFall)
            : null;
    }

    /// <summary>«ارتفاع صادرات القطن إلى الصين 45%»: the only figure of a headline, which is neither reached nor a share.</summary>
    private static bool IsOfTitle(SemanticModel model, Sentence sentence, FigureMention percent) =>
        sentence.Block.Kind == BlockKind.Title && percent.Tokens.End >= sentence.Tokens.End
            && !FigureLead.LeadsTo(model, percent, WordRole.To) && !FigureLead.LeadsTo(model, percent, WordRole.From)
            && !FigureLead.LeadsTo(model, percent, WordRole.Reaching) && !FigureLead.LeadsTo(model, percent, WordRole.Against);

    /// <summary>Which way the figure went by the only words of change above.</summary>
    public static (TermHit Word, bool IsFall)? Direction(SemanticModel model, ToldPair pair, ReadOnlySpan<FigureMention> above)
    {
        if (SaidAbove(model, pair, above) is not var (sentence, isFall, word) || above.Length > 1
            || !DirectionFinder.IsPlain(model, word, pair.From)) { return null; }
        return above is [var value] && !FigureLead.LeadsTo(model, value, WordRole.To) && !ChangeLed.Is(model, value, sentence.Tokens.First)
            ? null
            : (word, isFall);
    }

    private static (Sentence Sentence, bool IsFall, TermHit Word)? SaidAbove(SemanticModel model, ToldPair pair, ReadOnlySpan<FigureMention> above)
    {
        var index = pair.Sentence.Index - 1;
        if (index < 0 || above.Length > 1 || model.Article.Sentences[index] is not { } sentence
            || pair.Sentence.Block.Kind == BlockKind.Title) { return null; }
        var isTitle = sentence.Block.Kind == BlockKind.Title;
        if (!isTitle && sentence.Block != pair.Sentence.Block
            || ToldDirection.Of(model, sentence.Tokens, isTitle) is not var (isFall, word)) { return null; }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.While) && !isTitle || model.Terms.Is(i, WordRole.Forecast) && !model.Terms.Is<MonthTerm>(i, out _, out _)
                || model.Terms.Is(i, WordRole.Then) || model.Terms.Is(i, WordRole.Denying)) { return null; }
        }
        var own = ToldDirection.Of(model, pair.Text);
        if (own is null && HasWordOfChange(model, pair.Text)) { return null; }
        if (!isTitle && own is not null && own.Value.IsFall != isFall) { return null; }
        if (ChangeSubject.Of(model, sentence, word.Tokens.First) is not { } subject) { return null; }
        if (isTitle) { WithoutPlaces(model, sentence, pair.Sentence, subject); }
        var isOfIt = isTitle && own is not null && own.Value.IsFall != isFall
            ? ChangeSubject.AreIn(model, pair.Sentence, subject)
            : ChangeSubject.IsNamedIn(model, pair.Sentence, sentence, subject);
        return isOfIt || !isTitle && IsExample(model, sentence, word.Tokens.First, pair) ? (sentence, isFall, word) : null;
    }

    /// <summary>"Inflation eases in Tunisia": the text goes on about the place of the headline where it names no other.</summary>
    private static void WithoutPlaces(SemanticModel model, Sentence title, Sentence text, HashSet<string> subject)
    {
        if (subject.Count < 2 || model.MentionsIn(MentionKind.Place, text.Tokens).Any()) { return; }
        foreach (var place in model.MentionsIn(MentionKind.Place, title.Tokens))
        {
            if (subject.Count > 1) { subject.Remove(NounKey.At(model, place.Tokens.First)); }
        }
    }

    /// <summary>True where the sentence has the nouns of what rose or fell above, or one of them.</summary>
    public static bool IsOfHeadline(SemanticModel model, ToldPair pair) =>
        IsLead(model, pair.Sentence) && model.Article.Sentences[0] is { Block.Kind: BlockKind.Title } title
            && ToldDirection.Of(model, title.Tokens, isTitle: true) is var (_, word)
            && ChangeSubject.Of(model, title, word.Tokens.First) is { } subject && ChangeSubject.IsNamedIn(model, pair.Sentence, title, subject);

    /// <summary>The first sentence, or the one behind it where that tells no figure.</summary>
    private static bool IsLead(SemanticModel model, Sentence sentence) =>
        sentence.Index == 1
            || sentence.Index == 2 && !Array.Exists(FigureRow.Of(model, default), f => model.Article.Sentences[1].Tokens.Contains(f.Tokens));

    private static bool HasWordOfChange(SemanticModel model, TokenRange text) => ChangeWording.WordOf(model, text) is not null;

    /// <summary>Rents doubled, and "a flat that went for $900 now fetches $1,400": one of those things, then and now.</summary>
    private static bool IsExample(SemanticModel model, Sentence above, int change, ToldPair pair)
    {
        // «منذ عشر سنوات» and "in 2019" may be two times.
        if (pair.From.Kind != MentionKind.Money || model.MentionsIn(MentionKind.Duration, above.Tokens).Any()
            || model.MentionsIn(MentionKind.Date, above.Tokens).Any()) { return false; }
        var (hasPrice, isNow) = (false, false);
        for (var i = above.Tokens.First; i < above.Tokens.End; i++)
        {
            hasPrice |= model.Terms.Is(i, RateRole.PriceNoun) && Math.Abs(i - change) <= MostWordsToPrice;
        }
        for (var i = pair.Text.First; i < pair.Text.End; i++) { isNow |= model.Terms.Is(i, WordRole.Nowadays); }
        return hasPrice && isNow;
    }
}
