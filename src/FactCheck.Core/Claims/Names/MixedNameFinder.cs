using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds names behind a title that begin as that of one who held the office and end otherwise: «الأمين العام للأمم المتحدة كوفي غوتيريش». Where the end is the family name of
/// another holder, two persons are mixed up; elsewhere only a name that is otherwise whole, or a capital, tells that a name goes on.
/// </summary>
public sealed class MixedNameFinder : MentionFinder
{
    private const int FewestWordsOfKnown = 3;
    private const int LettersOfFamily = 4;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.MixedName];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var offices = model.Mentions(MentionKind.Office, cancellationToken);
        if (offices.IsEmpty) { return; }
        var written = WritingDay.Of(model, cancellationToken);
        foreach (var title in offices.Cast<OfficeMention>())
        {
            if (title.Entities?.Single is not Office office || model.Article.SentenceOf(title.Tokens.First) is not { Block.IsProse: true } sentence
                || model.Terms.Is(title.Tokens.End, FactRole.Former) || IsOfThePast(model, sentence, title)) { continue; }
            var at = title.Tokens.End;
            while (sentence.Tokens.Contains(at) && model.Terms.Is(at, FactRole.Honorific, out var honorific)) { at = honorific.Tokens.End; }
            if (!sentence.Tokens.Contains(at + 1) || !model.MentionsAt(MentionKind.Person, at, cancellationToken).IsEmpty
                || Read(model, sentence, office, title, at) is not { } mixed) { continue; }
            mixed.Days = WritingDay.OfTitle(model, WritingDay.Around(sentence, at), written, cancellationToken);
            found.Add(mixed);
        }
    }

    private static MixedNameMention? Read(SemanticModel model, Sentence sentence, Office office, OfficeMention title, int at)
    {
        var holders = office.Tenures.Select(t => model.Knowledge.Find<Person>(t.Person)).OfType<Person>().Distinct().ToArray();
        MixedNameMention? half = null;
        foreach (var holder in holders)
        {
            foreach (var name in holder.Names)
            {
                var words = name.Text.Split(' ');
                var same = 0;
                while (same < words.Length - 1 && IsWord(model, sentence, at + same, words[same])) { same++; }
                var last = at + same;
                if (same == 0 || !sentence.Tokens.Contains(last) || model.Article.Tokens[last].Kind != TokenKind.Word || IsOf(model, last, holder)) { continue; }
                var other = holders.FirstOrDefault(h => h != holder && !IsOf(model, last - 1, h)
                    && h.Names.Any(n => n.Text.Split(' ') is [_, .., var family] && IsWord(model, sentence, last, family)));
                if (other is not null) { return Create(model, title, at, last, holder, other); }
                if (half is null && IsWhole(model, words, same, last)) { half = Create(model, title, at, last, holder, null); }
            }
        }
        return half;
    }

    /// <summary>All names but the last are the same, and what stands for that one can be nothing but a name.</summary>
    private static bool IsWhole(SemanticModel model, string[] words, int same, int last)
    {
        if (same != words.Length - 1 || model.Terms.Any(last)) { return false; }
        var written = model.Article.Tokens.CharsOf(last);
        if (written[0] < '\u0600') { return char.IsUpper(written[0]); }
        if (words.Length < FewestWordsOfKnown) { return IsGrown(written, words[^1]); }
        return written is ['ا', 'ل', _, _, _, ..] || words[^1] is not ['ا', 'ل', ..];
    }

    /// <summary>«لافروفسكي» for «لافروف»: a family name that goes on as no spelling of it does.</summary>
    private static bool IsGrown(ReadOnlySpan<char> written, string family) =>
        family.Length >= LettersOfFamily && written.Length > family.Length + 1 && WordKey.Equal(written[..family.Length], family);

    /// <summary>True where the word is one of the person's names, in one spelling or another.</summary>
    private static bool IsOf(SemanticModel model, int token, Person person)
    {
        var written = model.Article.Tokens.CharsOf(token).ToString();
        return person.Names.Any(n => n.Text.Split(' ').Any(w => WordKey.Equal(w, written) || ConsonantSkeleton.AreOneName(w, written)
            || ConsonantSkeleton.AreOneSlip(w, written)));
    }

    private static bool IsOfThePast(SemanticModel model, Sentence sentence, OfficeMention title) =>
        title.Tokens.First > sentence.Tokens.First
            && (model.Terms.Is(title.Tokens.First - 1, FactRole.Former) || model.Terms.Is(title.Tokens.First - 1, FactRole.EraOf));

    private static bool IsWord(SemanticModel model, Sentence sentence, int token, string word) =>
        sentence.Tokens.Contains(token) && model.Article.Tokens[token].Kind == TokenKind.Word && WordKey.Equal(model.Article.Tokens.CharsOf(token), word);

    private static MixedNameMention Create(SemanticModel model, OfficeMention title, int first, int last, Person given, Person? family)
    {
        var tokens = model.Article.Tokens;
        return new MixedNameMention(new TokenRange(first, last + 1), tokens.SpanOf(first, last + 1), title, tokens.CharsOf(first, last + 1).ToString())
        {
            Given = EntitySet.Of(given),
            Family = family is null ? null : EntitySet.Of(family),
        };
    }
}
