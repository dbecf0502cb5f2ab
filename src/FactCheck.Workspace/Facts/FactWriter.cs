using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Workspace.Facts;

/// <summary>Writes entities as bytes; <see cref="FactReader"/> reads them back. Texts that come again and again are written once.</summary>
/// <param name="writer">Takes the bytes.</param>
/// <param name="writeText">Writes a text, or that there is none.</param>
internal sealed class FactWriter(BinaryWriter writer, Action<string?> writeText)
{
    /// <summary>A writer that puts the texts among the facts.</summary>
    public FactWriter(BinaryWriter writer)
        : this(writer, new TextPoolWriter(writer).Write)
    {
    }

    public void Write(Entity entity)
    {
        writer.Write((byte)entity.Kind);
        Text(entity.Id);
        Text(entity.Arabic);
        Text(entity.English);
        Text(entity.Note);
        Write(entity.Provenance);
        List(entity.Names, Write);
        switch (entity)
        {
            case Organisation o:
                Write(o);
                break;
            case Person p:
                writer.Write((byte)p.Gender);
                writer.Write(p.IsForeign);
                Days(p.Born);
                Days(p.Died);
                break;
            case Office o:
                Text(o.Of);
                Days(o.Abolished);
                List(o.Tenures, t => { Text(t.Person); Write(t.Provenance); Days(t.From); Days(t.Until); });
                break;
            case Place p:
                Write(p);
                break;
            case Currency c:
                List(c.Rates, r => { writer.Write(r.Year); writer.Write(r.PerDollar); });
                break;
            case KnownEvent e:
                Text(e.Of);
                Text(e.Type);
                writer.Write(e.IsSingle);
                List(e.Editions, x => { Days(x.Days); Write(x.Provenance); Text(x.Place); writer.Write(x.IsApproximate); });
                break;
        }
    }

    public void Write(Relation relation)
    {
        Text(relation.First);
        Text(relation.Second);
        Days(relation.Since);
        Write(relation.Provenance);
    }

    public void Write(Alias alias)
    {
        Text(alias.Entity);
        writer.Write((byte)alias.Kind);
        Write(alias.Name);
    }

    private void Write(Organisation o)
    {
        foreach (var text in new[] { o.Type, o.Predecessor, o.Successor, o.Owner, o.Country, o.Seat }) { Text(text); }
        List(o.OtherSeats, Text);
        Days(o.Founded);
        Days(o.Dissolved);
        writer.Write(o.MembersAreComplete);
        List(o.Members, m => { Text(m.State); writer.Write((byte)m.Status); Days(m.Since); Days(m.Until); });
        List(o.Totals, t => { writer.Write7BitEncodedInt(t.Count); Days(t.Since); Days(t.Until); });
        List(o.NotMembers, Text);
        List(o.Obligatory, Text);
        List(o.Confusions, c => { Text(c.With); Text(c.Why); });
        List(o.Founders, Text);
    }

    private void Write(Place p)
    {
        writer.Write((byte)p.Type);
        Text(p.Country);
        Text(p.Currency);
        List(p.OtherMoney, Text);
        List(p.Regions, Text);
        writer.Write(p.CapitalIsDisputed);
        List(p.Capitals, c => { Text(c.City); Days(c.Since); Days(c.Until); });
        Days(p.Independent);
        Days(p.Founded);
        Days(p.Dissolved);
    }

    private void Write(EntityName name)
    {
        Text(name.Text);
        writer.Write((byte)name.Role);
        writer.Write((byte)((int)name.Gender | (name.IsAmbiguous ? 4 : 0)));
        Days(name.Until);
    }

    private void Write(Provenance provenance)
    {
        Text(provenance.Pack);
        Text(provenance.Source);
        writer.Write(provenance.Checked.DayNumber);
        writer.Write((byte)provenance.Certainty);
    }

    private void Days(DateRange? days)
    {
        writer.Write(days is { } range ? range.First.DayNumber : -1);
        if (days is { } known) { writer.Write(known.Last.DayNumber); }
    }

    private void List<T>(ImmutableArray<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (var item in items) { write(item); }
    }

    private void Text(string? text) => writeText(text);
}
