using FactCheck.Knowledge;
using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules.Facts;

/// <summary>Reads diplomatic relations of two states.</summary>
internal static class RelationReader
{
    public static Relation? Read(PackMapping mapping, FactPackHeader header, FactReferences references, PackErrors errors)
    {
        var keys = new MappingReader(mapping, "a relation", errors);
        var values = new FactValues(errors);
        var states = keys.TakeTexts("between").ToArray();
        var since = values.Days(keys.TakeText("since"));
        var source = keys.TakeText("source")?.Value ?? header.Source;
        var day = values.Day(keys.TakeText("checked")) ?? header.Checked;
        var certainty = values.Certainty(keys.TakeText("certainty")) ?? header.Certainty;
        _ = keys.TakeText("note");
        keys.Finish();
        foreach (var state in states) { references.To(state); }
        if (states.Length != 2 || since is null)
        {
            errors.Add(PackErrorCode.MissingKey, mapping.File, mapping.Start, 1, "a relation says between: which two states, and since: when");
        }
        if (source is null || day is null)
        {
            errors.Add(PackErrorCode.NoSource, mapping.File, mapping.Start, 1, "the relation has no source, or no day of its check");
        }
        return states.Length == 2 && since is { } days && source is not null && day is { } at
            ? new Relation(states[0].Value, states[1].Value, days, new Provenance(header.Name, source, at, certainty))
            : null;
    }
}
