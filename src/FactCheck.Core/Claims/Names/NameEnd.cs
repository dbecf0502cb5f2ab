using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Tells where the name of an organisation ends with the acronym that stands behind it: «منظمة التجارة العالمية «WTO»», "the Arab League (LAS)".</summary>
internal static class NameEnd
{
    private const int WordsWithMarks = 3;

    /// <summary>The token behind the name, and behind its acronym in marks.</summary>
    public static int Of(SemanticModel model, NameMention name)
    {
        var (tokens, at) = (model.Article.Tokens, name.Tokens.End);
        return name.Kind == MentionKind.Organisation && at + WordsWithMarks <= tokens.Count
            && tokens.FirstChar(at) is '(' or '«' or '"' or '“' && tokens.FirstChar(at + 2) is ')' or '»' or '"' or '”'
            ? at + WordsWithMarks
            : at;
    }
}
