using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>The grammar of one line of a <c>.rules</c> file: a keyword and what follows it.</summary>
internal static class ClauseGrammar
{
    private static readonly Parser<int> Here = input => Result.Success(input.Position, input);

    /// <summary>The keyword of a clause and where the rest begins.</summary>
    public static readonly Parser<(string Keyword, int Tail)> Keyword =
        from space in Parse.WhiteSpace.Many()
        from word in Parse.Char(char.IsAsciiLetterLower, "a clause").AtLeastOnce().Text()
        from gap in Parse.WhiteSpace.Many()
        from rest in Here
        select (word, rest);

    private static readonly Parser<(char Value, int At)> Character =
        from at in Here
        from value in Parse.Char('\\').Then(_ => Parse.AnyChar.Select(c => c is 'n' ? '\n' : c)).Or(Parse.Char(c => c is not ('"' or '\\'), "a character"))
        select (value, at);

    private static readonly Parser<(string Value, int[] Offsets, bool Quoted)> Quoted =
        from open in Parse.Char('"')
        from characters in Character.Many()
        from close in Parse.Char('"').Named("a closing quote")
        select (string.Concat(characters.Select(c => c.Value)), characters.Select(c => c.At).ToArray(), true);

    private static readonly Parser<(string Value, int[] Offsets, bool Quoted)> Bare =
        from at in Here
        from word in Parse.Char(c => !char.IsWhiteSpace(c) && c is not ('"' or ','), "a word").AtLeastOnce().Text()
        select (word, Enumerable.Range(at, word.Length).ToArray(), false);

    /// <summary>Texts in quotes and bare words, with spaces or commas between them.</summary>
    public static readonly Parser<IEnumerable<(string Value, int[] Offsets, bool Quoted)>> Arguments =
        (from space in Parse.WhiteSpace.Or(Parse.Char(',')).Many()
         from argument in Quoted.Or(Bare)
         from after in Parse.WhiteSpace.Or(Parse.Char(',')).Many()
         select argument).Many().End();
}
