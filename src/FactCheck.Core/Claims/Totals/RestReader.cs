using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a whole whose last part is called the rest: "Of the 50 trainees, 17 are from Lebanon, 12 from Jordan and the remaining 16 from Iraq". Nothing is missing then.</summary>
internal static class RestReader
{
    private const int MostWordsToRest = 3;
    private const int MostParts = 6;
    private const decimal LargestSlip = 0.4m;

    private static readonly MentionKind[] Others = [MentionKind.Percent, MentionKind.Money, MentionKind.Duration, MentionKind.Ordinal];

    private static readonly WordRole[] OtherRoles = [WordRole.Rise, WordRole.Fall, WordRole.HadBeen, WordRole.Adding, WordRole.Against];

    /// <summary>Adds such wholes, a sentence at a time: each of its figures must be the whole or a part.</summary>
    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 0; i < row.Length;)
        {
            var sentence = model.Article.SentenceOf(row[i].Tokens.First);
            var inside = row.Skip(i).TakeWhile(f => sentence?.Tokens.Contains(f.Tokens) == true).ToImmutableArray();
            i += Math.Max(1, inside.Length);
            if (sentence is null || inside.Length is < 3 or > MostParts || inside.Any(f => f.IsApproximate || f.Unit is not null || f.Kind != MentionKind.Number)) { continue; }
            if (inside.Any(f => IsAdjective(model, sentence, f))) { continue; }
            if (Others.Any(k => model.MentionsIn(k, sentence.Tokens, cancellationToken).Any()) || TellsOther(model, sentence) || WholeOf(model, sentence, inside) is not { } whole) { continue; }
            var parts = inside.Remove(whole);
            var sum = parts.Sum(p => p.Written);
            if (!IsRest(model, parts[^1]) || parts.Any(p => CountsOther(model, whole, p)) || parts.Any(p => p.Written >= whole.Written) || Math.Abs(sum - whole.Written) > whole.Written * LargestSlip || sum - parts[^1].Written == whole.Written) { continue; } // «212، 169 منها و43 …، وتوزعت الـ65 الباقية» is the rest of more
            found.Add(new TotalMention(new TokenRange(inside[0].Tokens.First, inside[^1].Tokens.End), inside[0].Span.Union(inside[^1].Span), whole, parts));
        }
    }

    /// <summary>The first figure, or the last where it has an article: "With 17 from Lebanon …, the 50 trainees".</summary>
    private static FigureMention? WholeOf(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> figures)
    {
        if (figures[0].Written == figures.Max(f => f.Written)) { return model.Terms.Is(figures[0].Tokens.End, WordRole.In) || model.Terms.Is(figures[0].Tokens.End, WordRole.From) ? null : figures[0]; } // «تسعة في الشمال وسبعة في الجنوب» are parts all
        var last = figures[^1];
        return last.Written == figures.Max(f => f.Written) && last.Tokens.First > sentence.Tokens.First && model.Article.Tokens.CharsOf(last.Tokens.First - 1) is "the" or "ال" ? last : null;
    }

    /// <summary>«باسم مورد واحد»: one behind its noun may be no figure.</summary>
    private static bool IsAdjective(SemanticModel model, Sentence sentence, FigureMention figure) =>
        figure.Written == 1 && sentence.Block.Language.JoinsArticle && figure.Tokens.First > sentence.Tokens.First && model.Article.Tokens[figure.Tokens.First].Kind == TokenKind.Word && model.Article.Tokens[figure.Tokens.First - 1].Kind == TokenKind.Word;

    /// <summary>"The remaining 16", «والباقون وعددهم 16», «الـ16 الباقون».</summary>
    private static bool IsRest(SemanticModel model, FigureMention part)
    {
        for (var i = Math.Max(0, part.Tokens.First - MostWordsToRest); i < part.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Remainder)) { return true; }
        }
        return model.Terms.Is(part.Tokens.End, WordRole.Remainder) || model.Terms.Is(part.Tokens.End + 1, WordRole.Remainder);
    }

    /// <summary>"The remaining 16 seats" are no trainees.</summary>
    private static bool CountsOther(SemanticModel model, FigureMention whole, FigureMention part) =>
        NounKey.IsBehind(model, part) && !NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End)
        && !model.Terms.Is(part.Tokens.End, WordRole.Remainder) && !(model.Terms.Is(whole.Tokens.End, WordRole.Person) && model.Terms.Is(part.Tokens.End, WordRole.Person));

    private static bool TellsOther(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (OtherRoles.Any(r => model.Terms.Is(i, r)) || Statement.IsSemicolon(model, i)) { return true; }
        }
        return false;
    }
}
