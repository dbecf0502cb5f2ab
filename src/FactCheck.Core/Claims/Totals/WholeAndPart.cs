using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads from the words around two neighbouring figures that one is a part of the other: «450 من أصل 900», "12 of 48 schools", "Of the 250 homes, 50 homes".</summary>
internal static class WholeAndPart
{
    private const int MostWordsToWhole = 5;
    private const int MostWordsToPart = 8;
    private const int MostWordsToPartOf = 14;
    private const int FewestNumbered = 10;
    private const int MostWordsToItsWhole = 7;

    /// <summary>Which of two neighbours is the part and which the whole, or none when no word says so; the part may be the larger one.</summary>
    public static (FigureMention Part, FigureMention Whole)? TryRead(SemanticModel model, Sentence sentence, FigureMention a, FigureMention b)
    {
        if (a.Kind == MentionKind.Percent || b.Kind == MentionKind.Percent) { return null; }
        (FigureMention Part, FigureMention Whole)? pair = IsPartOf(model, a, b)
            ? (a, b)
            : IsWholeBefore(model, sentence, a, b) || IsOfTheWholeBefore(model, a, b) ? (b, a) : null;
        return pair is var (part, whole) && AreOneMeasure(model, part, whole) ? pair : null;
    }

    /// <summary>The same by the plainest words alone: "out of" just before the whole, or a whole at the head of its clause.</summary>
    public static (FigureMention Part, FigureMention Whole)? Plainly(SemanticModel model, Sentence sentence, FigureMention a, FigureMention b)
    {
        if (a.Kind == MentionKind.Percent || b.Kind == MentionKind.Percent) { return null; }
        (FigureMention Part, FigureMention Whole)? pair = IsOutOf(model, a, b) || IsOutOfFar(model, a, b)
            ? (a, b)
            : IsWholeBefore(model, sentence, a, b) || IsOfThem(model, a, b) ? (b, a) : null;
        return pair is var (part, whole) && AreOneMeasure(model, part, whole) ? pair : null;
    }

    private static bool IsPartOf(SemanticModel model, FigureMention part, FigureMention whole) =>
        IsOfTheNumbered(model, part, whole) || IsOfItsWhole(model, part, whole) || IsOutOf(model, part, whole);

    /// <summary>«450 من أصل 900», "12 of 48", "12 out of 48"; one counted noun may stand behind the part.</summary>
    private static bool IsOutOf(SemanticModel model, FigureMention part, FigureMention whole)
    {
        if (whole.Tokens.First - part.Tokens.End > MostWordsToWhole) { return false; }
        for (var i = part.Tokens.End; i <= part.Tokens.End + 2; i++)
        {
            if (model.Terms.Is(i, WordRole.OutOf, out var hit)
                && (hit.Tokens.End == whole.Tokens.First
                || model.Terms.Is(hit.Tokens.End, WordRole.Article) && hit.Tokens.End + 1 == whole.Tokens.First)) { return true; }
        }
        // «15 طلبا من 60 طلبا»: the noun of both is one; «صعودا من 12 مقعدا» is where it was before.
        if (model.Terms.Is(whole.Tokens.First - 1, WordRole.Of) && !HasMark(model, part.Tokens.End, whole.Tokens.First)
            && ChangeWording.WordOf(model, new TokenRange(part.Tokens.End, whole.Tokens.First - 1)) is null
            && !FigureLead.LeadsTo(model, part, WordRole.To) && NounKey.AreOne(model, part.Tokens.End, whole.Tokens.End)) { return true; }
        // «إلى 300 دولار من 280»: "of" is "from" too where the article is written onto its word
        return model.Article.SentenceOf(part.Tokens.First)?.Block.Language.JoinsArticle == false && model.Terms.Is(part.Tokens.End, WordRole.Of)
            && (whole.Tokens.First == part.Tokens.End + 1
            || whole.Tokens.First == part.Tokens.End + 2
            && (model.Terms.Is(part.Tokens.End + 1, WordRole.Article) || model.Terms.Is(part.Tokens.End + 1, WordRole.Possessive)));
    }

    /// <summary>"600 wells, an average of 50 wells": a mark ends what is said of the part.</summary>
    private static bool HasMark(SemanticModel model, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return true; }
        }
        return false;
    }

    /// <summary>«21 ميدالية هي حصيلة البعثة من المعدن الأصفر، من أصل 19 ميدالية»: one noun behind both.</summary>
    private static bool IsOutOfFar(SemanticModel model, FigureMention part, FigureMention whole) =>
        whole.Tokens.First - part.Tokens.End <= MostWordsToPartOf && FigureLead.EndsBefore(model, whole.Tokens.First, WordRole.OutOf)
            && NounKey.AreOne(model, part.Tokens.End, whole.Tokens.End);

    /// <summary>«84 عضوا من أعضاء المجلس الـ120», «84 من أعضاء المجلس الـ120», «84 من العمال الـ120».</summary>
    private static bool IsOfTheNumbered(SemanticModel model, FigureMention part, FigureMention whole)
    {
        var gap = whole.Tokens.First - part.Tokens.End;
        if (gap is < 3 or > MostWordsToItsWhole || whole.Written < FewestNumbered
            || !model.Terms.Is(whole.Tokens.First - 1, WordRole.Article)) { return false; }
        return model.Terms.Is(part.Tokens.End + 1, WordRole.Of)
            || model.Terms.Is(part.Tokens.End, WordRole.Of)
            && (gap == 3 && IsDefinite(model, part.Tokens.End + 1)
            || model.Terms.Is(part.Tokens.End + 1, ShareRole.HouseMember) && model.Terms.Is(whole.Tokens.First - 2, ShareRole.House));
    }

    private static bool IsDefinite(SemanticModel model, int noun) =>
        model.Article.SentenceOf(noun)?.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(noun)) == true;

    /// <summary>«7 ملايين من سكان البلاد البالغ عددهم 20 مليونا», "60 of the company's 240 stores".</summary>
    private static bool IsOfItsWhole(SemanticModel model, FigureMention part, FigureMention whole)
    {
        var (of, first) = (part.Tokens.End, whole.Tokens.First);
        if (first - of is < 2 or > MostWordsToItsWhole) { return false; }
        if (model.Terms.Is(first - 1, WordRole.Numbering) || model.Terms.Is(first - 2, WordRole.Numbering))
        {
            return model.Terms.Is(of, WordRole.Of) || model.Terms.Is(of + 1, WordRole.Of);
        }
        return model.Terms.Is(of, WordRole.Of) && IsOwned(model, new TokenRange(of + 1, first));
    }

    /// <summary>"Its", or a name with «'s» just before the number.</summary>
    private static bool IsOwned(SemanticModel model, TokenRange range) =>
        range.Count == 1 && model.Terms.Is(range.First, WordRole.Possessive) || range.Count <= 3 && Owner.EndsBefore(model, range.End);

    /// <summary>"Of the 250 homes inspected, 50 homes", «من بين 320 قرية شملها المسح، لا تصل المياه إلى 80 قرية»: at the head of its clause, with a comma before the part.</summary>
    private static bool IsWholeBefore(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part)
    {
        var first = whole.Tokens.First - 1;
        if (first >= sentence.Tokens.First && model.Terms.Is(first, WordRole.Article)) { first--; }
        for (var i = first; i >= Math.Max(sentence.Tokens.First, first - 1); i--)
        {
            var leads = model.Terms.Is(i, WordRole.OutOf, out var hit) && hit.Tokens.End == first + 1
                || i == first && model.Terms.Is(i, WordRole.Genitive);
            if (leads && (i == sentence.Tokens.First || Statement.IsComma(model, i - 1)))
            {
                return part.Tokens.First - whole.Tokens.End <= MostWordsToPartOf && !IsOfList(model, whole, part)
                    && (HasComma(model, whole.Tokens.End, part.Tokens.First) || NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End)
                    || HaveVoted(model, whole, part));
            }
        }
        return false;
    }

    /// <summary>"Three bids, of $10m, $14m and $18m": several amounts of one thing each.</summary>
    private static bool IsOfList(SemanticModel model, FigureMention first, FigureMention second) =>
        second.Tokens.First == first.Tokens.End + 1 && (model.Terms.Is(second.Tokens.End, WordRole.And)
            || Statement.IsComma(model, second.Tokens.End))
            && second.Tokens.End + 1 < model.Article.Tokens.Count && model.MentionsAt(first.Kind, second.Tokens.End + 1, default).Length > 0;

    /// <summary>«من بين 300 عامل شملهم الاستفتاء صوت 200 لصالح الإضراب»: people, and how so many of them voted.</summary>
    private static bool HaveVoted(SemanticModel model, FigureMention whole, FigureMention part) =>
        model.Terms.Is(whole.Tokens.End, WordRole.Person) && model.Terms.Is(part.Tokens.First - 1, ShareRole.CastingVote)
            && Statement.IsOne(model, new TokenRange(whole.Tokens.End, part.Tokens.First));

    /// <summary>«1000 شخص أيد 600 منهم», «500 مليون خُصص منها 200 مليون», "1,000 voters, 600 of them".</summary>
    private static bool IsOfTheWholeBefore(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (part.Tokens.First - whole.Tokens.End > MostWordsToPart) { return false; }
        for (var i = whole.Tokens.End; i <= part.Tokens.End + 1; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich, out var hit) && (hit.Tokens.End == part.Tokens.First || i >= part.Tokens.End)) { return true; }
        }
        return false;
    }

    /// <summary>«30 شخصا، 35 منهم», "30 people, 35 of them": nothing but a comma behind the noun of the whole.</summary>
    private static bool IsOfThem(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (part.Tokens.First - whole.Tokens.End is < 2 or > 5 || !Statement.IsComma(model, part.Tokens.First - 1)
            || !model.Terms.Is(part.Tokens.End, WordRole.OfWhich)) { return false; }
        for (var i = whole.Tokens.End; i < part.Tokens.First - 1; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i)) { return false; }
        }
        return true;
    }

    private static bool HasComma(SemanticModel model, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Statement.IsComma(model, i)) { return true; }
        }
        return false;
    }

    private static bool AreOneMeasure(SemanticModel model, FigureMention part, FigureMention whole) =>
        part.Unit == whole.Unit
            || part.Unit is not null && whole is { Kind.Name: "number", Unit: null, Scale: > 1 } && part.Scale > 1 && !NounKey.IsBehind(model, whole)
            || part is { Unit: null, Scale: 1 } && part.Kind == MentionKind.Number && whole.Unit is null
        || part.Unit is null && part.Kind == MentionKind.Number
        && (part.Scale > 1 && whole.Scale > 1 || NounKey.At(model, part.Tokens.End).Length == 0);
}
