using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Finds names with an acronym in brackets behind them.</summary>
public sealed class ExpansionFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Expansion];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var acronyms = model.Mentions(MentionKind.Acronym, cancellationToken);
        if (acronyms.IsEmpty) { return; }
        var names = model.Mentions(MentionKind.Organisation, cancellationToken).Cast<OrganisationMention>().ToLookup(o => o.Tokens.End);
        var tokens = model.Article.Tokens;
        var expansions = new List<ExpansionMention>();
        foreach (var acronym in acronyms.Cast<AcronymMention>())
        {
            var open = acronym.Tokens.First - 1;
            var name = names[open].FirstOrDefault()
                ?? (open > 0 && tokens.FirstChar(open - 1) is '»' or '”' or '"' ? names[open - 1].FirstOrDefault() : null);
            var first = name?.Tokens.First ?? acronym.Before.First;
            if (first >= acronym.Tokens.End || name is not null && IsShortOf(name, acronym)) { continue; }
            expansions.Add(new ExpansionMention(new TokenRange(first, acronym.Tokens.End), (name?.Span
                ?? tokens.SpanOf(first)).Union(acronym.Span), name, acronym)
            {
                IsDependent = name is not null && model.Terms.Is(name.Tokens.First - 1, FactRole.BelongingTo),
                Before = tokens.CharsOf(acronym.Before.First, acronym.Before.End).ToString(),
            });
            if (!IsNamed(name, acronym) && acronym.Entities?.Single is Organisation { Provenance.IsSolid: true } meant)
            {
                expansions[^1].HoldAgainst(meant);
            }
        }
        expansions.AddRange(acronyms.Cast<AcronymMention>().Select(a => ReadBehind(model, a)).OfType<ExpansionMention>());
        NoteClashes(expansions);
        found.AddRange(expansions);
    }

    /// <summary>«(IRENA)، أي الوكالة الدولية للطاقة المتجددة»: the name behind the bracket.</summary>
    private static ExpansionMention? ReadBehind(SemanticModel model, AcronymMention acronym)
    {
        var (tokens, at) = (model.Article.Tokens, acronym.Tokens.End + 1);
        if (model.Article.SentenceOf(acronym.Tokens.First) is not { } sentence) { return null; }
        if (sentence.Tokens.Contains(at) && tokens[at].Length == 1 && tokens.FirstChar(at) is '،' or ',') { at++; }
        if (!sentence.Tokens.Contains(at + 1) || !model.Terms.Is(at, FactRole.InOtherWords)) { return null; }
        at += model.Terms.Is(at + 1, WordRole.Article) ? 2 : 1;
        var name = model.Mentions(MentionKind.Organisation, default).Cast<OrganisationMention>().FirstOrDefault(o => o.Tokens.First == at
            && o.IsKnown);
        return name is null
            ? null
            : new ExpansionMention(new TokenRange(acronym.Tokens.First, name.Tokens.End), acronym.Span.Union(name.Span), name, acronym);
    }

    /// <summary>«الاتحاد الأوروبي (يويفا)»: among those who speak of football the name is cut short, whatever else it is the name of.</summary>
    private static bool IsShortOf(OrganisationMention name, AcronymMention acronym)
    {
        if (acronym.Entities?.Single is not Organisation meant || name.Means(meant.Id)) { return false; }
        var words = NameStem.WordsOf(name.Words);
        return meant.Names.Any(n => NameStem.WordsOf(n.Text) is var whole && whole.Length > words.Length
            && words.Zip(whole).All(p => IsSame(p.First, p.Second)));
    }

    /// <summary>True where the whole name before the bracket is known, be it of the acronym's organisation or of another.</summary>
    private static bool IsNamed(OrganisationMention? name, AcronymMention acronym) =>
        name is { IsKnown: true } && name.Tokens.First <= acronym.Before.First + 1
            || name?.Entities is { } known && acronym.Entities is { } meant && known.Candidates.Any(c => meant.Candidates.Any(m => m.Id == c.Id));

    /// <summary>Tells each expansion of the first before it that says otherwise, in one pass.</summary>
    private static void NoteClashes(IEnumerable<ExpansionMention> expansions)
    {
        var (byLetters, byName) = (new Dictionary<string, ExpansionMention>(StringComparer.Ordinal), new Dictionary<string,
            ExpansionMention>(StringComparer.Ordinal));
        foreach (var expansion in expansions)
        {
            if (expansion.Name?.Entities?.Single is not { } organisation)
            {
                if (byLetters.TryGetValue(expansion.Value, out var earlier) && IsOtherName(earlier, expansion)) { expansion.Clash = earlier; }
                continue;
            }
            if (!byLetters.TryAdd(expansion.Value, expansion) && byLetters[expansion.Value] is var letters && !letters.Name!.Means(organisation.Id))
            {
                expansion.Clash = letters;
            }
            if (!byName.TryAdd(organisation.Id, expansion) && byName[organisation.Id] is var name && name.Value != expansion.Value
                && !(Belongs(organisation, name.Value) && Belongs(organisation, expansion.Value)))
            {
                expansion.Clash ??= name;
            }
        }
    }

    /// <summary>Words that begin as the known name did and go on otherwise: «بعثة الاتحاد الأفريقي لتدريب القوات الصومالية (أتميس)».</summary>
    private static bool IsOtherName(ExpansionMention known, ExpansionMention other)
    {
        if (known.Name!.Entities!.Single is not Organisation organisation || !Belongs(organisation, known.Value)
            || organisation.Names.Any(n => other.Before.EndsWith(n.Text, StringComparison.OrdinalIgnoreCase))) { return false; }
        var (name, words) = (NameStem.WordsOf(known.Name.Words), NameStem.WordsOf(other.Before));
        var head = Array.FindLastIndex(words, w => IsSame(w, name[0]));
        return head >= 0 && name.Length >= 3 && words.Length - head >= name.Length - 1 && words.Length - head > 2 && IsSame(words[head + 1], name[1])
            && words[head..].Any(w => !name.Any(n => IsSame(w, n)));
    }

    private static bool IsSame(string left, string right) => WordKey.Equal(NameStem.Of(left), NameStem.Of(right));

    private static bool Belongs(Entity organisation, string letters) => organisation.Names.Any(n => n.Role == NameRole.Acronym && n.Text == letters);

}
