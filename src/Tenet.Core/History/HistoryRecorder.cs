using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>Follows objects by OID from one migration to the next.</summary>
public sealed class HistoryRecorder
{
    private readonly List<MigrationStep> steps = [];
    private readonly List<Life> lives = [];
    private Dictionary<Identity, Life> alive = [];

    /// <param name="step">The migration that has just run.</param>
    /// <param name="model">The schema after it.</param>
    /// <param name="addresses">Where each fact stands in the catalogs.</param>
    public void Record(MigrationStep step, SchemaModel model, IReadOnlyDictionary<ObjectAddress, FactId> addresses)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(model);
        steps.Add(step);
        var after = Identify(model, addresses);
        var pairs = after.Select(item => (item.Value, Life: alive.GetValueOrDefault(item.Key))).ToList();
        var renames = new Renames(pairs.Where(pair => pair.Life is not null).Select(pair => (pair.Life!.Fact.Id, pair.Value.Id)));
        var change = new ChangeContext(alive.Values.Select(life => life.Fact.Id).ToHashSet(), model);

        foreach (var (key, gone) in alive.Where(item => !after.ContainsKey(item.Key)).OrderBy(item => item.Value.Fact.Id, ById))
        {
            gone.Events.Add(new HistoryEvent(step, HistoryEventKind.Dropped, gone.Fact.Id, null, gone.Fact.Parent, [], BreakingChange.OfDrop(gone.Fact, change)));
            gone.Dropped = true;
        }

        var next = new Dictionary<Identity, Life>(after.Count);
        foreach (var (key, fact) in after.OrderBy(item => item.Value.Id, ById))
        {
            if (!alive.TryGetValue(key, out var life))
            {
                lives.Add(life = new Life(fact));
                life.Events.Add(new HistoryEvent(step, HistoryEventKind.Created, fact.Id, null, fact.Parent, [], BreakingChange.OfCreation(fact, change)));
            }
            else if (Event(step, life.Fact, fact, renames) is { } happened)
            {
                life.Events.Add(happened);
            }

            life.Fact = fact;
            next.Add(key, life);
        }

        alive = next;
    }

    public SchemaHistory ToHistory() =>
        new(steps.ToList(), lives.Select(life => new ObjectHistory(life.Fact.Id, life.Dropped, life.Events.ToList())).ToList());

    private static readonly Comparer<FactId> ById = Comparer<FactId>.Create(SchemaModel.Compare);

    private static HistoryEvent? Event(MigrationStep step, Fact before, Fact after, Renames renames)
    {
        var changes = before.Equals(after) ? [] : FactAttributes.Differences(before, after).Where(change => !renames.Explain(change)).ToValueList();
        var renamed = Renames.IsOwn(before.Id, after.Id);
        var rest = changes.Where(change => change.Name is not "name" and not "schema" and not "table").ToValueList();
        if (!renamed && rest.Count == 0)
        {
            return null;
        }

        return new HistoryEvent(
            step,
            renamed ? HistoryEventKind.Renamed : HistoryEventKind.Changed,
            after.Id,
            renamed ? before.Id : null,
            after.Parent,
            rest,
            (renamed ? BreakingChange.OfRename(before, after) : null) ?? BreakingChange.OfChange(before, after, rest));
    }

    private static Dictionary<Identity, Fact> Identify(SchemaModel model, IReadOnlyDictionary<ObjectAddress, FactId> addresses)
    {
        var addressOf = new Dictionary<FactId, ObjectAddress>(addresses.Count);
        foreach (var (address, id) in addresses)
        {
            // Aliases (a view's rule, a key's index) come after the object's own address or have a higher catalog; the lowest is stable enough,
            // since the same aliases exist in every reading of the same object.
            if (!addressOf.TryGetValue(id, out var known) || Before(address, known))
            {
                addressOf[id] = address;
            }
        }

        return model.Facts.ToDictionary(fact => IdentityOf(fact, addressOf));
    }

    private static bool Before(ObjectAddress a, ObjectAddress b) => a.Class != b.Class ? a.Class < b.Class : a.Object < b.Object;

    // A grant has no OID: it is known by its object's and by who got it from whom.
    private static Identity IdentityOf(Fact fact, Dictionary<FactId, ObjectAddress> addressOf) => fact switch
    {
        Grant grant when addressOf.TryGetValue(grant.On, out var on) => new Identity(on, $"grant {grant.Grantee} {grant.Grantor}"),
        SecurityLabel label when addressOf.TryGetValue(label.On, out var on) => new Identity(on, $"label {label.Provider}"),
        _ when addressOf.TryGetValue(fact.Id, out var address) => new Identity(address, ""),
        _ => new Identity(default, fact.Id.ToString()),
    };

    private readonly record struct Identity(ObjectAddress Address, string Detail);

    private sealed class Life(Fact fact)
    {
        public Fact Fact { get; set; } = fact;

        public bool Dropped { get; set; }

        public List<HistoryEvent> Events { get; } = [];
    }
}
