using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Tenet.Core.Model;

/// <summary>A whole schema: its facts, what depends on what, and what was seen and left out.</summary>
/// <remarks>Facts are sorted by kind and name, so that two models of the same schema are the same bytes.</remarks>
public sealed class SchemaModel
{
    private readonly FrozenDictionary<FactId, Fact> byId;

    /// <param name="serverVersion">As <c>server_version_num</c> gives it: 150018, 180004.</param>
    /// <param name="facts">The facts in any order; no two share an id.</param>
    /// <param name="edges">Dependencies in any order.</param>
    /// <param name="notices">What the facts do not cover.</param>
    public SchemaModel(int serverVersion, IEnumerable<Fact> facts, IEnumerable<Edge> edges, IEnumerable<Notice> notices)
    {
        ServerVersion = serverVersion;
        var keyed = facts.Select(fact => KeyValuePair.Create(fact.Id, fact)).ToArray();
        Array.Sort(keyed, static (a, b) => Compare(a.Key, b.Key));
        Facts = [.. keyed.Select(static pair => pair.Value)];
        byId = keyed.ToFrozenDictionary();
        Edges = [.. edges.Distinct().Order(Comparer<Edge>.Create(static (a, b) => Compare(a.From, b.From) is var c and not 0 ? c : Compare(a.To, b.To)))];
        Notices = [.. notices.Distinct().OrderBy(notice => notice.What, StringComparer.Ordinal)];
    }

    public int ServerVersion { get; }

    public ImmutableArray<Fact> Facts { get; }

    public ImmutableArray<Edge> Edges { get; }

    public ImmutableArray<Notice> Notices { get; }

    /// <summary>The fact of that id, or null.</summary>
    public Fact? Find(FactId id) => byId.GetValueOrDefault(id);

    public bool Contains(FactId id) => byId.ContainsKey(id);

    /// <summary>The facts of one kind, sorted by name.</summary>
    public IEnumerable<T> Of<T>()
        where T : Fact => Facts.OfType<T>();

    /// <summary>Sorts by kind, schema, owner relation, name, signature, all by code point.</summary>
    public static int Compare(FactId a, FactId b)
    {
        var c = a.Kind.CompareTo(b.Kind);
        c = c != 0 ? c : string.CompareOrdinal(a.Schema, b.Schema);
        c = c != 0 ? c : string.CompareOrdinal(a.Of, b.Of);
        c = c != 0 ? c : string.CompareOrdinal(a.Name, b.Name);
        return c != 0 ? c : string.CompareOrdinal(a.Signature, b.Signature);
    }
}
