using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Rules.Matching;

/// <summary>A place where a phrase pattern matched.</summary>
/// <param name="Pattern">The number that <see cref="PhraseSetBuilder.Add"/> gave.</param>
/// <param name="Tokens">The tokens.</param>
/// <param name="Captures">The named parts.</param>
/// <param name="Block">The block.</param>
/// <param name="SkippedUnits">Units of the first token that are attached particles and no part of the match.</param>
/// <param name="IsContracted">True when the first word is «للـ», a preposition grown together with the article of the pattern's word.</param>
public readonly record struct PhraseMatch(
    int Pattern, TokenRange Tokens, ImmutableArray<PhraseCapture> Captures, Block Block, int SkippedUnits, bool IsContracted = false);
