using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads persons named in an office of the state or organisation that the sentence names before: «كانت البرازيل … إذ قال رئيسها …», "The Federal Reserve …, with Chair …".
/// Only an office that the person has held at some time is read, so that the pronoun can be of nothing else.
/// </summary>
internal static class OwnTitles
{
    private static readonly object StatesKey = new();

    /// <summary>The statements of a sentence.</summary>
    public static IEnumerable<TenureMention> Read(SemanticModel model, Sentence sentence, IReadOnlyDictionary<int, NameMention> persons,
        DateSet written, CancellationToken cancellationToken)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is<OwnTitleTerm>(i, out var term, out var hit) || TitleGuards.Before(model, i, sentence.Tokens.First) is not null
                || PersonBehind.Read(model, sentence, hit.Tokens, persons) is not { IsFormer: false } behind
                || behind.Person.Entities?.Single is not Person person) { continue; }
            var days = WritingDay.OfTitle(model, WritingDay.Passage(model.Article, sentence, behind.Person.Tokens.First), written, cancellationToken);
            if (OfficeOf(model, sentence, i, person, term, days, cancellationToken) is not { } office) { continue; }
            var span = model.Article.Tokens.SpanOf(i, hit.Tokens.End);
            var title = new OfficeMention(hit.Tokens, span, model.Article.Tokens.CharsOf(i, hit.Tokens.End).ToString())
            {
                Entities = EntitySet.Of(office),
            };
            yield return new TenureMention(new TokenRange(i, behind.Person.Tokens.End), span.Union(behind.Person.Span), title, behind.Person)
            {
                Told = WritingDay.Told(model, sentence, cancellationToken),
                IsAct = DeedVerb.Of(model, sentence, new TokenRange(i, behind.Person.Tokens.End), cancellationToken) is
                {
                    Sort: DeedSort.OfOffice or DeedSort.Receiving,
                },
                Days = days,
                IsElect = behind.IsElect,
            };
        }
    }

    /// <summary>The office of this title that the person has held in what is named for it; one that the person holds on the days comes first.</summary>
    private static Office? OfficeOf(SemanticModel model, Sentence sentence, int title, Person person, OwnTitleTerm term, DateSet days,
        CancellationToken cancellationToken)
    {
        if (term.IsBare && IsNamedInFull(model, title, cancellationToken)) { return null; }
        var held = model.Knowledge.Store.OfficesOf(person.Id).Where(o => o.Of is not null
            && o.Names.Any(n => IsTitled(n.Text, term))).ToList();
        if (held.Count == 0) { return null; }
        var named = term.IsBare ? States(model, cancellationToken) : Named(model, sentence, title, cancellationToken);
        return held.Where(o => named.Contains(o.Of!))
            .OrderByDescending(o => model.Knowledge.HoldersOf(o, days).Any(t => t.Person == person.Id)).FirstOrDefault();
    }

    private static bool IsNamedInFull(SemanticModel model, int title, CancellationToken cancellationToken)
    {
        foreach (var office in model.MentionsAt(MentionKind.Office, title, cancellationToken))
        {
            if (office is OfficeMention { IsKnown: true }) { return true; }
        }
        return false;
    }

    /// <summary>What the sentence names before the title; where it names nothing, what the sentence before it names.</summary>
    private static HashSet<string> Named(SemanticModel model, Sentence sentence, int title, CancellationToken cancellationToken)
    {
        var named = Named(model, sentence.Tokens with { End = title }, cancellationToken);
        var first = sentence.Tokens.First;
        return named.Count > 0 || first <= sentence.Block.Tokens.First || model.Article.SentenceOf(first - 1) is not { } before
            ? named
            : Named(model, before.Tokens, cancellationToken);
    }

    private static HashSet<string> Named(SemanticModel model, TokenRange before, CancellationToken cancellationToken) =>
        [.. new[] { MentionKind.Place, MentionKind.Organisation, MentionKind.Nationality }
            .SelectMany(k => model.MentionsIn(k, before, cancellationToken)).Cast<NameMention>()
            .SelectMany(n => n.Entities?.Candidates.Select(c => c.Id) ?? [])];

    /// <summary>The states that the article names by themselves or by one of their cities and bodies.</summary>
    private static HashSet<string> States(SemanticModel model, CancellationToken cancellationToken) =>
        model.Once(StatesKey, StatesIn, cancellationToken);

    private static HashSet<string> StatesIn(SemanticModel model, CancellationToken cancellationToken) =>
        [.. new[] { MentionKind.Place, MentionKind.Organisation, MentionKind.Nationality }
            .SelectMany(k => model.Mentions(k, cancellationToken)).Cast<NameMention>()
            .Select(n => n.Entities?.Single).SelectMany(e => new[] { e?.Id, (e as Place)?.Country, (e as Organisation)?.Country }).OfType<string>()];

    private static bool IsTitled(string name, OwnTitleTerm term) =>
        term.IsBare ? name.StartsWith(term.Title + " ", StringComparison.OrdinalIgnoreCase)
        : term.Title[0] < '\u0600' ? name.Contains(term.Title, StringComparison.OrdinalIgnoreCase)
        : name.StartsWith(term.Title + " ", StringComparison.Ordinal);
}
