using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Tenet.Core.Model;

/// <summary>A whole schema: its facts, what depends on what, and what was seen and left out.</summary>
/// <remarks>Facts are sorted by kind and name, so that two models of the same schema are the same bytes.</remarks>
public sealed class SchemaModel
{
    private const int FindsPerIndex = 8;

    private readonly Lazy<Dictionary<FactId, Fact>> byId;
    private int asked;

    /// <param name="serverVersion">As <c>server_version_num</c> gives it: 150018, 180004.</param>
    /// <param name="facts">The facts in any order; no two share an id.</param>
    /// <param name="edges">Dependencies in any order; read on a thread of their own, beside the facts.</param>
    /// <param name="notices">What the facts do not cover.</param>
    public SchemaModel(int serverVersion, IEnumerable<Fact> facts, IEnumerable<Edge> edges, IEnumerable<Notice> notices)
    {
        ServerVersion = serverVersion;
        var sorting = Task.Run(() => Sort(edges));
        Facts = Sort(facts);
        byId = new(() => Facts.ToDictionary(static fact => fact.Id));
        Edges = sorting.GetAwaiter().GetResult();
        Notices = [.. notices.Distinct().OrderBy(notice => notice.What, StringComparer.Ordinal)];
    }

    private SchemaModel(int serverVersion, ImmutableArray<Fact> facts, ImmutableArray<Edge> edges, ImmutableArray<Notice> notices)
    {
        (ServerVersion, Facts, Edges, Notices) = (serverVersion, facts, edges, notices);
        byId = new(() => Facts.ToDictionary(static fact => fact.Id));
    }

    public int ServerVersion { get; }

    public ImmutableArray<Fact> Facts { get; }

    public ImmutableArray<Edge> Edges { get; }

    public ImmutableArray<Notice> Notices { get; }

    /// <summary>A model of what stood in one before: sorted, and nothing twice.</summary>
    internal static SchemaModel OfSorted(int serverVersion, ImmutableArray<Fact> facts, ImmutableArray<Edge> edges, ImmutableArray<Notice> notices) =>
        new(serverVersion, facts, edges, notices);

    /// <summary>The fact of that id, or null.</summary>
    public Fact? Find(FactId id)
    {
        // Writing a snapshot looks for no fact and a small plan for a few: an index of a large schema pays from thousands of questions on.
        // Two threads that lose count of each other's are no harm.
        if (asked > Facts.Length / FindsPerIndex)
        {
            return byId.Value.GetValueOrDefault(id);
        }

        asked++;
        return Search(id) is >= 0 and var place ? Facts[place] : null;
    }

    public bool Contains(FactId id) => Find(id) is not null;

    /// <summary>The facts of one kind, sorted by name.</summary>
    public IEnumerable<T> Of<T>()
        where T : Fact
    {
        // Facts of one kind are of one class and stand together: a look at the first of them does for all.
        for (var start = 0; start < Facts.Length;)
        {
            var end = EndOfKind(start);
            for (; start < end && Facts[start] is T fact; start++)
            {
                yield return fact;
            }

            start = end;
        }
    }

    private int Search(FactId id)
    {
        var (low, high) = (0, Facts.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (Compare(Facts[middle].Id, id))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return -1;
    }

    private int EndOfKind(int start)
    {
        var kind = Facts[start].Id.Kind;
        var (low, high) = (start + 1, Facts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Facts[middle].Id.Kind == kind ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static ImmutableArray<Edge> Sort(IEnumerable<Edge> edges)
    {
        var sorted = edges.ToArray();
        sorted.AsSpan().Sort(static (a, b) => Compare(a.From, b.From) is var c and not 0 ? c : Compare(a.To, b.To));
        var last = 0;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[last])
            {
                sorted[++last] = sorted[i];
            }
        }

        return ImmutableArray.Create(sorted.AsSpan(0, sorted.Length == 0 ? 0 : last + 1));
    }

    private static ImmutableArray<Fact> Sort(IEnumerable<Fact> facts)
    {
        // The kind comes first in the order, so each kind is sorted by itself, and two at a time.
        var kinds = new List<Fact>?[(int)FactKind.SecurityLabel + 1];
        foreach (var fact in facts)
        {
            (kinds[(int)fact.Id.Kind] ??= []).Add(fact);
        }

        var used = kinds.OfType<List<Fact>>().ToArray();
        Parallel.ForEach(used, SortKind);
        var sorted = new Fact[used.Sum(kind => kind.Count)];
        var filled = 0;
        foreach (var kind in used)
        {
            kind.CopyTo(sorted, filled);
            filled += kind.Count;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static void SortKind(List<Fact> facts)
    {
        // Columns, half of all facts, come sorted from the reader.
        if (!IsSorted(facts))
        {
            facts.Sort(static (a, b) => Compare(a.Id, b.Id));
        }

        for (var i = 1; i < facts.Count; i++)
        {
            if (facts[i].Id == facts[i - 1].Id)
            {
                throw new ArgumentException($"two facts are {facts[i].Id}", nameof(facts));
            }
        }
    }

    private static bool IsSorted(List<Fact> facts)
    {
        for (var i = 1; i < facts.Count; i++)
        {
            if (Compare(facts[i - 1].Id, facts[i].Id) > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Sorts by kind, schema, owner relation, name, signature, all by code point.</summary>
    public static int Compare(FactId a, FactId b)
    {
        // As numbers: an enum's own CompareTo puts both on the heap.
        var c = ((int)a.Kind).CompareTo((int)b.Kind);
        c = c != 0 ? c : string.CompareOrdinal(a.Schema, b.Schema);
        c = c != 0 ? c : string.CompareOrdinal(a.Of, b.Of);
        c = c != 0 ? c : string.CompareOrdinal(a.Name, b.Name);
        return c != 0 ? c : string.CompareOrdinal(a.Signature, b.Signature);
    }
}
