using FactCheck.Text;

namespace FactCheck.Rules.Binding;

/// <summary>Texts compared as words are: by key, spaces at the ends aside.</summary>
internal static class FoldedComparison
{
    public static string Key(string text) => FoldedText.Surface(new SourceText(text)).Fold(TextView.Key).Text.Trim();

    public static bool Equal(string a, string b) => a == b || string.Equals(Key(a), Key(b), StringComparison.Ordinal);
}
