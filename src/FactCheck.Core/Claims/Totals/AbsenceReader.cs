using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads those who came and those who did not, of all: «حضر 210 مندوبين من أصل 300 وغاب 90», "only 210 of the 300 delegates attended; 90 stayed away". Nobody is of both.</summary>
internal static class AbsenceReader
{
    private const int MostWordsToVerb = 3;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i + 2 < row.Length; i++)
        {
            var (first, second, absent) = (row[i], row[i + 1], row[i + 2]);
            if (model.Article.SentenceOf(first.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(absent.Tokens)
                || !IsAbsent(model, sentence, absent, second.Tokens.End)) { continue; }
            if (absent is not { Kind.Name: "number", Unit: null, IsApproximate: false, Scale: 1 } || first.IsApproximate || second.IsApproximate
                || (WholeAndPart.Plainly(model, sentence, first, second) ?? Attended(model, first, second)) is not var (part, whole)
                || model.Terms.AnyIn(new TokenRange(sentence.Tokens.First, first.Tokens.First), TotalRole.Absent)
                // of two days
                || model.MentionsIn(MentionKind.Ordinal, sentence.Tokens).Skip(1).Any()
                || model.MentionsIn(MentionKind.Date, sentence.Tokens).Skip(1).Any()) { continue; }
            found.Add(new TotalMention(new TokenRange(first.Tokens.First, absent.Tokens.End), first.Span.Union(absent.Span), whole, [part, absent])
            {
                IsOpen = true,
            });
        }
    }

    /// <summary>«مؤلف من 21 عضوا، لكن الجلسة حضرها 14»: a body, and how many of it came.</summary>
    private static (FigureMention Part, FigureMention Whole)? Attended(SemanticModel model, FigureMention whole, FigureMention part) =>
        HouseSeats.Is(model, whole) && part is { Kind.Name: "number", Unit: null } && part.Written < whole.Written
            && model.Terms.AnyIn(new TokenRange(Math.Max(whole.Tokens.End, part.Tokens.First - MostWordsToVerb), part.Tokens.First),
                TotalRole.Attending)
            ? (part, whole)
            : null;

    private static bool IsAbsent(SemanticModel model, Sentence sentence, FigureMention absent, int from)
    {
        var range = sentence.Block.Language.JoinsArticle
            ? new TokenRange(Math.Max(from, absent.Tokens.First - MostWordsToVerb), absent.Tokens.First)
            : new TokenRange(absent.Tokens.End, Math.Min(sentence.Tokens.End, absent.Tokens.End + MostWordsToVerb));
        return model.Terms.AnyIn(range, TotalRole.Absent);
    }
}
