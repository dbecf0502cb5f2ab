using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds persons with a title that is no known office: its words, the state or organisation, honorifics, and then the name. Such a title proves nothing by itself, but
/// a person whose own office is known can be held against it.
/// </summary>
public sealed class AscriptionFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Ascription];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var persons = model.Mentions(MentionKind.Person, cancellationToken).Cast<NameMention>().ToDictionary(p => p.Tokens.First);
        if (persons.Count == 0) { return; }
        var names = persons.Values.ToDictionary(p => p.Tokens.End);
        var owners = new[] { MentionKind.Nationality, MentionKind.Place,
            MentionKind.Organisation }.SelectMany(k => model.Mentions(k, cancellationToken))
            .Cast<NameMention>()
            .Where(n => n.IsKnown)
            .ToArray();
        var (starts, ends) = (owners.ToLookup(n => n.Tokens.First), owners.ToLookup(n => n.Tokens.End));
        var offices = model.Mentions(MentionKind.Office, cancellationToken);
        var written = WritingDay.Of(model, cancellationToken);
        foreach (var sentence in model.Article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (!model.Terms.Is<TitleTerm>(i, out var title, out var hit)
                    || TitleGuards.Before(model, i, sentence.Tokens.First) is not null) { continue; }
                if (OwnerOf(model, sentence, title, hit, starts, ends) is not { } of) { continue; }
                var range = new TokenRange(Math.Min(hit.Tokens.First, of.Tokens.First), Math.Max(hit.Tokens.End, of.Tokens.End));
                if (offices.Any(o => o.Tokens.First < range.End && range.First < o.Tokens.End)
                    || (PersonBehind.Read(model, sentence, range, persons)
                    ?? (Proclitic(hit) > 0 ? null : PersonBefore.Read(model, sentence, range, names))) is not { } behind) { continue; }
                var tokens = model.Article.Tokens;
                var whole = range.Union(behind.Person.Tokens);
                var front = Proclitic(hit);
                var start = tokens[whole.First].Start + (whole.First == hit.Tokens.First ? front : 0);
                found.Add(new AscriptionMention(whole, tokens.Text.ToSource(start, tokens[whole.End - 1].End - start),
                    tokens.CharsOf(hit.Tokens.First, hit.Tokens.End)[front..].ToString(), title.Owner, of, behind.Person)
                {
                    Days = WritingDay.OfTitle(model, WritingDay.Passage(model.Article, sentence, behind.Person.Tokens.First), written, cancellationToken),
                    IsFormer = behind.IsFormer,
                    IsElect = behind.IsElect,
                });
                i = hit.Tokens.End - 1;
            }
        }
    }

    /// <summary>The adjective of a state beside the title, or the name of a state or organisation behind it.</summary>
    private static NameMention? OwnerOf(SemanticModel model, Sentence sentence, TitleTerm title, TermHit hit, ILookup<int, NameMention> starts,
        ILookup<int, NameMention> ends)
    {
        var (at, tokens) = (hit.Tokens.End, model.Article.Tokens);
        if (!model.Article.JoinsArticle(hit.Tokens.First))
        {
            if (ends[hit.Tokens.First].FirstOrDefault(n => Fits(n, title)) is { } before) { return before; }
            if (Enumerable.Range(1, 2).SelectMany(i => ends[hit.Tokens.First - i]).FirstOrDefault(n => Fits(n, title)
                && EnglishGenitive.Is(tokens, n, out var behind) && behind == hit.Tokens.First) is { } owner) { return owner; }
            if (!model.Terms.Is(at, WordRole.Of)) { return null; }
            at++;
            while (sentence.Tokens.Contains(at) && model.Terms.Is(at, WordRole.Determiner)) { at++; }
        }
        // «الرئيس التنفيذي لمجموعة «توتال»»: a noun and the marks before a name that is known without them.
        if (title.Owner == TitleOwner.Organisation && sentence.Tokens.Contains(at + 2) && tokens.FirstChar(at + 1) is '«' or '"' or '“'
            && !starts[at].Any(n => Fits(n, title))) { at += 2; }
        if (!sentence.Tokens.Contains(at) || starts[at].FirstOrDefault(n => Fits(n, title)) is not { } of) { return null; }
        // «الرئيس الفرنسي», but «رئيس فرنسا»: the definite title takes the adjective.
        return of.Kind == MentionKind.Organisation || !model.Article.JoinsArticle(at)
            || of.Kind == MentionKind.Nationality == model.Article.LanguageOf(hit.Tokens.End - 1).StartsDefinite(
                tokens.CharsOf(hit.Tokens.End - 1)[(hit.Tokens.Count == 1 ? Proclitic(hit) : 0)..]) ? of : null;
    }

    /// <summary>Units of particles before a title; its article belongs to it.</summary>
    private static int Proclitic(TermHit hit) =>
        (hit.Front.Particles & Particles.Article) != 0 ? Math.Max(0, hit.Front.Length - 2) : hit.Front.Length;

    private static bool Fits(NameMention name, TitleTerm title) => name.Kind == MentionKind.Organisation == (title.Owner == TitleOwner.Organisation);
}
