using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Semantics;

/// <summary>
/// The sentences that tell what the article itself calls wrong: «… عاصمة تركيا» – خطأ, "the claim is false", and all of a column of corrections.
/// Their mistakes are not the article's.
/// </summary>
internal sealed class RefutedStatements
{
    /// <summary>"Corrections and clarifications": longer headings speak of something else, «تصحيح الأسعار في بورصة …».</summary>
    private const int MostWordsOfHeading = 3;

    /// <summary>"That is not true." says it of the sentence before; a longer one of itself.</summary>
    private const int MostWordsOfVerdict = 6;

    private readonly bool[] _sentences;

    private RefutedStatements(int count) => _sentences = new bool[count];

    /// <summary>Whether the sentence at an index among the article's is refuted.</summary>
    public bool Contains(Sentence sentence) => _sentences[sentence.Index];

    public static RefutedStatements In(SemanticModel model)
    {
        var refuted = new RefutedStatements(model.Article.Sentences.Length);
        var (whole, section) = (false, false);
        foreach (var block in model.Article.Blocks)
        {
            if (!block.IsProse) { continue; }
            if (block.Kind == BlockKind.Title) { whole |= IsCorrection(model, block); }
            else if (block.Kind == BlockKind.Heading) { section = IsCorrection(model, block); }
            var all = whole || section || IsLabelled(model, block);
            for (var i = block.FirstSentence; i < block.EndSentence; i++)
            {
                refuted._sentences[i] |= all;
                var sentence = model.Article.Sentences[i];
                if (!Refutes(model, sentence)) { continue; }
                refuted._sentences[i] = true;
                if (i > block.FirstSentence && sentence.Tokens.Count <= MostWordsOfVerdict) { refuted._sentences[i - 1] = true; }
            }
        }
        return refuted;
    }

    private static bool IsCorrection(SemanticModel model, Block block) =>
        block.Tokens.Count <= MostWordsOfHeading && model.Terms.Is(block.Tokens.First, WordRole.Correcting);

    /// <summary>"Correction: …".</summary>
    private static bool IsLabelled(SemanticModel model, Block block) =>
        model.Terms.Is(block.Tokens.First, WordRole.Correcting, out var hit) && block.Tokens.Contains(hit.Tokens.End)
            && model.Article.Tokens.Is(hit.Tokens.End, ':');

    private static bool Refutes(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Refuting)
                || model.Terms.Is(i, WordRole.Verdict) && i > sentence.Tokens.First && IsVerdictMark(model.Article.Tokens, i - 1)) { return true; }
        }
        return false;
    }

    private static bool IsVerdictMark(TokenList tokens, int token) => tokens.FirstChar(token) is '–' or '—' or '-' or ':' or '»' or '”' or '"';
}
