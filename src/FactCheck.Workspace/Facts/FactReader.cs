using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Knowledge;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Workspace.Facts;

/// <summary>Reads what <see cref="FactWriter"/> wrote.</summary>
/// <param name="reader">Gives the bytes.</param>
/// <param name="nextText">Reads the next text, or that there is none.</param>
internal sealed class FactReader(BinaryReader reader, Func<string?> nextText)
{
    /// <summary>A reader of facts whose texts stand among them.</summary>
    public FactReader(BinaryReader reader)
        : this(reader, new TextPoolReader(reader).Read)
    {
    }

    /// <exception cref="InvalidDataException">The bytes are of another kind.</exception>
    public Entity ReadEntity()
    {
        var kind = (EntityKind)reader.ReadByte();
        var (id, arabic, english, note, provenance) = (Text()!, Text()!, Text()!, Text(), ReadProvenance());
        var names = List(ReadName);
        return kind switch
        {
            EntityKind.Organisation => ReadOrganisation(new Organisation
            {
                Id = id,
                Arabic = arabic,
                English = english,
                Note = note,
                Provenance = provenance,
                Names = names
            }),
            EntityKind.Person => new Person
            {
                Id = id,
                Arabic = arabic,
                English = english,
                Note = note,
                Provenance = provenance,
                Names = names,
                Gender = (Gender)reader.ReadByte(),
                IsForeign = reader.ReadBoolean(),
                Born = Days(),
                Died = Days(),
            },
            EntityKind.Office => new Office
            {
                Id = id,
                Arabic = arabic,
                English = english,
                Note = note,
                Provenance = provenance,
                Names = names,
                Of = Text(),
                Abolished = Days(),
                Tenures = List(ReadTenure),
            },
            EntityKind.Place => ReadPlace(new Place
            {
                Id = id,
                Arabic = arabic,
                English = english,
                Note = note,
                Provenance = provenance,
                Names = names
            }),
            EntityKind.Event => new KnownEvent
            {
                Id = id,
                Arabic = arabic,
                English = english,
                Note = note,
                Provenance = provenance,
                Names = names,
                Of = Text(),
                Type = Text(),
                IsSingle = reader.ReadBoolean(),
                Editions = List(ReadEdition),
            },
            EntityKind.Currency => new Currency
            {
                Id = id,
                Arabic = arabic,
                English = english,
                Note = note,
                Provenance = provenance,
                Names = names,
                Rates = List(() => new ExchangeRate(reader.ReadInt32(), reader.ReadDecimal())),
            },
            _ => throw new InvalidDataException("no kind of entity has this number"),
        };
    }

    public Relation ReadRelation() => new(Text()!, Text()!, Days()!.Value, ReadProvenance());

    public Alias ReadAlias() => new(Text()!, (EntityKind)reader.ReadByte(), ReadName());

    private Organisation ReadOrganisation(Organisation o) => o with
    {
        Type = Text(),
        Predecessor = Text(),
        Successor = Text(),
        Owner = Text(),
        Country = Text(),
        Seat = Text(),
        OtherSeats = List(() => Text()!),
        Founded = Days(),
        Dissolved = Days(),
        MembersAreComplete = reader.ReadBoolean(),
        Members = List(() => new Membership(Text()!, (MembershipStatus)reader.ReadByte()) { Since = Days(), Until = Days() }),
        Totals = List(() => new MemberTotal(reader.Read7BitEncodedInt()) { Since = Days(), Until = Days() }),
        NotMembers = List(() => Text()!),
        Obligatory = List(() => Text()!),
        Confusions = List(() => new Confusion(Text()!, Text())),
        Founders = List(() => Text()!),
    };

    private Place ReadPlace(Place p) => p with
    {
        Type = (PlaceType)reader.ReadByte(),
        Country = Text(),
        Currency = Text(),
        OtherMoney = List(() => Text()!),
        Regions = List(() => Text()!),
        CapitalIsDisputed = reader.ReadBoolean(),
        Capitals = List(() => new Capital(Text()!) { Since = Days(), Until = Days() }),
        Independent = Days(),
        Founded = Days(),
        Dissolved = Days(),
    };

    private Tenure ReadTenure() => new(Text()!, ReadProvenance()) { From = Days(), Until = Days() };

    private Edition ReadEdition() => new(Days()!.Value, ReadProvenance()) { Place = Text(), IsApproximate = reader.ReadBoolean() };

    private EntityName ReadName()
    {
        var (text, role, flags, until) = (Text()!, (NameRole)reader.ReadByte(), reader.ReadByte(), Days());
        return new EntityName(text, role) { Gender = (Gender)(flags & 3), IsAmbiguous = (flags & 4) != 0, Until = until };
    }

    private Provenance ReadProvenance() => new(Text()!, Text()!, DateOnly.FromDayNumber(reader.ReadInt32()), (Certainty)reader.ReadByte());

    private DateRange? Days()
    {
        var first = reader.ReadInt32();
        return first < 0 ? null : new DateRange(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(reader.ReadInt32()));
    }

    private ImmutableArray<T> List<T>(Func<T> read)
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0) { return []; }
        var items = new T[count];
        for (var i = 0; i < count; i++) { items[i] = read(); }
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private string? Text() => nextText();
}
