using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads what an amount is made of, or goes to, by one preposition: «85 ألف طن، منها 50 ألف طن من القمح و25 ألف طن من الشعير»,
/// "10 million euros, of which 5 million for schools and 4 million for roads". No grain is of two kinds, and no money is spent twice.
/// </summary>
internal static class AllotmentReader
{
    private const int MostWordsToPart = 8;
    private const int MostWordsBetween = 5;
    private const int MostParts = 8;
    private const int MostWordsToPool = 4;

    /// <summary>«900,000 for lodging»: money that is written out.</summary>
    private const decimal FewestBare = 1000;

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index, CancellationToken cancellationToken)
    {
        var (whole, first) = (row[index], row[index + 1]);
        if (whole.Kind == MentionKind.Number || whole.Kind == MentionKind.Percent || first.Tokens.First - whole.Tokens.End > MostWordsToPart
            || !sentence.Tokens.Contains(first.Tokens)) { return null; }
        var isListed = IsListed(model, whole, first) || IsApposed(model, whole, first);
        if (!isListed && !FigureLead.FollowsOfWhich(model, whole, first) && !IsAllotted(model, sentence, whole, first)) { return null; }
        if (PrepositionAt(model, sentence, first) is not { } preposition) { return null; }
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        for (var i = index + 1; i < row.Length && parts.Count < MostParts; i++)
        {
            var part = row[i];
            if (!sentence.Tokens.Contains(part.Tokens) || part.IsApproximate || !IsOfWhole(whole, part)) { break; }
            if (PrepositionAt(model, sentence, part) is not { } own || own.Word != preposition.Word
                || parts.Count > 0 && !IsJoined(model, parts[^1], part)) { break; }
            parts.Add(part);
        }
        if (parts.Count < 2 || !AreOfOneSort(model, sentence, parts, cancellationToken)) { return null; }
        return new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole,
            parts.DrainToImmutable())
        {
            IsOpen = true,
            IsLikelyWhole = isListed,
        };
    }

    /// <summary>"3 million euros: 1.5 million for production, 900,000 for lodging": behind a colon.</summary>
    private static bool IsListed(SemanticModel model, FigureMention whole, FigureMention first) =>
        first.Tokens.First - whole.Tokens.End == 1 && model.Article.Tokens.Is(whole.Tokens.End, ':');

    /// <summary>"400 tonnes of cargo, 250 tonnes of rice and 150 tonnes of sugar": goods of whatever sort, and a comma.</summary>
    private static bool IsApposed(SemanticModel model, FigureMention whole, FigureMention first) =>
        Statement.IsComma(model, first.Tokens.First - 1)
            && (first.Tokens.First - whole.Tokens.End == 1
            || whole.Kind == MentionKind.Quantity && model.Terms.AnyIn(new TokenRange(whole.NumberTokens.End, first.Tokens.First), TotalRole.Stuff));

    /// <summary>"The $60 million budget sets aside $25 million for roads": a budget beside the whole, and nothing but what is done with it before the first part.</summary>
    private static bool IsAllotted(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention first)
    {
        var isPool = false;
        for (var i = Math.Max(sentence.Tokens.First, whole.Tokens.First - MostWordsToPool); i < whole.Tokens.End + 2; i++)
        {
            isPool |= model.Terms.Is(i, TotalRole.Pool);
        }
        if (!isPool || model.Terms.AnyIn(new TokenRange(whole.Tokens.End, first.Tokens.First), WordRole.HadBeen, WordRole.While, WordRole.After,
            WordRole.Rise, WordRole.Fall, WordRole.Against, WordRole.Adding)) { return false; }
        return model.Terms.AnyIn(new TokenRange(whole.Tokens.End, first.Tokens.First), TotalRole.Allotting);
    }

    /// <summary>One unit, or money that is named once: «50 مليون دينار، منها 28 مليونا للرواتب».</summary>
    private static bool IsOfWhole(FigureMention whole, FigureMention part) =>
        part.Kind == whole.Kind && part.Unit == whole.Unit && part.Units.SequenceEqual(whole.Units)
            || whole.Kind == MentionKind.Money && part is { Kind.Name: "number", Unit: null }
            && (part.Scale > 1 && part.Scale <= whole.Scale || part.Scale == 1 && part.Written >= FewestBare && part.Written < whole.Written);

    /// <summary>The preposition behind a part, and the token of its noun: «من القمح», "for schools", «للصحة».</summary>
    private static (string Word, int Noun)? PrepositionAt(SemanticModel model, Sentence sentence, FigureMention part)
    {
        // «50 ألف طن من القمح» may be one figure
        var at = Enumerable.Range(part.NumberTokens.End, part.Tokens.End - part.NumberTokens.End)
            .FirstOrDefault(i => model.Terms.Is(i, WordRole.Of), part.Tokens.End);
        if (model.Terms.Is(at, WordRole.OfWhich, out var ofIt)) { at = ofIt.Tokens.End; } // «مليون ونصف المليون منها للإنتاج»
        if (!sentence.Tokens.Contains(at) || model.Article.Tokens[at].Kind != TokenKind.Word) { return null; }
        var word = model.Article.Tokens.CharsOf(at);
        if (sentence.Block.Language.JoinsDestination(word)) { return (sentence.Block.Language.JoinedLeadOf(word)!, at); }
        var leads = model.Terms.Is(at, WordRole.Of) || model.Terms.Is(at, WordRole.From) || model.Terms.Is(at, WordRole.DestinedFor)
            || model.Terms.Is(at, TotalRole.AllotmentLead);
        return leads && sentence.Tokens.Contains(at + 1) && model.Article.Tokens[at + 1].Kind == TokenKind.Word ? (WordKey.Of(word), at + 1) : null;
    }

    private static bool IsJoined(SemanticModel model, FigureMention before, FigureMention part)
    {
        if (part.Tokens.First - before.Tokens.End > MostWordsBetween + 1) { return false; }
        var last = part.Tokens.First - 1;
        return part.Span.Start > model.Article.Tokens.SpanOf(part.Tokens.First).Start || model.Terms.Is(last, WordRole.And)
            || Statement.IsComma(model, last);
    }

    /// <summary>All different, and all or none of them places: wheat may be from France.</summary>
    private static bool AreOfOneSort(SemanticModel model, Sentence sentence, IEnumerable<FigureMention> parts, CancellationToken cancellationToken)
    {
        var nouns = parts.Select(p => PrepositionAt(model, sentence, p)!.Value.Noun).ToArray();
        var places = nouns.Count(n => model.MentionsIn(MentionKind.Place, new TokenRange(n, n + 1), cancellationToken).Any());
        return (places == 0 || places == nouns.Length)
            && nouns.Select(n => NounKey.At(model, n)).ToHashSet(StringComparer.Ordinal).Count == nouns.Length;
    }
}
