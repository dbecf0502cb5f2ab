using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>One step of a reading of a pattern.</summary>
internal abstract record PhraseStep
{
    /// <summary>A word, number or mark in the word view; a fronted one may carry particles wherever it stands.</summary>
    public sealed record Word(string Text, bool IsExact, bool IsFronted = false) : PhraseStep;

    /// <summary>A mention of a kind.</summary>
    public sealed record MentionOf(MentionKind Kind) : PhraseStep;

    /// <summary>Up to so many words.</summary>
    public sealed record Gap(int Words) : PhraseStep;

    /// <summary>One of some rows of steps, of which one may be empty.</summary>
    public sealed record Choice(IReadOnlyList<PhraseStep[]> Options) : PhraseStep
    {
        private const int FewestOfLong = 8;

        private string? _key;
        private bool? _isLong;

        /// <summary>True for many ways through words alone.</summary>
        public bool IsLong => _isLong ??= Options.Count >= FewestOfLong && Options.All(ArePlain);

        private static bool ArePlain(PhraseStep[] steps) =>
            Array.TrueForAll(steps, s => s is Word || s is Choice choice && choice.Options.All(ArePlain));

        /// <summary>What tells it from others that take other steps.</summary>
        public string Key => _key ??= PhraseReadings.KeyOf(this);
    }

    /// <summary>A named part begins.</summary>
    public sealed record Open(string Name) : PhraseStep;

    /// <summary>The named part ends.</summary>
    public sealed record Close : PhraseStep;
}
