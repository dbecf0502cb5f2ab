using System.Collections.Immutable;
using FactCheck.Knowledge;
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
        var dates = model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Cast<DateMention>()
            .Where(d => d is { HasYear: true, IsRelative: false, Days.IsUnknown: false }).ToArray();
        if (dates.Length == 0 || EnglishGenitive.Is(model.Article.Tokens, person, out _)
            || PersonApposition.IsKin(model, sentence, person, cancellationToken)
            || DeedVerb.Of(model, sentence, person.Tokens, cancellationToken) is not { } verb
            || DeedDate.Of(model, sentence, verb, dates) is not { } date) { return null; }
        return new DeedMention(person.Tokens.Union(verb.Tokens).Union(date.Tokens), person.Span.Union(date.Span), person, date, verb.Sort);
    }
}
