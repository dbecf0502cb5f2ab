using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds persons behind a word that says whether they are men or women: «السيدة», "Mr", the duty under a title, «المتحدثة باسم الأمين العام للأمم المتحدة». A family name alone may be the husband's,
/// and a name behind a title that it holds is the one who is spoken for.
/// </summary>
public sealed class AddressFinder : MentionFinder
{
    private const int MostWordsToPronoun = 4;
    private const int MostWordsOfTitle = 7;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Address];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var persons = model.Mentions(MentionKind.Person, cancellationToken)
            .Cast<NameMention>()
            .Where(p => p.Words.Contains(' ', StringComparison.Ordinal)
            && !p.IsVariant).ToDictionary(p => p.Tokens.First);
        if (persons.Count == 0) { return; }
        foreach (var person in persons.Values)
        {
            if (Before(model, person) is { } address) { found.Add(address); }
            if (Pronoun(model, person, persons.Count, cancellationToken) is { } pronoun) { found.Add(pronoun); }
        }
        foreach (var title in model.Mentions(MentionKind.Office, cancellationToken).Cast<OfficeMention>())
        {
            if (title.IsKnown || model.Article.SentenceOf(title.Tokens.First) is not { } sentence
                || PersonBehind.Read(model, sentence, title.Tokens, persons) is not { IsFormer: false } behind
                || Holds(model, title, behind.Person)) { continue; }
            if (Duty(model, title.Tokens.First, out var hit) is { } gender) { found.Add(Create(model, hit.Tokens, behind.Person, gender)); }
        }
    }

    private static AddressMention? Before(SemanticModel model, NameMention person)
    {
        if (person.Span.Start != model.Article.Tokens.SpanOf(person.Tokens.First).Start) { return null; }
        var at = person.Tokens.First - 1;
        if (at > 0 && model.Article.Tokens.Is(at, '.') && model.Article.Tokens[at].Attached) { at--; }
        if (model.Terms.Is(at, FactRole.AddressOfWoman, out var hit)) { return Create(model, hit.Tokens, person, Gender.Feminine); }
        return model.Terms.Is(at, FactRole.AddressOfMan, out hit) ? Create(model, hit.Tokens, person, Gender.Masculine) : null;
    }

    /// <summary>"Petteri Orpo told reporters she expected": the only person of the article and the pronoun behind what the person said.</summary>
    private static AddressMention? Pronoun(SemanticModel model, NameMention person, int persons, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        var at = person.Tokens.End;
        if (persons != 1 || model.Article.JoinsArticle(person.Tokens.First)
            || model.Article.SentenceOf(person.Tokens.First) is not { } sentence) { return null; }
        if (sentence.Tokens.Contains(at) && tokens.Is(at, ',')) { at++; }
        if (at > person.Tokens.End && ApposedTo(model, sentence, at) is { } behind) { at = behind; }
        if (!sentence.Tokens.Contains(at) || !model.Terms.Is(at, WordRole.Saying)) { return null; }
        for (var i = at + 1; i < Math.Min(sentence.Tokens.End, at + 1 + MostWordsToPronoun); i++)
        {
            if (model.Terms.Is(i, WordRole.He) || model.Terms.Is(i, WordRole.She))
            {
                return new AddressMention(new TokenRange(person.Tokens.First, i + 1), tokens.SpanOf(i), tokens.CharsOf(i).ToString(), person,
                    model.Terms.Is(i, WordRole.She)
                    ? Gender.Feminine
                    : Gender.Masculine)
                {
                    IsPronoun = true,
                };
            }
        }
        return OwnCountry(model, sentence, person, at, cancellationToken);
    }

    /// <summary>"Maia Sandu, the Moldovan president, said he": the token behind the comma that closes who the person is.</summary>
    private static int? ApposedTo(SemanticModel model, Sentence sentence, int at)
    {
        if (!model.Terms.Is(at, WordRole.Article)) { return null; }
        for (var i = at + 1; i < Math.Min(sentence.Tokens.End - 1, at + 1 + MostWordsOfTitle); i++)
        {
            if (model.Article.Tokens.Is(i, ',')) { return model.Terms.Is(i + 1, WordRole.Saying) ? i + 1 : null; }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return null; }
        }
        return null;
    }

    /// <summary>"Jacinda Ardern said it was one of the darkest days in her country's history": the country is that of the only person.</summary>
    private static AddressMention? OwnCountry(SemanticModel model, Sentence sentence, NameMention person, int from,
        CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        for (var i = from + 1; i < sentence.Tokens.End - 1; i++)
        {
            if (!model.Terms.Is(i, WordRole.His) && !model.Terms.Is(i, WordRole.Her) || !model.Terms.Is(i, FactRole.OwnCountry, out var own)
                || own.Tokens.First != i) { continue; }
            // "Merkel said the Syrian refugee had lost his country"
            return model.MentionsIn(MentionKind.Nationality, new TokenRange(from, i), cancellationToken).Any()
                ? null
                : new AddressMention(new TokenRange(person.Tokens.First, i + 1), tokens.SpanOf(i), tokens.CharsOf(i).ToString(), person,
                model.Terms.Is(i, WordRole.Her)
                ? Gender.Feminine
                : Gender.Masculine)
                {
                    IsPronoun = true,
                };
        }
        return null;
    }

    private static Gender? Duty(SemanticModel model, int token, out TermHit hit) =>
        model.Terms.Is(token, FactRole.DutyOfWoman, out hit)
            ? Gender.Feminine
            : model.Terms.Is(token, FactRole.DutyOfMan, out hit) ? Gender.Masculine : null;

    /// <summary>«المتحدثة باسم الرئيس الفرنسي إيمانويل ماكرون»: the name is that of the president.</summary>
    private static bool Holds(SemanticModel model, OfficeMention title, NameMention person) =>
        person.Entities?.Single is not { } entity
            || model.Knowledge.Store.OfficesOf(entity.Id)
            .Any(o => o.Names.Any(n => title.Words.Contains(n.Text, StringComparison.OrdinalIgnoreCase)));

    private static AddressMention Create(SemanticModel model, TokenRange word, NameMention person, Gender gender) =>
        new(new TokenRange(word.First, person.Tokens.End), model.Article.Tokens.SpanOf(word.First, word.End),
            model.Article.Tokens.CharsOf(word.First, word.End).ToString(), person, gender);
}
