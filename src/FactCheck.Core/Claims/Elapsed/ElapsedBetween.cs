using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the years spent between two dates of one sentence: «دخل السجن عام 2009 وخرج منه عام 2024 بعدما أمضى فيه 15 عاما», "moved there in 2001 and left in 2011, having spent ten years".</summary>
internal static class ElapsedBetween
{
    private const int MostWordsToLength = 8;
    private const int MostWordsBetween = 12;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        // «أمضى عشرين عاما في الجيش» is spent elsewhere
        if (!ElapsedDates.Follows(model, sentence, duration.Tokens.First, ElapsedRole.Spending, 2)
            || sentence.Block.Language.JoinsArticle && model.Terms.Is(duration.Tokens.End, WordRole.In)) { return null; }
        var dates = model.MentionsIn(MentionKind.Date, sentence.Tokens with { End = duration.Tokens.First }, cancellationToken)
            .Cast<DateMention>()
            .ToArray();
        if (dates is not [{ IsRelative: false, HasYear: true, WrittenEnd: null } first,
            { IsRelative: false, HasYear: true, WrittenEnd: null } last]) { return null; }
        // "and its founder, who spent five years", "having spent five years as editor"
        if ((model.Terms.AnyIn(new TokenRange(last.Tokens.End, duration.Tokens.First), WordRole.Relative)
            || model.Terms.AnyIn(new TokenRange(last.Tokens.End, duration.Tokens.First), ElapsedRole.Own))
            || model.Terms.Is(duration.Tokens.End, ElapsedRole.WhenAged)) { return null; }
        if (duration.Tokens.First - last.Tokens.End > MostWordsToLength || last.Tokens.First - first.Tokens.End > MostWordsBetween
            || ElapsedTime.Between(first.Days, last.Days, duration) is not var (computed, stated)) { return null; }
        // «عمل بين 1990 و2000، وأمضى ثلاث سنوات مراسلا»
        if (stated.Max < computed.Min && ElapsedEnds.AreJoined(model, sentence, first, last)) { return null; }
        return new ElapsedMention(new TokenRange(first.Tokens.First, duration.Tokens.End), first.Span.Union(duration.Span), first, last.Days,
            last.Span, duration)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = duration.Length!.Parts[0].Unit,
        };
    }
}
