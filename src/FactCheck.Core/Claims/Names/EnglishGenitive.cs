using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads the mark of the English genitive behind a name: "Nigeria's" is one token, "Nigeria’s" three.</summary>
internal static class EnglishGenitive
{
    /// <summary>True when the name bears the mark; the token behind both.</summary>
    public static bool Is(TokenList tokens, NameMention name, out int behind)
    {
        behind = name.Tokens.End;
        if (tokens.CharsOf(behind - 1).Contains('\'')) { return true; }
        if (behind >= tokens.Count || tokens.FirstChar(behind) is not ('\'' or '’') || !tokens[behind].Attached) { return false; }
        behind += behind + 1 < tokens.Count && tokens.Is(behind + 1, 's') && tokens[behind + 1].Attached ? 2 : 1;
        return true;
    }
}
