using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads where an amount goes that is the only figure of the sentence before: "a budget of $50 million. Of that, $28 million will go to wages, $15 million to roads and $12 million to cleaning."</summary>
internal static class AllotmentNext
{
    private const int MostWordsToOf = 6;
    private const int MostWordsToPreposition = 3;
    private const int MostWordsBetween = 6;

    private static readonly WordRole[] Unfit = [WordRole.Rise, WordRole.Fall, WordRole.HadBeen, WordRole.Against, WordRole.Adding, WordRole.OfWhom,
        WordRole.Respectively];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i + 2 < row.Length; i++)
        {
            var whole = row[i];
            if (whole.Kind != MentionKind.Money || whole.IsApproximate
                || model.Article.SentenceOf(whole.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || sentence.Tokens.Contains(row[i + 1].Tokens) || i > 0 && sentence.Tokens.Contains(row[i - 1].Tokens)) { continue; }
            if (model.Article.SentenceOf(row[i + 1].Tokens.First) is not { } next || next.Index != sentence.Index + 1 || next.Block != sentence.Block
                || !IsOfIt(model, next, row[i + 1]) && !IsDivided(model, sentence, next, row[i + 1]) || TellsOther(model, next)) { continue; }
            var parts = row.Skip(i + 1).TakeWhile(f => next.Tokens.Contains(f.Tokens)).ToImmutableArray();
            if (parts.Length < 2
                || parts.Any(p => p.IsApproximate || !RateMeasure.IsOne(model, whole, p) && !LeftReader.IsBare(model, p) || !Leads(model, next, p))
                || parts.Skip(1).Zip(parts).Any(p => p.First.Tokens.First - p.Second.Tokens.End > MostWordsBetween)) { continue; }
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole,
                parts)
            { IsOpen = true });
        }
    }

    /// <summary>"Of that", «منها», at the head of the sentence or just behind the first part.</summary>
    private static bool IsOfIt(SemanticModel model, Sentence next, FigureMention first)
    {
        for (var i = next.Tokens.First; i <= Math.Min(next.Tokens.First + MostWordsToOf, first.Tokens.End); i++)
        {
            if (model.Terms.Is(i, TotalRole.OfThat)) { return true; }
        }
        return false;
    }

    /// <summary>«وتتوزع الاعتمادات على 310 ملايين للطرق», "It includes": what a budget is divided into.</summary>
    private static bool IsDivided(SemanticModel model, Sentence sentence, Sentence next, FigureMention first)
    {
        var lead = new TokenRange(next.Tokens.First, first.Tokens.First);
        return lead.Count <= MostWordsToOf && model.Terms.AnyIn(sentence.Tokens, TotalRole.Pool)
            && (model.Terms.AnyIn(lead, WordRole.Dividing) || model.Terms.AnyIn(lead, TotalRole.Allotting));
    }

    /// <summary>"To roads", "for schools", «للطرق»: what the part is for.</summary>
    private static bool Leads(SemanticModel model, Sentence next, FigureMention part)
    {
        for (var i = part.Tokens.End; i < Math.Min(next.Tokens.End, part.Tokens.End + MostWordsToPreposition + 2); i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
            if (model.Terms.Is(i, WordRole.To) || model.Terms.Is(i, WordRole.DestinedFor)
                || next.Block.Language.JoinsDestination(model.Article.Tokens.CharsOf(i))) { return true; }
        }
        return false;
    }

    private static bool TellsOther(SemanticModel model, Sentence next)
    {
        for (var i = next.Tokens.First; i < next.Tokens.End; i++)
        {
            if (Statement.IsSemicolon(model, i)) { return true; }
            foreach (var role in Unfit)
            {
                if (model.Terms.Is(i, role)) { return true; }
            }
        }
        return false;
    }
}
