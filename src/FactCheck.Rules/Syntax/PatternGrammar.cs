using System.Globalization;
using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>The grammar of phrase patterns.</summary>
internal static class PatternGrammar
{
    private const int DefaultGap = 8;

    private static readonly Parser<int> Here = input => Result.Success(input.Position, input);

    private static readonly Parser<string> Identifier =
        from first in Parse.Char(c => char.IsAsciiLetter(c), "a name")
        from rest in Parse.Char(c => char.IsAsciiLetterOrDigit(c) || c == '_', "a letter").Many().Text()
        select first + rest;

    private static readonly Parser<char> Escaped = Parse.Char('\\').Then(_ => Parse.AnyChar);

    private static readonly Parser<char> Plain =
        Parse.Char(c => !char.IsWhiteSpace(c) && c is not ('(' or ')' or '|' or '?' or '<' or '>' or '\\' or '.'), "a word")
            .Or(Parse.Char('.').Except(Parse.String("...")));

    private static readonly Parser<string> Letters = Escaped.Or(Plain).AtLeastOnce().Text();

    private static readonly Parser<PatternNode> Gap =
        from at in Here
        from dots in Parse.String("...")
        from words in Parse.Char(char.IsAsciiDigit, "a digit").Repeat(1, 2).Text().Optional()
        select new GapPatternNode(at, words.IsDefined ? int.Parse(words.Get(), CultureInfo.InvariantCulture) : DefaultGap);

    private static readonly Parser<PatternNode> Mention =
        from at in Here
        from open in Parse.Char('<')
        from capture in Identifier.Then(name => Parse.Char(':').Select(_ => name)).Optional()
        from kind in Identifier.Named("a kind")
        from close in Parse.Char('>')
        select new MentionPatternNode(at, kind, capture.GetOrDefault());

    private static readonly Parser<PatternNode> List =
        from at in Here
        from sign in Parse.Char('@')
        from name in Identifier
        select new ListPatternNode(at, name);

    private static readonly Parser<PatternNode> Group =
        from at in Here
        from open in Parse.Char('(').Token()
        from options in Parse.Ref(() => Sequence!).DelimitedBy(Parse.Char('|').Token())
        from close in Parse.WhiteSpace.Many().Then(_ => Parse.Char(')'))
        select options.Count() == 1 ? options.First() : new AlternationPatternNode(at, [.. options]);

    private static readonly Parser<PatternNode> Capture =
        from at in Here
        from name in Identifier
        from colon in Parse.Char(':')
        from item in Group
        select new CapturePatternNode(at, name, item);

    private static readonly Parser<PatternNode> Exact =
        from at in Here
        from sign in Parse.Char('=')
        from word in Letters
        select new WordPatternNode(at, word, true);

    private static readonly Parser<PatternNode> Word =
        from at in Here
        from word in Letters
        select new WordPatternNode(at, word, false);

    private static readonly Parser<PatternNode> Item =
        from item in Gap.Or(Mention).Or(List).Or(Group).Or(Capture).Or(Exact).Or(Word).Named("a word, a group or a mention")
        from optional in Parse.Char('?').Optional()
        from space in Parse.WhiteSpace.Many()
        select optional.IsDefined ? new OptionalPatternNode(item.Position, item) : item;

    /// <summary>A sequence of items, without the end of its text.</summary>
    public static readonly Parser<PatternNode> Sequence =
        from at in Here
        from space in Parse.WhiteSpace.Many()
        from items in Item.AtLeastOnce()
        let list = items.ToList()
        select list.Count == 1 ? list[0] : new SequencePatternNode(at, list);
}
