using Tenet.Core.History;
using Tenet.Core.Model;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Where the mappers of one connection put what they made. Each connection has its own, so that none waits.</summary>
internal sealed class FactSink
{
    // The fact and not its id: an id is five words long, and few are ever asked for.
    private readonly Dictionary<ObjectAddress, Fact> places = [];
    private readonly Dictionary<ObjectAddress, FactId> aliases = [];

    public List<Fact> Facts { get; } = [];

    public List<Notice> Notices { get; } = [];

    /// <summary>Every address and the fact that stands there.</summary>
    public IEnumerable<(ObjectAddress Address, FactId Id)> Ids => places.Select(item => (item.Key, item.Value.Id)).Concat(aliases.Select(item => (item.Key, item.Value)));

    /// <summary>Which fact stands at the address, for edges, grants and labels.</summary>
    public FactId? Find(ObjectAddress address) =>
        places.TryGetValue(address, out var fact) ? fact.Id : aliases.TryGetValue(address, out var id) ? id : null;

    public void Add(Fact fact, ObjectAddress address)
    {
        Facts.Add(fact);
        places.TryAdd(address, fact);
    }

    /// <summary>Says that a second address (a view's rule, a key's index) means the same fact.</summary>
    public void Alias(ObjectAddress address, Fact fact) => places.TryAdd(address, fact);

    public void Alias(ObjectAddress address, FactId id) => aliases.TryAdd(address, id);
}
