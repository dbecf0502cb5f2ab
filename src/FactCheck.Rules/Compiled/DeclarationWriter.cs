using FactCheck.Diagnostics;
using FactCheck.Rules.Model;
using FactCheck.Text;

namespace FactCheck.Rules.Compiled;

/// <summary>Writes declarations without the way back to the characters of the file that <see cref="PackText"/> knows: only an error asks for it.</summary>
internal sealed class DeclarationWriter(BinaryWriter writer)
{
    private readonly TextPoolWriter _texts = new(writer);

    public void Write(PackDeclaration pack, Func<RuleDeclaration, bool> asksFacts)
    {
        Text(pack.Name);
        Texts(pack.Requires);
        var lists = pack.Rules.Count == 0 ? new Dictionary<string, IReadOnlyList<PackText>>(StringComparer.Ordinal) : pack.Rules[0].Lists;
        writer.Write7BitEncodedInt(lists.Count);
        foreach (var (name, phrases) in lists)
        {
            Text(name);
            Part(part => part.Texts(phrases));
        }
        Each(pack.Rules, rule =>
        {
            writer.Write(asksFacts(rule));
            Write(rule);
        });
    }

    private void Write(RuleDeclaration rule)
    {
        Text(rule.Id);
        Both(rule.Title);
        Both(rule.Why);
        writer.Write((byte)rule.Severity);
        Part(part =>
        {
            part.Each(rule.Examples, part.Write);
            part.Text(rule.Source);
        });
        writer.Write((byte)((rule.OnSurface ? 1 : 0) | (rule.Exact ? 2 : 0)));
        foreach (var text in (PackText?[])[rule.For, rule.Where, rule.Once, rule.Report, rule.MessageEnglish, rule.MessageArabic]) { Text(text); }
        foreach (var texts in (IReadOnlyList<PackText>[])[rule.Find, rule.Regex, rule.Needs, rule.Unless, rule.In, rule.Languages]) { Texts(texts); }
        Each(rule.Swap, row =>
        {
            Text(row.Pattern);
            Text(row.With);
        });
        Each(rule.Related, clause =>
        {
            Text(clause.Place);
            Text(clause.English);
            Text(clause.Arabic);
        });
        writer.Write(rule.Fix is not null);
        if (rule.Fix is { } fix) { Write(fix); }
    }

    /// <summary>A part that is read when it is asked for: its bytes stand by themselves.</summary>
    private void Part(Action<DeclarationWriter> write)
    {
        var stream = new MemoryStream();
        using (var part = new BinaryWriter(stream)) { write(new DeclarationWriter(part)); }
        var bytes = stream.ToArray();
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
    }

    private void Write(FixDeclaration fix)
    {
        foreach (var text in (PackText?[])[fix.TitleEnglish, fix.TitleArabic, fix.Replace, fix.With, fix.Delete]) { Text(text); }
        writer.Write((byte)fix.Safety);
    }

    private void Write(RuleExample example)
    {
        writer.Write(example.IsBad);
        foreach (var text in (PackText?[])[example.Text, example.Fixed, example.Published, example.Format]) { Text(text); }
        Each(example.Beside, neighbour =>
        {
            Text(neighbour.Text);
            Text(neighbour.Published);
            writer.Write7BitEncodedInt(neighbour.Times);
        });
    }

    private void Both(LocalizedText text)
    {
        Text(text.English);
        Text(text.Arabic);
    }

    private void Texts(IReadOnlyList<PackText> texts) => Each(texts, Text);

    private void Each<T>(IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items) { write(item); }
    }

    private void Text(PackText? text)
    {
        Text(text?.Value);
        if (text is null) { return; }
        writer.Write7BitEncodedInt(text.Start);
        var trees = text.Trees is { } parsed ? TreeWriter.Write(parsed.Parsed) : [];
        writer.Write7BitEncodedInt(trees.Length);
        writer.Write(trees);
    }

    private void Text(string? text) => _texts.Write(text);
}
