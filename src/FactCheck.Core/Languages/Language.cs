namespace FactCheck.Languages;

/// <summary>One language of articles: how to know it, and how its sentences end. Its readers stand beside it in its folder.</summary>
public abstract class Language
{
    /// <summary>The ISO 639-1 code.</summary>
    public abstract string Code { get; }

    /// <summary>True for a letter that tells this language from the others that are installed.</summary>
    public abstract bool Writes(char letter);

    /// <summary>True when a full stop behind this word (V1) ends no sentence: a title or an initial.</summary>
    public abstract bool IsAbbreviation(ReadOnlySpan<char> word);

    /// <summary>True when <paramref name="mark"/> can end a sentence.</summary>
    public virtual bool EndsSentence(char mark) => mark is '.' or '!' or '?' or '…' or '؟';

    /// <inheritdoc/>
    public override string ToString() => Code;
}
