using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds to whom a sentence gives a book or the founding of an organisation: «الطيب صالح، صاحب «موسم الهجرة إلى الشمال»», "Jimmy Wales, who founded Wikipedia".
/// A sentence that names the true author or a founder as well says nothing.
/// </summary>
public sealed class CreationFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Creation];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        if (model.Mentions(MentionKind.Person, cancellationToken).IsEmpty) { return; }
        foreach (var work in model.Mentions(MentionKind.Event, cancellationToken))
        {
            if (work is NameMention { Entities.Single: KnownEvent { IsWork: true, Of: { } author, Provenance.IsSolid: true } } book
                && model.Knowledge.Find<Person>(author) is not null)
            {
                Add(model, book, [author], found, cancellationToken);
            }
        }
        foreach (var body in model.Mentions(MentionKind.Organisation, cancellationToken))
        {
            if (body is NameMention { Entities.Single: Organisation { Founders: { IsEmpty: false } founders } } organisation)
            {
                Add(model, organisation, founders, found, cancellationToken);
            }
        }
    }

    private static void Add(SemanticModel model, NameMention creation, ImmutableArray<string> creators, List<Mention> found,
        CancellationToken cancellationToken)
    {
        if (model.Article.SentenceOf(creation.Tokens.First) is not { } sentence) { return; }
        var persons = model.MentionsIn(MentionKind.Person, WritingDay.Around(sentence, creation.Tokens.First), cancellationToken)
            .Cast<NameMention>()
            .ToArray();
        if (persons.Length == 0) { return; }
        var isOfAnother = Array.Exists(persons, p => p.Entities?.Single is not { } known || creators.Contains(known.Id));
        if ((isOfAnother
            ? FoundersNamed.Stranger(model, sentence, creation, persons, creators)
            : Bound(model, sentence, creation, persons)) is not { } person) { return; }
        if (creation.Entities?.Single is KnownEvent work && !CreationForm.Fits(model, sentence, work, creation, person)) { return; }
        var whole = creation.Tokens.Union(person.Tokens);
        found.Add(new CreationMention(whole, model.Article.Tokens.SpanOf(whole.First, whole.End), creation, person));
    }

    private static NameMention? Bound(SemanticModel model, Sentence sentence, NameMention creation, NameMention[] persons)
    {
        var before = persons.LastOrDefault(p => p.Tokens.End <= creation.Tokens.First);
        var behind = persons.FirstOrDefault(p => p.Tokens.First >= creation.Tokens.End);
        return before is not null && (CreationBinding.BindsBefore(model, before, creation)
            || CreationBinding.BindsAhead(model, sentence, creation, before)
            || CreationBinding.BindsByPronoun(model, sentence, creation, before, persons)) ? before
            : behind is not null && CreationBinding.BindsBehind(model, sentence, creation, behind) ? behind : null;
    }
}
