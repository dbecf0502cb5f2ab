namespace FactCheck.Semantics;

/// <summary>
/// Pairs the straight marks of one block. They look alike and are often spaced badly, so they pair in turn; when their number is odd,
/// the one without which the others stand best is the one that has no partner.
/// </summary>
internal static class StraightMarks
{
    /// <summary>The index of the mark without a partner, or none when the number is even.</summary>
    public static int? Lonely(IReadOnlyList<PlacedMark> marks)
    {
        if (marks.Count % 2 == 0) { return null; }
        var (best, lonely) = (int.MinValue, 0);
        // Leaving out mark k keeps the turns of all before it and shifts those behind; only even k keeps the pairs whole.
        var before = 0;
        for (var k = 0; k < marks.Count; k += 2)
        {
            if (k > 0) { before += Fit(marks[k - 2], marks[k - 1]); }
            var score = before;
            for (var i = k + 1; i + 1 < marks.Count; i += 2) { score += Fit(marks[i], marks[i + 1]); }
            if (score > best) { (best, lonely) = (score, k); }
        }
        return lonely;
    }

    /// <summary>Adds a mark behind a figure that could mean inches, now that a quotation has no other end: "now has 27".</summary>
    public static void Close(List<PlacedMark> marks, PlacedMark end) => marks.Insert(marks.FindLastIndex(m => m.Token < end.Token) + 1, end);

    private static int Fit(PlacedMark first, PlacedMark second) =>
        (first.Position switch { QuotePosition.Opening => 1, QuotePosition.Closing => -1, _ => 0 })
        + (second.Position switch { QuotePosition.Closing => 1, QuotePosition.Opening => -1, _ => 0 });
}
