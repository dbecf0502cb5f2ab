namespace FactCheck.Semantics;

/// <summary>A quotation mark in its place. A class, since generic code over structs of ours is compiled at every start.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Family">The character that stands for marks that pair with it.</param>
/// <param name="Position">What its neighbours say.</param>
internal sealed record PlacedMark(int Token, char Family, QuotePosition Position);
