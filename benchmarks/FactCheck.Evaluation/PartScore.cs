using System.Globalization;

namespace FactCheck.Evaluation;

/// <summary>The counts of one part of a test set.</summary>
internal sealed class PartScore
{
    public int Rows { get; set; }

    public int LabelledRows { get; set; }

    public int LabelledMentions { get; set; }

    public int RightRows { get; set; }

    public int Expected { get; set; }

    public int Spans { get; set; }

    public int Values { get; set; }

    public int Spurious { get; set; }

    public void Add(PartScore other)
    {
        Rows += other.Rows;
        LabelledRows += other.LabelledRows;
        LabelledMentions += other.LabelledMentions;
        RightRows += other.RightRows;
        Expected += other.Expected;
        Spans += other.Spans;
        Values += other.Values;
        Spurious += other.Spurious;
    }

    public string Line(string name)
    {
        var f1 = Expected + Spans + Spurious == 0 ? 0 : 2.0 * Spans / (Expected + Spans + Spurious);
        var counted = Rows - LabelledRows;
        return string.Create(CultureInfo.InvariantCulture,
            $"  {name,-20} {Rows,4} {LabelledRows + LabelledMentions,8} {RightRows,6} {(counted == 0 ? 0 : 100.0 * RightRows / counted),5:0.0} {Expected,9} {Spans,5} {Values,6} {Spurious,8} {f1,6:0.000}");
    }
}
