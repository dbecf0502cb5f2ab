using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a whole whose last part is called the rest: "Of the 50 trainees, 17 are from Lebanon, 12 from Jordan and the remaining 16 from Iraq". Nothing is missing then.</summary>
internal static class RestReader
{
    private const int MostWordsToRest = 5;
    private const int MostParts = 6;
    private const decimal LargestSlip = 0.4m;

    private static readonly MentionKind[] Others = [MentionKind.Percent, MentionKind.Money, MentionKind.Duration, MentionKind.Ordinal];

    private static readonly WordRole[] OtherRoles = [WordRole.Rise, WordRole.Fall, WordRole.HadBeen, WordRole.Adding, WordRole.Against];

    /// <summary>Adds such wholes, a sentence at a time, or two where the first has the whole alone: each of its figures must be the whole or a part.</summary>
    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 0; i < row.Length;)
        {
            var sentence = model.Article.SentenceOf(row[i].Tokens.First);
            var inside = row.Skip(i).TakeWhile(f => sentence?.Tokens.Contains(f.Tokens) == true).ToImmutableArray();
            i += Math.Max(1, inside.Length);
            if (sentence is null) { continue; }
            inside = HouseSeats.Alone(model, inside);
            if (inside.Length == 1 && i < row.Length && model.Article.SentenceOf(row[i].Tokens.First) is { } next && next.Index == sentence.Index + 1
                && next.Block == sentence.Block)
            {
                var (start, known) = (i, found.Count);
                inside = inside.AddRange(row.Skip(i).TakeWhile(f => next.Tokens.Contains(f.Tokens)));
                i += inside.Length - 1;
                var last = next;
                if (inside.Length > 2 && !IsRest(model, inside[^1]) && i < row.Length && RestBehind(model, next, row, i) is { } closing)
                {
                    (inside, last) = (inside.Add(closing), model.Article.SentenceOf(closing.Tokens.First)!);
                    i++;
                }
                Add(found, model, sentence, new TokenRange(sentence.Tokens.First, last.Tokens.End), inside, cancellationToken);
                if (found.Count == known) { i = start; } // the next sentence may tell a whole of its own
            }
            else if (inside.Length >= 2 && i < row.Length && RestBehind(model, sentence, row, i) is { } rest)
            {
                Add(found, model, sentence, new TokenRange(sentence.Tokens.First, rest.Tokens.End), inside.Add(rest), cancellationToken);
            }
            else { Add(found, model, sentence, sentence.Tokens, inside, cancellationToken); }
        }
    }

    /// <summary>"The 90-seat house passed it with 50 in favour and 35 against. The other five members were absent": the only figure of the next sentence, at its head.</summary>
    private static FigureMention? RestBehind(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var rest = row[index];
        if (model.Article.SentenceOf(rest.Tokens.First) is not { } next || next.Index != sentence.Index + 1 || next.Block != sentence.Block
            || rest.Tokens.First - next.Tokens.First > MostWordsToRest
            || index + 1 < row.Length && next.Tokens.Contains(row[index + 1].Tokens)) { return null; }
        return IsTheOther(model, rest) || IsNamedRest(model, rest) ? rest : null;
    }

    private static void Add(List<Mention> found, SemanticModel model, Sentence sentence, TokenRange text, ImmutableArray<FigureMention> inside,
        CancellationToken cancellationToken)
    {
        if (inside.Length is < 3 or > MostParts
            || inside.Any(f => f.IsApproximate || f.Kind != inside[0].Kind && !IsBareMoney(inside[0], f)
            || f.Unit is not null && f.Unit != inside[0].Unit)
            || inside[0].Kind == MentionKind.Percent) { return; }
        if (inside.Any(f => IsAdjective(model, sentence, f))
            || !IsNamedRest(model, inside[^1]) && !IsTheOther(model, inside[^1]) && !IsWholeLast(model, sentence, inside)
            || TellsOther(model, text, inside[^1].Tokens.First, isTwo: text.End > sentence.Tokens.End)) { return; }
        if (Others.Any(k => k != inside[0].Kind
            && model.MentionsIn(k, text, cancellationToken).Any(m => !IsOfDate(model, m, cancellationToken) && !IsRank(model, m, inside[0])))
            || WholeOf(model, sentence, inside) is not { } whole) { return; }
        var parts = inside.Remove(whole);
        // «210 مليارات للطرق و150 مليارا للمياه»: the first is one of them
        if (IsBeside(model, whole, parts[0]) || PartWhere.Read(model, sentence, whole) is { } own
            && model.Article.SentenceOf(parts[0].Tokens.First) is { } beside && PartWhere.Read(model, beside, parts[0]) is { } other
            && own.IsApartFrom(other)) { return; }
        if (text.End == sentence.Tokens.End && whole != inside[^1] && !IsNamedRest(model, inside[^1])
            && !IsWholeOfThem(model, sentence, whole, parts[0])) { return; }
        var sum = parts.Sum(p => p.Written);
        // «212، 169 منها و43 …، وتوزعت الـ65 الباقية» is the rest of more
        if (parts.Any(p => CountsOther(model, whole, p)) || parts.Any(p => p.Written >= whole.Written)
            || Math.Abs(sum - whole.Written) > whole.Written * LargestSlip || sum - parts[^1].Written == whole.Written
            // "Five died … Seven of the building's 31 residents were taken to hospital and the remaining 19 escaped"
            || whole != inside[0] && whole != inside[^1] && model.Mentions(MentionKind.Number, cancellationToken)
            .Any(n => n is FigureMention other && other.Written == whole.Written - sum)) { return; }
        found.Add(new TotalMention(new TokenRange(inside[0].Tokens.First, inside[^1].Tokens.End), inside[0].Span.Union(inside[^1].Span), whole,
            parts));
    }

    /// <summary>"Pulled out nine on Tuesday and six on Wednesday, leaving five": the second is told beside the first, and no part of it.</summary>
    private static bool IsBeside(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (part.Tokens.First < whole.Tokens.End || model.Article.LanguageOf(part.Tokens.First).JoinsArticle
            || !model.Terms.Is(part.Tokens.First - 1, WordRole.And)
            || model.Terms.Is(part.Tokens.End, WordRole.OfWhich)) { return false; }
        for (var i = whole.Tokens.End; i < part.Tokens.First; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation || model.Terms.Is(i, WordRole.OfWhich)) { return false; }
        }
        return true;
    }

    /// <summary>«100 مليون دولار، 50 مليونا منها …»: the money is named once.</summary>
    private static bool IsBareMoney(FigureMention whole, FigureMention part) =>
        (whole.Kind == MentionKind.Money || whole is { Kind.Name: "quantity", Unit: not null })
            && part is { Kind.Name: "number", Unit: null, Scale: > 1 };

    /// <summary>The first figure, or the last where it has an article: "With 17 from Lebanon …, the 50 trainees".</summary>
    private static FigureMention? WholeOf(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> figures)
    {
        // «تسعة في الشمال وسبعة في الجنوب» are parts all
        if (figures[0].Written == figures.Max(f => f.Written))
        {
            return figures[0].Unit is null
                && (model.Terms.Is(figures[0].Tokens.End, WordRole.In) || model.Terms.Is(figures[0].Tokens.End, WordRole.From))
                || model.Terms.Is(figures[0].Tokens.End, WordRole.To) && model.Terms.Is(figures[1].Tokens.End, WordRole.To)
                ? null
                : figures[0];
        }
        // «إن 900 من سكان القرية البالغ عددهم 2400 نسمة غادروا، فيما رفض الباقون، وهم 1900»
        if (figures.Length == 3 && figures[1].Written == figures.Max(f => f.Written)
            && WholeAndPart.TryRead(model, sentence, figures[0], figures[1]) is var (_, middle) && middle == figures[1]) { return figures[1]; }
        var last = figures[^1];
        if (IsWholeLast(model, sentence, figures)) { return last; }
        return last.Written == figures.Max(f => f.Written) && last.Tokens.First > sentence.Tokens.First
            && model.Terms.Is(last.Tokens.First - 1, WordRole.Article)
            ? last
            : null;
    }

    /// <summary>«… آلت المقاعد الـ25 المتبقية إلى مستقلين، … المجلس المؤلف من 120 مقعدا»: all of them behind the rest.</summary>
    private static bool IsWholeLast(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> figures) =>
        figures[^1].Written == figures.Max(f => f.Written) && (IsNamedRest(model, figures[^2]) || IsTheOther(model, figures[^2]))
            && (WholeMark.Is(model, sentence, figures[^1]) || FigureLead.EndsBefore(model, figures[^1].Tokens.First, WordRole.Comprising)
            || FigureLead.EndsBefore(model, figures[^1].Tokens.First, WordRole.Being));

    /// <summary>«باسم مورد واحد»: one behind its noun may be no figure.</summary>
    private static bool IsAdjective(SemanticModel model, Sentence sentence, FigureMention figure) =>
        figure.Written == 1 && sentence.Block.Language.JoinsArticle && figure.Tokens.First > sentence.Tokens.First
            && model.Article.Tokens[figure.Tokens.First].Kind == TokenKind.Word
            && model.Article.Tokens[figure.Tokens.First - 1].Kind == TokenKind.Word;

    /// <summary>"The remaining 16", "the other nine".</summary>
    public static bool IsRest(SemanticModel model, FigureMention part) => IsNamedRest(model, part) || IsTheOther(model, part);

    /// <summary>"The remaining 16", «والباقون وعددهم 16», «الـ16 الباقون».</summary>
    private static bool IsNamedRest(SemanticModel model, FigureMention part) =>
        model.Article.SentenceOf(part.Tokens.First) is { } sentence
            && (model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, part.Tokens.First - MostWordsToRest), part.Tokens.First),
            TotalRole.Remainder)
            || model.Terms.AnyIn(new TokenRange(part.Tokens.End, Math.Min(sentence.Tokens.End, part.Tokens.End + 2)), TotalRole.Remainder));

    /// <summary>"Of the 29 rescued, 18 …", "29 people, 18 of them …": what "the other 13" are of.</summary>
    private static bool IsWholeOfThem(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention first)
    {
        if (model.Terms.Is(first.Tokens.End, WordRole.OfWhich)
            || first.Tokens.First > whole.Tokens.End
            && model.Terms.AnyIn(new TokenRange(whole.Tokens.End, first.Tokens.First), WordRole.OfWhich)) { return true; }
        for (var i = Math.Max(sentence.Tokens.First, whole.Tokens.First - 2); i < whole.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.OutOf) || !sentence.Block.Language.JoinsArticle && model.Terms.Is(i, WordRole.Of)) { return true; }
        }
        return false;
    }

    /// <summary>"The other thirteen", «الـ13 الآخرين», «أما الآخرون وعددهم 13».</summary>
    private static bool IsTheOther(SemanticModel model, FigureMention part)
    {
        if (model.Article.SentenceOf(part.Tokens.First) is not { } sentence) { return false; }
        for (var i = Math.Max(sentence.Tokens.First, part.Tokens.First - MostWordsToRest); i < Math.Min(sentence.Tokens.End,
            part.Tokens.End + 2); i++)
        {
            if (part.Tokens.Contains(i) || !model.Terms.Is(i, WordRole.Others, out var hit)) { continue; }
            if ((hit.Front.Particles & Particles.Article) != 0
                || i == part.Tokens.First - 1 && model.Terms.Is(i - 1, WordRole.Article)) { return true; }
        }
        return false;
    }

    /// <summary>«حلت القائمة أولى بـ48 مقعدا»: the place that a list took.</summary>
    private static bool IsRank(SemanticModel model, Mention mention, FigureMention whole) =>
        mention.Kind == MentionKind.Ordinal && HouseSeats.Is(model, whole)
            && model.Article.SentenceOf(mention.Tokens.First) is { Block.Language: { JoinsArticle: true } language }
            && !language.StartsDefinite(model.Article.Tokens.CharsOf(mention.Tokens.First));

    /// <summary>«تشرين الأول» is a month.</summary>
    private static bool IsOfDate(SemanticModel model, Mention mention, CancellationToken cancellationToken) =>
        mention.Kind == MentionKind.Ordinal
            && ElapsedDates.In(model, new TokenRange(Math.Max(0, mention.Tokens.First - 2), mention.Tokens.End), cancellationToken)
            .Any(d => d.Tokens.Contains(mention.Tokens));

    /// <summary>"The remaining 16 seats" are no trainees.</summary>
    private static bool CountsOther(SemanticModel model, FigureMention whole, FigureMention part) =>
        part.Unit is null && NounKey.IsBehind(model, part) && !HouseSeats.AreOne(model, whole, part)
            && !NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End)
        && !model.Terms.Is(part.Tokens.End, TotalRole.Remainder)
        && !(model.Terms.Is(whole.Tokens.End, WordRole.Person) && model.Terms.Is(part.Tokens.End, WordRole.Person));

    private static bool TellsOther(SemanticModel model, TokenRange text, int last, bool isTwo)
    {
        for (var i = text.First; i < text.End; i++)
        {
            if (Statement.IsSemicolon(model, i) || isTwo && model.Terms.Is(i, WordRole.Forecast) && !IsHead(model, i)) { return true; }
            foreach (var role in OtherRoles)
            {
                // "Eighteen were passengers": said of a part, and no value of before.
                if (model.Terms.Is(i, role) && !(model.Terms.Is(i, WordRole.Losing) && IsHead(model, i))
                    && !(role == WordRole.Against && model.Terms.Is<BallotTerm>(i, out _, out _))
                    && !(role == WordRole.HadBeen && model.Article.SentenceOf(i)?.Block.Language.JoinsArticle == false)
                    && !(role == WordRole.HadBeen && (i > last || isTwo && IsNumber(model, i + 1)))) { return true; }
            }
        }
        return false;
    }

    /// <summary>«فقد وصل …» at the head of a sentence loses nothing.</summary>
    private static bool IsHead(SemanticModel model, int token) =>
        model.Article.SentenceOf(token) is { Block.Language.JoinsArticle: true } sentence && sentence.Tokens.First == token;

    /// <summary>«وكان 21 منهم نزلاء».</summary>
    private static bool IsNumber(SemanticModel model, int token) =>
        token < model.Article.Tokens.Count
            && (model.Article.Tokens[token].Kind == TokenKind.Number || model.Terms.Is<NumeralTerm>(token, out _, out _));
}
