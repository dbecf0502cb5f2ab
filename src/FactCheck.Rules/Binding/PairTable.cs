using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>
/// The rows of <c>pairs</c> of a pack: what belongs together, each side by all of its names or by the id of an entity.
/// What owns nothing in any row is unknown, never apart.
/// </summary>
internal sealed class PairTable
{
    private readonly List<PairRow> _rows = [];

    private PairTable(IReadOnlyList<object> rows, RuleScope scope)
    {
        foreach (var row in rows) { _rows.Add(PairRow.Read((string)row, scope)); }
    }

    /// <summary>The table of some rows, read once for an article.</summary>
    public static PairTable Of(object rows, RuleScope scope) => scope.Once(rows, () => new PairTable((IReadOnlyList<object>)rows, scope));

    /// <summary>Whether two things stand in one row; unknown where one of them stands in none, unless the second is a known entity.</summary>
    public Kleene AreTogether(object left, object right, RuleScope scope)
    {
        var (first, second) = (PairKeys.OfOwner(left, scope), PairKeys.OfOwned(right, scope));
        var (hasFirst, hasSecond) = (false, second.IsEntity);
        foreach (var row in _rows)
        {
            var (isFirst, isSecond) = (first.AnyOf(row.Left), second.AnyOf(row.Right));
            if (isFirst && isSecond) { return Kleene.True; }
            hasFirst |= isFirst;
            hasSecond |= isSecond;
        }
        return hasFirst && hasSecond ? Kleene.False : Kleene.Unknown;
    }

    /// <summary>What belongs to the first of a pair, for a message or a further question; none for what stands in no row.</summary>
    public object? PartnerOf(object left, RuleScope scope)
    {
        var first = PairKeys.OfOwner(left, scope);
        return _rows.Find(r => first.AnyOf(r.Left)) is { } row ? row.Partner : null;
    }

    /// <summary>All names beside the first of a pair, in whatever rows it stands.</summary>
    public IEnumerable<string> NamesBeside(object left, RuleScope scope)
    {
        var first = PairKeys.OfOwner(left, scope);
        return _rows.Where(r => first.AnyOf(r.Left)).SelectMany(r => r.Right);
    }
}
