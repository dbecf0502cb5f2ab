using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the length of a term, a deadline or a truce whose two ends another sentence tells by its name: «أمهلت المحكمة الوزارة 45 يوما … المهلة تسري من الأول من يونيو وتنقضي في 30 يونيو»,
/// "a five-year term … Her term, which begins on 1 January 2024, ends on 31 December 2026".
/// </summary>
internal static class ElapsedNamed
{
    private const int MostWordsBeside = 6;
    private const int MostWordsToEnd = 8;
    private const int MostSentencesApart = 2;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention length, CancellationToken cancellationToken)
    {
        if (length.Length is not { Parts: [(_, >= DurationUnit.Day)] } || length.IsApproximate
            || NameOf(model, sentence, length) is not { } kind) { return null; }
        for (var s = sentence.Index + 1; s <= Math.Min(model.Article.Sentences.Length - 1, sentence.Index + MostSentencesApart)
            && model.Article.Sentences[s].Block == sentence.Block; s++)
        {
            var other = model.Article.Sentences[s];
            if (!IsNamedIn(model, other, kind) || model.Terms.AnyIn(other.Tokens, ElapsedRole.Elsewise, ElapsedRole.Extra)) { continue; }
            return EndsIn(model, other, cancellationToken) is var (first, last) ? Of(model, length, first, last) : null;
        }
        return null;
    }

    private static Happening? NameOf(SemanticModel model, Sentence sentence, FigureMention length)
    {
        var range = new TokenRange(Math.Max(sentence.Tokens.First, length.Tokens.First - MostWordsBeside),
            Math.Min(sentence.Tokens.End, length.Tokens.End + 2));
        // «لولاية»
        return HappeningDates.NameIn(model, range) is (Happening.Deadline or Happening.Truce or Happening.Mandate or Happening.Office, _) named
            && !model.Terms.AnyIn(sentence.Tokens, ElapsedRole.Elsewise)
            ? named.Kind == Happening.Office ? Happening.Mandate : named.Kind
            : null;
    }

    private static bool IsNamedIn(SemanticModel model, Sentence sentence, Happening kind)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is<HappeningTerm>(i, out var term, out var hit) && term.Kind == kind && !term.Tells
                && IsThat(model, sentence, i, hit)) { return true; }
        }
        return false;
    }

    /// <summary>"The term", "her term", «المهلة», «ولايتها»: the one that was named; "the chair's own term" is another.</summary>
    private static bool IsThat(SemanticModel model, Sentence sentence, int name, TermHit hit) => sentence.Block.Language.JoinsArticle
        ? (hit.Front.Particles & Particles.Article) != 0 || model.Article.Tokens.CharsOf(name)[^1] is 'ه' or 'ا'
        || sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(name))
        : name > sentence.Tokens.First
        && (model.Terms.Is(name - 1, ElapsedRole.Own) || model.Terms.Is(name - 1, WordRole.Determiner)
        || model.Terms.Is(name - 1, WordRole.Article));

    /// <summary>The date behind the only verb of ending, with the one before it.</summary>
    private static (DateMention First, DateMention Last)? EndsIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        var dates = ElapsedDates.In(model, sentence.Tokens, cancellationToken);
        (DateMention, DateMention)? only = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is(i, ElapsedRole.Ending, out var hit)) { continue; }
            DateMention? first = null, last = null;
            foreach (var date in dates)
            {
                if (date.Tokens.End <= i && (first is null || date.Tokens.First > first.Tokens.First)) { first = date; }
                if (date.Tokens.First >= hit.Tokens.End && date.Tokens.First - hit.Tokens.End <= MostWordsToEnd
                    && (last is null || date.Tokens.First < last.Tokens.First))
                {
                    last = date;
                }
            }
            if (last is null) { continue; }
            if (first is not { WrittenEnd: null, Written.Day: not null } || last is not { WrittenEnd: null, Written.Day: not null }
                || only is not null) { return null; }
            only = (first, last);
            i = last.Tokens.End - 1;
        }
        return only;
    }

    private static ElapsedMention? Of(SemanticModel model, FigureMention length, DateMention first, DateMention last)
    {
        var read = first.HasYear && last.HasYear
            ? ElapsedTime.Between(first.Days, last.Days, length)
            : ElapsedStretch.BetweenDays(first.Written with { Year = null }, last.Written with { Year = null }, length);
        if (read is not var (computed, stated)) { return null; }
        var end = Math.Max(first.Tokens.End, last.Tokens.End);
        return new ElapsedMention(new TokenRange(length.Tokens.First, end), model.Article.Tokens.SpanOf(length.Tokens.First, end), first, last.Days,
            last.Span, length)
        {
            Computed = computed,
            StatedInterval = stated,
            Unit = length.Length!.Parts[0].Unit,
        };
    }
}
