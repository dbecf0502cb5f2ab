using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Rules;

namespace FactCheck.Workspace.Configuration;

/// <summary>The rule pack that a house's list of preferred spellings becomes, so that it is matched like any other rule, behind particles and across vowel marks.</summary>
internal static class SpellingPack
{
    /// <summary>The pack.</summary>
    public static RulePackFile Of(ImmutableArray<(string Written, string Preferred)> spellings)
    {
        var pack = new StringBuilder("""
            pack: house-style
            rules:
              - id: FC8304
                title: { en: Spelling that the house does not write, ar: رسم غير المعتمد }
                severity: hint
                match: exact
                where: not match.inQuotation
                message:
                  en: "The house writes «{with}»."
                  ar: "الرسم المعتمد «{with}»."
                why:
                  en: One name in two spellings is two names for a search engine, and a doubt for a reader.
                  ar: الاسم المكتوب على وجهين اسمان عند محركات البحث وشك عند القارئ.
                fix:
                  title: { en: "Write «{with}»", ar: "اكتب «{with}»" }
                  replace: match
                  with: with
                  safety: safe
                swap:

            """);
        foreach (var (written, preferred) in spellings)
        {
            pack.Append("      ").Append(Quoted(Escaped(written))).Append(": ").Append(Quoted(preferred)).Append('\n');
        }
        return new RulePackFile("(spellings of the configuration)", pack.ToString());
    }

    /// <summary>The words as a pattern that means nothing but them.</summary>
    private static string Escaped(string words)
    {
        var pattern = new StringBuilder();
        foreach (var c in words)
        {
            if (c is '\\' or '(' or ')' or '|' or '?' or '<' or '>' or '@' or '=' or '.' or ':') { pattern.Append('\\'); }
            pattern.Append(c);
        }
        return pattern.ToString();
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
