using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Finds the one who did not found an organisation among those who are named as its founders together: "founded by Bezos and Musk", "Musk, who founded Amazon with Bezos".</summary>
internal static class FoundersNamed
{
    private const int MostWordsBetween = 2;

    /// <summary>The person, where every one of those named is known and another of them did found it.</summary>
    public static NameMention? Stranger(SemanticModel model, Sentence sentence, NameMention creation, NameMention[] persons,
        ImmutableArray<string> founders)
    {
        if (creation is not OrganisationMention) { return null; }
        var behind = Array.FindIndex(persons, p => p.Tokens.First >= creation.Tokens.End);
        if (behind < 0) { return null; }
        if (behind > 0 && IsWith(model, creation, persons[behind]) && Founded(persons[behind], founders) && !Founded(persons[behind - 1], founders)
            && CreationBinding.BindsBefore(model, persons[behind - 1], creation)) { return Known(persons[behind - 1]); }
        if (!CreationBinding.BindsBehind(model, sentence, creation, persons[behind])) { return null; }
        var (end, last) = (behind + 1, persons[behind]);
        while (end < persons.Length && IsJoined(model, last, persons[end])) { last = persons[end++]; }
        var together = persons.AsSpan(behind, end - behind);
        NameMention? stranger = null;
        var isFounded = false;
        foreach (var person in together)
        {
            if (Founded(person, founders)) { isFounded = true; } else { stranger ??= person; }
        }
        return isFounded && stranger is not null ? Known(stranger) : null;
    }

    private static NameMention? Known(NameMention person) => person.Entities?.Single is null ? null : person;

    private static bool Founded(NameMention person, ImmutableArray<string> founders) =>
        person.Entities?.Candidates.Any(c => founders.Contains(c.Id)) ?? true;

    /// <summary>"Apple with Steve Wozniak", «آبل مع ستيف وزنياك».</summary>
    private static bool IsWith(SemanticModel model, NameMention creation, NameMention person) =>
        person.Tokens.First == creation.Tokens.End + 1 && model.Terms.Is(creation.Tokens.End, FactRole.TogetherWith);

    private static bool IsJoined(SemanticModel model, NameMention before, NameMention person)
    {
        if (person.Tokens.First - before.Tokens.End > MostWordsBetween) { return false; }
        var isJoined = person.Span.Start != model.Article.Tokens.SpanOf(person.Tokens.First).Start;
        for (var i = before.Tokens.End; i < person.Tokens.First; i++)
        {
            if (!Statement.IsComma(model, i) && !model.Terms.Is(i, WordRole.And)) { return false; }
            isJoined = true;
        }
        return isJoined;
    }
}
