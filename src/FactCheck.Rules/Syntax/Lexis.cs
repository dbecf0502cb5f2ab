using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>
/// The words and signs that the grammars are made of. Each is read in one step, however long it is, and which way a grammar goes on
/// is told by the next character, so that no alternative is tried in vain.
/// </summary>
internal static class Lexis
{
    /// <summary>A name: a letter, then letters, digits and underscores. What stands behind it is left.</summary>
    public static Parser<Lexeme> Name { get; } = Run("a name", NameLength);

    /// <summary>Any white space.</summary>
    public static Parser<Lexeme> Space { get; } = input =>
        Result.Success(new Lexeme("", input.Position), Behind(input, SpaceLength(input.Source, input.Position)));

    /// <summary>Characters that belong together; <paramref name="length"/> says how many from an offset on, 0 for none.</summary>
    public static Parser<Lexeme> Run(string expected, Func<string, int, int> length) => input =>
    {
        var count = length(input.Source, input.Position);
        return count == 0
            ? Missing<Lexeme>(input, expected)
            : Result.Success(new Lexeme(input.Source.Substring(input.Position, count), input.Position), Behind(input, count));
    };

    /// <summary>One of several signs, the longer of two that begin alike first, and the white space behind it.</summary>
    public static Parser<Lexeme> Sign(string expected, params string[] signs) => input =>
    {
        foreach (var sign in signs)
        {
            if (string.CompareOrdinal(input.Source, input.Position, sign, 0, sign.Length) == 0) { return Found(input, sign, sign.Length); }
        }
        return Missing<Lexeme>(input, expected);
    };

    /// <summary>One sign and the white space behind it.</summary>
    public static Parser<Lexeme> Sign(string sign) => Sign(sign, [sign]);

    /// <summary>One of several words, whole, and the white space behind it.</summary>
    public static Parser<Lexeme> Keyword(params string[] words)
    {
        var expected = string.Join(" or ", words.Select(w => $"'{w}'"));
        return input =>
        {
            var length = NameLength(input.Source, input.Position);
            var written = input.Source.AsSpan(input.Position, length);
            foreach (var word in words)
            {
                if (written.SequenceEqual(word)) { return Found(input, word, length); }
            }
            return Missing<Lexeme>(input, expected);
        };
    }

    /// <summary>The same, and the white space behind it.</summary>
    public static Parser<T> Spaced<T>(this Parser<T> parser) where T : class => input =>
    {
        var result = parser(input);
        return !result.WasSuccessful || result.Remainder.AtEnd || !char.IsWhiteSpace(result.Remainder.Current)
            ? result
            : Result.Success(result.Value, Behind(result.Remainder, SpaceLength(input.Source, result.Remainder.Position)));
    };

    /// <summary>The same, or nothing where it does not stand.</summary>
    public static Parser<T?> Maybe<T>(this Parser<T> parser) where T : class => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Result.Success<T?>(result.Value, result.Remainder) : Result.Success<T?>(null, input);
    };

    /// <summary>The parser that the next character calls for.</summary>
    public static Parser<T> ByNext<T>(string expected, Func<char, Parser<T>?> choose) => input =>
        !input.AtEnd && choose(input.Current) is { } parser ? parser(input) : Missing<T>(input, expected);

    /// <summary>A parser that is defined further below.</summary>
    public static Parser<T> Later<T>(Func<Parser<T>> parser) => input => parser()(input);

    /// <summary>What stands behind a sign, or nothing where the sign does not stand. Behind the sign it must follow.</summary>
    public static Parser<T?> After<T>(Parser<Lexeme> sign, Parser<T> parser) where T : class => input =>
    {
        var found = sign(input);
        return found.WasSuccessful ? parser(found.Remainder)! : Result.Success<T?>(null, input);
    };

    /// <summary>What stands behind each of a row of signs. Behind a sign it must follow.</summary>
    public static Parser<IReadOnlyList<T>> Each<T>(Parser<Lexeme> sign, Parser<T> parser) => input =>
    {
        var all = new List<T>();
        for (var found = sign(input); found.WasSuccessful; found = sign(input))
        {
            var next = parser(found.Remainder);
            if (!next.WasSuccessful) { return Result.Failure<IReadOnlyList<T>>(next.Remainder, next.Message, next.Expectations); }
            all.Add(next.Value);
            input = next.Remainder;
        }
        return Result.Success<IReadOnlyList<T>>(all, input);
    };

    /// <summary>One after another, as long as the next character begins one.</summary>
    public static Parser<IReadOnlyList<T>> Row<T>(Parser<T> parser, Func<char, bool> begins) => input =>
    {
        var all = new List<T>();
        while (!input.AtEnd && begins(input.Current))
        {
            var next = parser(input);
            if (!next.WasSuccessful) { return Result.Failure<IReadOnlyList<T>>(next.Remainder, next.Message, next.Expectations); }
            all.Add(next.Value);
            input = next.Remainder;
        }
        return Result.Success<IReadOnlyList<T>>(all, input);
    };

    /// <summary>Items with a separator between them, up to a closing sign; there may be none.</summary>
    public static Parser<IReadOnlyList<T>> Until<T>(Parser<Lexeme> close, Parser<T> item, Parser<Lexeme> separator) => input =>
    {
        var end = close(input);
        if (end.WasSuccessful) { return Result.Success<IReadOnlyList<T>>([], end.Remainder); }
        return (from first in item
                from rest in Each(separator, item)
                from closed in close
                select (IReadOnlyList<T>)[first, .. rest])(input);
    };

    /// <summary>Operands with signs between them, read from left to right. Behind a sign an operand must follow.</summary>
    /// <param name="operand">What stands on both sides.</param>
    /// <param name="sign">What stands between.</param>
    /// <param name="join">Makes one of both.</param>
    /// <param name="most">How many signs may follow each other.</param>
    public static Parser<T> Chain<T>(Parser<T> operand, Parser<Lexeme> sign, Func<Lexeme, T, T, T> join, int most = int.MaxValue) => input =>
    {
        var left = operand(input);
        for (var i = 0; i < most && left.WasSuccessful; i++)
        {
            var operation = sign(left.Remainder);
            if (!operation.WasSuccessful) { return left; }
            var right = operand(operation.Remainder);
            left = right.WasSuccessful ? Result.Success(join(operation.Value, left.Value, right.Value), right.Remainder) : right;
        }
        return left;
    };

    /// <summary>What a grammar makes of a whole text.</summary>
    public static IResult<T> Read<T>(this Parser<T> parser, string text) => parser(new GrammarInput(text));

    /// <summary>A failure that says what was expected.</summary>
    public static IResult<T> Missing<T>(IInput input, string expected) => Result.Failure<T>(input, "", [expected]);

    /// <summary>The length of the name at an offset.</summary>
    public static int NameLength(string text, int at)
    {
        if (at >= text.Length || !(char.IsAsciiLetter(text[at]) || text[at] == '_')) { return 0; }
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) { end++; }
        return end - at;
    }

    private static int SpaceLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsWhiteSpace(text[end])) { end++; }
        return end - at;
    }

    private static IResult<Lexeme> Found(IInput input, string text, int length) =>
        Result.Success(new Lexeme(text, input.Position), Behind(input, length + SpaceLength(input.Source, input.Position + length)));

    private static GrammarInput Behind(IInput input, int length) => new(input.Source, input.Position + length);
}
