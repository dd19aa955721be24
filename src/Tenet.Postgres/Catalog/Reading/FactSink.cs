using Tenet.Core.History;
using Tenet.Core.Model;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Where the mappers of one connection put what they made. Each connection has its own, so that none waits.</summary>
internal sealed class FactSink
{
    public List<Fact> Facts { get; } = [];

    /// <summary>Which fact stands at which address, for edges, grants, labels and the history.</summary>
    public Dictionary<ObjectAddress, FactId> Ids { get; } = [];

    public List<Notice> Notices { get; } = [];

    public void Add(Fact fact, ObjectAddress address)
    {
        Facts.Add(fact);
        Ids.TryAdd(address, fact.Id);
    }

    /// <summary>Says that a second address (a view's rule, a key's index) means the same fact.</summary>
    public void Alias(ObjectAddress address, FactId id) => Ids.TryAdd(address, id);
}
