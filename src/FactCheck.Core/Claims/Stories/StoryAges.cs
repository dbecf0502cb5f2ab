using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Finds two ages of one person: "Daniel Hayes, 34, was charged. … Hayes, 43, denies it", «خالد المصري (34 عاما) … المصري، البالغ من العمر 43 عاما».
/// Where two of a family may be told of, nobody knows whose age it is.
/// </summary>
internal static class StoryAges
{
    private const decimal Youngest = 4, Oldest = 110;
    private const decimal FewestApart = 2;
    private static readonly MentionKind[] Kinds = [MentionKind.Duration, MentionKind.Number];

    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        List<(FigureMention Age, StoryPerson Person)>? told = null;
        foreach (var kind in Kinds)
        {
            foreach (var mention in model.Mentions(kind, cancellationToken))
            {
                if (mention is not FigureMention { Written: >= Youngest and <= Oldest, Decimals: 0, Scale: 1, IsApproximate: false, IsCount: false } age
                    || told is not null && told.Any(t => t.Age.NumberTokens.First == age.NumberTokens.First)
                    || StoryPerson.Of(model, age) is not { } person) { continue; }
                (told ??= []).Add((age, person));
            }
        }
        if (told is null || told.Count < 2) { return; }
        told.Sort(static (a, b) => a.Age.Span.CompareTo(b.Age.Span));
        for (var i = 1; i < told.Count; i++)
        {
            var (age, person) = told[i];
            var before = told.FindIndex(0, i, t => AreOne(model, t.Person, person));
            if (before < 0 || Math.Abs(told[before].Age.Written - age.Written) < FewestApart
                || told.Exists(t => t.Age != age && t.Age.Written == age.Written)
                || MayBeOther(model, told[before].Person) || IsOfKinOrPast(model, age) || IsOfKinOrPast(model, told[before].Age)) { continue; }
            found.Add(new ConflictMention(age.Tokens, age.Span, told[before].Age, age, ConflictPlace.Story));
        }
    }

    /// <summary>"Smith, 23, his son", "In 2010, Aydin, 16,": somebody of the family, or another time.</summary>
    private static bool IsOfKinOrPast(SemanticModel model, FigureMention age) =>
        model.Article.SentenceOf(age.Tokens.First) is { } sentence
            && (model.Terms.AnyIn(sentence.Tokens, ElapsedRole.KinOne) || model.Terms.AnyIn(sentence.Tokens, ListRole.Kin)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.TimeBefore)
            || model.MentionsIn(MentionKind.Date, sentence.Tokens).Any(d => d is DateMention { Written.Year: not null }));

    private static bool AreOne(SemanticModel model, StoryPerson first, StoryPerson second)
    {
        var tokens = model.Article.Tokens;
        return first.Given is { } given && WordKey.Equal(tokens.CharsOf(first.Name), tokens.CharsOf(second.Name))
            && (second.Given is not { } other || WordKey.Equal(tokens.CharsOf(given), tokens.CharsOf(other))
            || model.Article.SentenceOf(other)?.Tokens.First == other && model.Article.LanguageOf(other).JoinsArticle && model.Article.BeginsWithAnd(other));
    }

    /// <summary>Somewhere the family name follows a word that may be the given name of another.</summary>
    private static bool MayBeOther(SemanticModel model, StoryPerson person)
    {
        var tokens = model.Article.Tokens;
        var hasCase = !model.Article.LanguageOf(person.Name).JoinsArticle;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (i == person.Name || tokens[i].Kind != TokenKind.Word || tokens[i].Length != tokens[person.Name].Length
                || !WordKey.Equal(tokens.CharsOf(i), tokens.CharsOf(person.Name))) { continue; }
            var before = i - 1;
            if (tokens[before].Kind == TokenKind.Word && !model.Terms.HasRole(before)
                && (hasCase ? char.IsUpper(tokens.FirstChar(before)) : model.Article.SentenceOf(i)?.Tokens.First != before)
                && !WordKey.Equal(tokens.CharsOf(before), tokens.CharsOf(person.Given!.Value))) { return true; }
        }
        return false;
    }
}
