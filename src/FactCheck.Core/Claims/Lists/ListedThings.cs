using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Counts the things of a list that are no known names: «الزراعة والصحة والتعليم», "a school, a clinic, a road and a bridge". A conjunction may join two
/// things or stand inside one («الأمن والدفاع»), so the number has two bounds. Only a list with one thing fewer than announced is told: what is farther
/// off counts something else.
/// </summary>
internal static class ListedThings
{
    private const int LongestThing = 5;
    private const int FewestThings = 3;
    private const int MostTokens = 120;

    /// <summary>The words of a thing, with its article, that hardly holds another "and".</summary>
    private const int LongestLoose = 3;

    private static readonly MentionKind[] Foreign = [MentionKind.Number, MentionKind.Ordinal, MentionKind.Percent, MentionKind.Money,
        MentionKind.Duration, MentionKind.Date, MentionKind.Time, MentionKind.Quotation];

    /// <summary>«وفد مصر ووفد الأردن والعراق ووفد سوريا»: where some begin with one word, what begins otherwise goes on with the one before.</summary>
    private static bool ShareSomeHeads(List<string> things) =>
        things.Select(t => t.TrimStart().Split(' ')[0]).Distinct(StringComparer.Ordinal).Count() is > 1 and var heads && heads < things.Count;

    public static ListingMention? Read(SemanticModel model, TokenRange range, FigureMention count, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        var end = range.End;
        while (end > range.First && tokens[end - 1].Kind == TokenKind.Punctuation) { end--; }
        range = range with { End = end };
        if (range.Count is 0 or > MostTokens || HasApposition(model, range)
            || Foreign.Any(k => model.MentionsIn(k, range, cancellationToken).Any())) { return null; }
        var (segments, joints, length, inLast, pairs) = (1, 0, 0, 0, 0);
        var things = new List<string> { "" };
        for (var i = range.First; i < range.End; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                if (tokens[i].Length != 1 || tokens.FirstChar(i) is not (',' or '،' or '؛' or ';') || length == 0) { return null; }
                // ", and research and development" may be one thing
                (segments, length, inLast) = (segments + 1, 0, i + 1 < range.End && model.Terms.Is(i + 1, WordRole.And) ? -MostTokens : 0);
                things.Add("");
                continue;
            }
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.Others) || model.Terms.Is(i, WordRole.Adding)
                || model.Terms.Is(i, WordRole.Being)) { return null; }
            var joins = length > 0 && (model.Terms.Is(i, WordRole.And) || model.Article.BeginsWithAnd(i));
            if (joins)
            {
                (joints, length, inLast) = (joints + 1, 0, inLast + 1);
                things.Add("");
            }
            // «أربع ميداليات (ذهبيتان وفضية وبرونزية)»: two in one word, which in the feminine is no name
            if (length == 0 && tokens.CharsOf(i) is [.., 'ت', 'ا' or 'ي', 'ن'] && model.Article.LanguageOf(i).HasDualForm(tokens.CharsOf(i))) { return null; }
            if (IsDual(model, i)) { pairs++; }
            things[^1] += ' ' + KeyOf(model, i, joins);
            if (++length > LongestThing) { return null; }
        }
        var most = segments + joints;
        // «خمسة أسماء: مخرجة وناقدان ومصور ومؤلف»: what may be two in one word may be what is missing.
        if (count.Written > most && count.Written - most <= pairs) { return null; }
        // "Arabic, French, English and Italian": behind commas the one "and" joins the last thing.
        var isExact = segments > 2 && joints == 1 && inLast == 1 && model.Article.SentenceOf(range.First)?.Block.Language.JoinsArticle == false;
        if (isExact) { segments = most; }
        // «صورة الجواز، وشهادة الميلاد، وعقد العمل»: each behind a comma, so that none stands inside another.
        // «مهندس وطبيب ومحام»: of one word or two each
        var isShort = length > 0 && count.Written > FewestThings && most >= FewestThings && count.Written - most is 1 or 2
            && (joints == 0 || segments == 1 && things.All(t => t.Count(c => c == ' ') < LongestLoose));
        var twice = things.Count - things.Distinct(StringComparer.Ordinal).Count();
        // «ثلاثة محاور: التعليم والصحة والإسكان والنقل»: one thing more, unless "and" stands inside one.
        var isLoose = !isExact && twice == 0 && length > 0 && segments == 1 && joints >= FewestThings && count.Written == most - 1
            && things.All(t => t.Count(c => c == ' ') <= LongestLoose) && !ShareSomeHeads(things)
            // «ثلاث توصيات: خفض الرسوم، وتمديد الدوام، وتوسيع القاعة، وتحسين الإنارة»: one more, and all of one form
            || !isExact && twice == 0 && length > 0 && joints == 0 && segments > FewestThings && count.Written == segments - 1
            && (things.Select(t => t.Count(c => c == ' ')).Distinct().Count() == 1 && things[0].Count(c => c == ' ') <= LongestLoose
            // «باب الخوخة، والميناء القديم، وساحة الشهداء، والجامعة»: each behind a comma and the conjunction
            || IsJoinedEach(model, range) && things.All(t => t.Count(c => c == ' ') <= LongestLoose));
        // «ثلاثة أهداف: مكافحة الفساد وتشجيع الاستثمار»: two and nothing else.
        var areTwo = segments == 1 && joints == 1 && count.Written == FewestThings && length > 0;
        // One is missing, or there are as many as announced and one of them is there twice.
        if (!isLoose && !areTwo && !isShort && (length == 0 || most < FewestThings || Math.Abs(count.Written - (most - twice)) != 1 || twice > 1
            || !isExact && count.Written < most - twice)) { return null; }
        var last = tokens.SpanOf(range.End - 1, range.End);
        return new ListingMention(new TokenRange(count.Tokens.First, range.End), count.Span.Union(last), count)
        {
            Items = new Interval(segments, most),
            Different = new Interval(Math.Min(segments, most - twice), most - twice),
            Last = last,
            IsLoose = isLoose,
        };
    }

    /// <summary>"Charon, by far the largest, Nix, Hydra and Styx": between capitalised names a part without a capital says more of the name before it.</summary>
    private static bool HasApposition(SemanticModel model, TokenRange range)
    {
        var tokens = model.Article.Tokens;
        var (names, others) = (char.IsUpper(tokens.FirstChar(range.First)) ? 1 : 0, 0);
        for (var i = range.First + 1; i < range.End; i++)
        {
            if (!tokens.Is(i - 1, ',') || model.Terms.Is(i, WordRole.And)) { continue; }
            if (char.IsUpper(tokens.FirstChar(i))) { names++; } else { others++; }
        }
        return names > 1 && others > 0 && names > others;
    }

    private static bool IsJoinedEach(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i + 1 < range.End; i++)
        {
            if (Statement.IsComma(model, i) && (!model.Article.BeginsWithAnd(i + 1)
                || model.Article.LanguageOf(i).OwnsConjunction(model.Article.Tokens.CharsOf(i + 1)))) { return false; }
        }
        return true;
    }

    /// <summary>«ناقدان», and not «الريان».</summary>
    private static bool IsDual(SemanticModel model, int token) =>
        model.Article.Tokens.CharsOf(token) is [.., 'ا', 'ن'] word && model.Article.LanguageOf(token) is var language && language.HasDualForm(word)
            && !language.StartsDefinite(word) && !language.StartsDefinite(word[1..]);

    /// <summary>The word without the conjunction that joins it.</summary>
    private static string KeyOf(SemanticModel model, int token, bool joins)
    {
        if (model.Terms.Is(token, WordRole.And) || model.Terms.Is(token, WordRole.Article)) { return ""; }
        var word = model.Article.Tokens.CharsOf(token);
        return WordKey.Of(joins ? word[1..] : word);
    }
}
