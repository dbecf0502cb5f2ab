using System.Text;
using FactCheck.Rules.Model;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads messages: words with expressions in braces; doubled braces are braces.</summary>
public static class TemplateParser
{
    /// <summary>The pieces of <paramref name="text"/>; nothing, with an error added, when it cannot be read.</summary>
    public static IReadOnlyList<TemplateNode>? Read(PackText text, PackErrors errors)
    {
        var value = text.Value;
        var nodes = new List<TemplateNode>();
        var words = new StringBuilder();
        var before = errors.Count;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '{' or '}' && i + 1 < value.Length && value[i + 1] == c)
            {
                words.Append(c);
                i++;
            }
            else if (c == '}')
            {
                errors.Add(PackErrorCode.BadTemplate, text, "a '}' without its '{'; write '}}' for a brace", i);
            }
            else if (c == '{')
            {
                var close = value.IndexOf('}', i);
                if (close < 0)
                {
                    errors.Add(PackErrorCode.BadTemplate, text, "a '{' without its '}'; write '{{' for a brace", i);
                    return null;
                }
                if (words.Length > 0) { nodes.Add(new TemplateNode(words.ToString(), null, null)); }
                words.Clear();
                var source = text.Part(i + 1, close - i - 1);
                if (ExpressionParser.Read(source, errors) is { } expression) { nodes.Add(new TemplateNode("", expression, source)); }
                i = close;
            }
            else
            {
                words.Append(c);
            }
        }
        if (words.Length > 0) { nodes.Add(new TemplateNode(words.ToString(), null, null)); }
        return errors.Count == before ? nodes : null;
    }
}
