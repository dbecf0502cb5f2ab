namespace FactCheck.Rules.Matching;

/// <summary>The words of one key in a vocabulary; symbols are -1 where there is none.</summary>
/// <param name="Start">Where the letters of the key begin.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Folded">The word that matches by its key.</param>
/// <param name="Fronted">The one that may carry particles wherever it stands.</param>
/// <param name="Contracted">The word with the article of which the key is the form behind ل.</param>
/// <param name="FrontedContracted">The same of one that may carry particles.</param>
/// <param name="FirstExact">The first of the words that match as they are written alone.</param>
/// <param name="EndExact">Just behind the last of them.</param>
internal readonly record struct VocabularyEntry(
    int Start, int Length, int Folded, int Fronted, int Contracted, int FrontedContracted, int FirstExact, int EndExact);
