using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>Settles which of the possible names of an article are meant.</summary>
internal sealed class NameChoice
{
    private readonly SemanticModel _model;
    private readonly TokenList _tokens;
    private readonly List<NameHit> _hits;
    private readonly bool[] _acronyms;
    private readonly int[] _nameOf;
    private readonly List<NameMention> _chosen = [];
    private readonly List<OfficeMention> _offices = [];
    private readonly Dictionary<int, OfficeMention> _officeEnds = [];
    private readonly HashSet<string> _settled = new(StringComparer.Ordinal);
    private readonly NameContext _context;

    public NameChoice(SemanticModel model, List<NameHit> hits, CancellationToken cancellationToken)
    {
        _model = model;
        _tokens = model.Article.Tokens;
        _hits = hits;
        _acronyms = new bool[_tokens.Count];
        foreach (var acronym in model.Mentions(MentionKind.Acronym, cancellationToken))
        {
            _acronyms.AsSpan(acronym.Tokens.First..acronym.Tokens.End).Fill(true);
        }
        _nameOf = new int[_tokens.Count];
        Array.Fill(_nameOf, -1);
        _context = new NameContext(model, NameAt, _officeEnds, AdjectivesOf(hits));
    }

    /// <summary>The names, in no order.</summary>
    public IReadOnlyList<NameMention> Choose()
    {
        if (_hits.Count == 0) { return []; }
        _hits.Sort(static (a, b) => a.Length != b.Length ? b.Length - a.Length : a.First != b.First ? a.First - b.First : a.Skipped - b.Skipped);
        ChooseOffices();
        foreach (var hit in _hits) { Choose(hit, ambiguous: false); }
        foreach (var hit in _hits) { Choose(hit, ambiguous: true); }
        return [.. _offices, .. _chosen, .. new NameVariants(_model, _offices, NameAt).Find()];
    }

    private static HashSet<int> AdjectivesOf(List<NameHit> hits) =>
        [.. hits.Where(h => h is { Length: 1, Skipped: 0 }
            && h.Aliases.Any(a => a.Name is { Role: NameRole.Demonym, Gender: not Gender.Unknown })).Select(h => h.First)];

    private NameMention? NameAt(int token) => token >= 0 && token < _nameOf.Length && _nameOf[token] >= 0 ? _chosen[_nameOf[token]] : null;

    /// <summary>Offices lie on a plane of their own: the organisation in a title is named too.</summary>
    private void ChooseOffices()
    {
        var taken = new bool[_tokens.Count];
        foreach (var hit in _hits)
        {
            if (!hit.Is(EntityKind.Office) || IsTaken(taken, hit)) { continue; }
            taken.AsSpan(hit.First..hit.End).Fill(true);
            var guard = _context.GuardBefore(hit.First);
            var aliases = hit.Aliases.Where(a => a.Kind == EntityKind.Office).ToArray();
            if (guard is null && aliases.All(a => a.Name.IsAmbiguous))
            {
                if (_hits.Find(h => h.First == hit.End && h.Is(EntityKind.Person)) is not { } person) { continue; }
                aliases = [.. aliases.Where(a => IsPeer(person, a.Entity))];
                if (aliases.Length == 0) { continue; }
            }
            var first = guard ?? hit.First;
            var words = WordsOf(first, hit.End, guard is null ? hit.Skipped : 0);
            var span = SpanOf(first, hit.End, guard is null ? hit.Skipped : 0);
            var office = new OfficeMention(new TokenRange(first, hit.End), span, words)
            {
                Entities = guard is null ? EntitiesOf(aliases) : null,
                Name = guard is null ? aliases[0].Name : null,
            };
            _offices.Add(office);
            _officeEnds[hit.End] = office;
        }
    }

    /// <summary>"Secretary of State Lloyd Austin": the name just behind is that of one who held an office of the same state.</summary>
    private bool IsPeer(NameHit person, string title) =>
        _model.Knowledge.Find<Office>(title)?.Of is { } of
            && person.Aliases.Any(a => a.Kind == EntityKind.Person && _model.Knowledge.Store.OfficesOf(a.Entity).Any(o => o.Of == of));

    private void Choose(NameHit hit, bool ambiguous)
    {
        for (var i = hit.First; i < hit.End; i++) { if (_nameOf[i] >= 0) { return; } }
        if (IsTaken(_acronyms, hit)) { return; }
        foreach (var (kind, mention) in Planes)
        {
            var aliases = hit.Aliases.Where(a => a.Kind == kind && a.Name.Role != NameRole.Demonym).ToArray();
            if (aliases.Length == 0) { continue; }
            if (aliases.All(a => a.Name.IsAmbiguous) != ambiguous) { continue; }
            if (ambiguous) { aliases = [.. aliases.Where(a => _context.Settles(hit, a, _settled))]; }
            if (aliases.Length == 0 || !_context.Allows(hit, kind)) { continue; }
            Add(hit, mention, [.. aliases.OrderBy(a => a.Name.IsAmbiguous)]);
            return;
        }
        var adjectives = hit.Aliases.Where(a => a.Name.Role == NameRole.Demonym).ToArray();
        if (ambiguous && adjectives.Length > 0) { Add(hit, MentionKind.Nationality, adjectives); }
    }

    private void Add(NameHit hit, MentionKind kind, Alias[] aliases)
    {
        if (EntitiesOf(aliases) is not { } entities) { return; }
        if (kind == MentionKind.Person && hit is { Length: 1, Skipped: 0 } && entities.Single is { } person
            && GivenName.IsBefore(_tokens, hit.First, person) && _nameOf[hit.First - 1] < 0)
        {
            hit = hit with { First = hit.First - 1 };
        }
        var (range, span, words) = (new TokenRange(hit.First, hit.End), SpanOf(hit.First, hit.End, hit.Skipped),
            WordsOf(hit.First, hit.End, hit.Skipped));
        var name = aliases[0].Name;
        if (kind != MentionKind.Nationality && !name.IsAmbiguous) { foreach (var entity in entities.Candidates) { _settled.Add(entity.Id); } }
        for (var i = hit.First; i < hit.End; i++) { _nameOf[i] = _chosen.Count; }
        _chosen.Add(kind == MentionKind.Organisation
            ? new OrganisationMention(range, span, words) { Entities = entities, Name = name }
            : new NameMention(kind, range, span, words) { Entities = entities, Name = name });
    }

    /// <summary>The entities of some names: states before cities, since articles name them more often.</summary>
    private EntitySet? EntitiesOf(Alias[] aliases)
    {
        var entities = aliases.Select(a => a.Entity).Distinct(StringComparer.Ordinal).Select(_model.Knowledge.Find).OfType<Entity>()
            .OrderBy(e => e is Place { Type: PlaceType.City }).ThenBy(e => e.Id, StringComparer.Ordinal).ToImmutableArray();
        return entities.IsEmpty ? null : new EntitySet(entities);
    }

    private TextSpan SpanOf(int first, int end, int skipped)
    {
        var start = _tokens[first].Start + skipped;
        return _tokens.Text.ToSource(start, _tokens[end - 1].End - start);
    }

    private string WordsOf(int first, int end, int skipped) => _tokens.CharsOf(first, end)[skipped..].ToString();

    private static bool IsTaken(bool[] taken, NameHit hit) => taken.AsSpan(hit.First..hit.End).Contains(true);

    private static readonly (EntityKind, MentionKind)[] Planes =
    [
        (EntityKind.Organisation,
            MentionKind.Organisation), (EntityKind.Event,
                MentionKind.Event), (EntityKind.Place, MentionKind.Place), (EntityKind.Person, MentionKind.Person),
    ];
}
