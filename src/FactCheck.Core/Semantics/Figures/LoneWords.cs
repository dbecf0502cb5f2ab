using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Words that are numbers only in company: «آلاف», «نصف», «خمس», "third", "one".</summary>
internal static class LoneWords
{
    /// <summary>True when the tokens are one such word, and nothing beside it makes it a number.</summary>
    public static bool Is(in TokenWalk walk, int at, int end)
    {
        if (end > at + 1 || walk.IsNumber(at) || !walk.IsWord(at)) { return false; }
        // "Four Seasons" in an Arabic text is a name
        if (walk.Language.JoinsArticle && char.IsAsciiLetter(walk.Tokens.FirstChar(at))) { return true; }
        foreach (var hit in walk.Terms.At(at))
        {
            if (hit.Tokens.End != end || hit.Term is not NumeralTerm numeral) { continue; }
            switch (numeral.Role)
            {
                case NumeralRole.Scale when numeral.IsPlural:
                    return true;
                case NumeralRole.Scale when numeral.Value == 1_000 && walk.Tokens.CharsOf(at)[^1] == 'ا' && walk.IsWord(end) && !walk.Terms.Any(end):
                    return !walk.Language.CanBeCounted(walk.Tokens.CharsOf(end), 1_000); // «ألفا كوندي» is a man
                case NumeralRole.Hundred when numeral.NeedsUnit:
                    // «مية» is a woman's name too
                    return !IsAll(walk, at, end) && !walk.IsTerm<UnitTerm>(end, out _, out _)
                        && !(walk.IsWord(end) && walk.Language.CanBeCounted(walk.Tokens.CharsOf(end), numeral.Value));
                case NumeralRole.Fraction when numeral.NeedsUnit:
                    return !walk.IsTerm<UnitTerm>(end, out _, out _);
                case NumeralRole.Fraction when numeral.NeedsWhole && walk.IsWord(end) && walk.Language.CanBeCounted(walk.Tokens.CharsOf(end), 5):
                    break; // «خمس دول» are five, «خمس السكان» is a fifth
                case NumeralRole.Fraction when numeral.NeedsWhole && hit.Front.Length == 0 && walk.IsRole(end, WordRole.OfWhich, out _):
                    break; // «سبع منها» are seven
                case NumeralRole.Fraction when numeral.NeedsWhole && CountsBehind(walk, at, hit):
                    break;
                case NumeralRole.Fraction when numeral.NeedsWhole && hit.Front.Length == 0 && walk.IsRole(at - 1, WordRole.In, out _)
                    && !HasWhole(walk, end):
                    break; // «تعادل في خمس وخسر …» are five
                case NumeralRole.Fraction:
                    return (hit.Front.Particles & Particles.Article) != 0 || !HasWhole(walk, end);
                case NumeralRole.Unit when numeral.Value == 2 && walk.Tokens.CharsOf(at)[hit.Front.Length] == 'أ':
                    return true; // «أثنى على» is to praise, with the letters of «اثني»
                case NumeralRole.Unit when numeral.Value == 1 && walk.Tokens.CharsOf(at) is ['و', 'أ', ..]:
                    return true; // «وأحد المنظمين» has the letters of «واحد»
                case NumeralRole.Unit when numeral.Value == 1:
                    return IsPronoun(walk, at, hit);
                case NumeralRole.Unit when hit.Front.Length > 0 && (hit.Front.Particles & Particles.Preposition) != 0
                    && walk.Tokens[at].Length - hit.Front.Length == 2:
                    // «لست نادما» is a verb, «لست سنوات» counts
                    return walk.IsTerm<UnitTerm>(end, out var counted, out _)
                        ? !counted.IsPlural
                        : !walk.IsRole(end, WordRole.Points, out _) && (!walk.IsWord(end) || !walk.Language.HasPluralForm(walk.Tokens.CharsOf(end)));
                case NumeralRole.Unit when numeral.Value == 0:
                    return !IsCountOfNone(walk, at, end);
            }
        }
        return false;
    }

    /// <summary>«الحفلات التسع», «الجزر الخمس»: definite behind a definite noun they count it, and are no ninth and no fifth.</summary>
    public static bool CountsBehind(in TokenWalk walk, int at, in TermHit hit) =>
        hit.Front.Particles == Particles.Article && walk.IsWord(at - 1) && walk.Language.StartsDefinite(walk.Tokens.CharsOf(at - 1))
            && !walk.IsTerm<NumeralTerm>(at - 1, out _, out _);

    /// <summary>True for words that mean several, which count only what has a unit.</summary>
    public static bool NeedUnit(in TokenWalk walk, int at, int end) =>
        walk.IsTerm<NumeralTerm>(at, out var word, out var hit) && word.Role == NumeralRole.Vague && hit.Tokens.End == end;

    private static bool IsAll(in TokenWalk walk, int at, int end) => at == walk.Range.First && end >= walk.Range.End;

    /// <summary>A part of something: «نصف العصير», "half of it", «نصف ساعة», «نصف مليون». «نصف النهائي» is a round of a cup.</summary>
    private static bool HasWhole(in TokenWalk walk, int end)
    {
        if (walk.IsTerm<UnitTerm>(walk.Is(end, '-') && walk.IsAttached(end) ? end + 1 : end, out _, out _)) { return true; }
        if (walk.IsRole(end, WordRole.Indefinite, out var one) && walk.IsTerm<UnitTerm>(one, out _, out _)) { return true; }
        if (walk.IsRole(end, NumberRole.Final, out _) || walk.IsTerm<OrdinalTerm>(end, out _, out _)) { return false; }
        if (walk.IsRole(end, WordRole.Of, out _)) { return walk.Language.JoinsArticle is false || walk.IsWord(end + 1); }
        if (!walk.IsWord(end)) { return false; }
        var whole = walk.Tokens.CharsOf(end);
        return walk.Language.StartsDefinite(whole) || walk.Language.JoinsArticle && whole is [_, _, _, .., 'ه'] or [_, _, _, .., 'ه', 'ا']; // «خمسي راتبه»
    }

    /// <summary>«صفر» is a surname too: it is a number before a unit, behind a preposition, or by itself.</summary>
    private static bool IsCountOfNone(in TokenWalk walk, int at, int end) =>
        !walk.Language.JoinsArticle || walk.IsTerm<UnitTerm>(end, out _, out _) || walk.IsRole(end, NumberRole.Point, out _) || walk.IsRole(at - 1)
            || at == walk.Range.First && end >= walk.Range.End;

    /// <summary>«أي واحد», «كل واحد», "no one", "this one": somebody, no count.</summary>
    private static bool IsPronoun(in TokenWalk walk, int at, in TermHit hit) =>
        hit.Front.Length > 0 && (hit.Front.Particles & Particles.Article) != 0 || walk.IsRole(at - 1, WordRole.Every, out _)
            || walk.IsRole(at - 1, WordRole.Determiner, out _)
        || walk.Language.JoinsArticle && walk.IsRole(hit.Tokens.End, WordRole.Of, out _);
}
