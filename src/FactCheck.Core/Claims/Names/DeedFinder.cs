using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Finds what known persons are said to have done on a told day: «في آذار 2021 استقبل السلطان …», "Mandela cast his ballot in the elections of August 2016".</summary>
public sealed class DeedFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Deed];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var person in model.Mentions(MentionKind.Person, cancellationToken).Cast<NameMention>())
        {
            if (person.Entities?.Single is Person && model.Article.SentenceOf(person.Tokens.First) is { } sentence
                && Read(model, sentence, person, cancellationToken) is { } deed) { found.Add(deed); }
        }
    }

    private static DeedMention? Read(SemanticModel model, Sentence sentence, NameMention person, CancellationToken cancellationToken)
    {
        var dates = Told(model, sentence.Tokens, out var any, cancellationToken);
        var taken = any ? null : Before(model, sentence, cancellationToken);
        if (dates.Length == 0 && taken is null || EnglishGenitive.Is(model.Article.Tokens, person, out _)
            || PersonApposition.IsKin(model, sentence, person, cancellationToken)
            || DeedVerb.Of(model, sentence, person.Tokens, cancellationToken) is not { } verb
            || (taken ?? DeedDate.Of(model, sentence, verb, dates)) is not { } date) { return null; }
        return new DeedMention(person.Tokens.Union(verb.Tokens), person.Span, person, date, verb.Sort) { IsTaken = taken is not null };
    }

    /// <summary>The only day of the sentence before, which one without any day goes on with.</summary>
    private static DateMention? Before(SemanticModel model, Sentence sentence, CancellationToken cancellationToken) =>
        sentence.Tokens.First > sentence.Block.Tokens.First && model.Article.SentenceOf(sentence.Tokens.First - 1) is { } before
            && Told(model, before.Tokens, out _, cancellationToken) is [var only] ? only : null;

    private static DateMention[] Told(SemanticModel model, TokenRange range, out bool any, CancellationToken cancellationToken)
    {
        var all = model.MentionsIn(MentionKind.Date, range, cancellationToken).Cast<DateMention>().ToArray();
        any = all.Length > 0;
        return Array.FindAll(all, d => d is { HasYear: true, IsRelative: false, Days.IsUnknown: false });
    }
}
