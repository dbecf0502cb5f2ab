using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Finds persons named in an office that some pack knows: the title, honorifics, and then the name.</summary>
public sealed class TenureFinder : MentionFinder
{
    private const int WordsToThen = 2;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Tenure];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var offices = model.Mentions(MentionKind.Office, cancellationToken);
        var persons = model.Mentions(MentionKind.Person, cancellationToken).Cast<NameMention>().ToDictionary(p => p.Tokens.First);
        if (persons.Count == 0) { return; }
        var ends = persons.Values.ToDictionary(p => p.Tokens.End);
        var written = WritingDay.Of(model, cancellationToken);
        foreach (var office in offices.Cast<OfficeMention>())
        {
            if (!office.IsKnown || model.Article.SentenceOf(office.Tokens.First) is not { } sentence
                || (PersonBehind.Read(model, sentence, office.Tokens, persons)
                ?? (HasParticle(model, office) ? null : PersonBefore.Read(model, sentence, office.Tokens, ends))) is not { } behind) { continue; }
            var person = behind.Person;
            if (IsSpokenFor(model, office, person)) { continue; }
            var whole = office.Tokens.Union(person.Tokens);
            var isThen = model.Terms.AnyIn(new TokenRange(whole.First - WordsToThen, whole.End + WordsToThen), FactRole.AtThatTime);
            var told = WritingDay.Told(model, sentence, cancellationToken);
            found.Add(new TenureMention(whole, office.Span.Union(person.Span), office, person)
            {
                Told = told,
                IsThen = isThen,
                IsAct = !told.IsUnknown && DeedVerb.Of(model, sentence, whole, cancellationToken) is { Sort: DeedSort.OfOffice or DeedSort.Receiving },
                Days = WritingDay.OfTitle(model, WritingDay.Passage(model.Article, sentence, person.Tokens.First), written, cancellationToken),
                IsFormer = behind.IsFormer,
                IsElect = behind.IsElect,
            });
        }
        // "Federal Reserve Chair Jerome Powell": the title by itself is part of the one that was found.
        var known = found.OfType<TenureMention>().ToLookup(t => t.Person.Tokens.First);
        foreach (var sentence in model.Article.Sentences)
        {
            if (sentence.Block.IsProse && model.MentionsIn(MentionKind.Person, sentence.Tokens, cancellationToken).Any())
            {
                found.AddRange(OwnTitles.Read(model, sentence, persons, written, cancellationToken)
                    .Where(own => !known[own.Person.Tokens.First].Any(t => t.Tokens.Contains(own.Tokens))));
            }
        }
    }

    private static bool HasParticle(SemanticModel model, OfficeMention office) =>
        office.Span.Start != model.Article.Tokens.SpanOf(office.Tokens.First).Start;

    /// <summary>«المتحدث باسم الأمين العام للأمم المتحدة أنطونيو غوتيريش»: the name is that of the office inside the title, unless its bearer holds the whole title too.</summary>
    private static bool IsSpokenFor(SemanticModel model, OfficeMention office, NameMention person)
    {
        if (!model.Terms.Is(office.Tokens.First, FactRole.TitleGuard) || person.Entities?.Single is not { } entity) { return false; }
        var held = model.Knowledge.Store.OfficesOf(entity.Id).ToList();
        return !held.Exists(h => office.Entities!.Candidates.Any(o => o.Id == h.Id))
            && held.Exists(h => h.Names.Any(n => office.Words.Contains(n.Text, StringComparison.OrdinalIgnoreCase)));
    }
}
