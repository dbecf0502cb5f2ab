namespace FactCheck.Semantics;

/// <summary>A quotation mark in its place.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Family">The character that stands for marks that pair with it.</param>
/// <param name="Position">What its neighbours say.</param>
internal readonly record struct PlacedMark(int Token, char Family, QuotePosition Position);
