using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>Follows objects by OID from one migration to the next.</summary>
public sealed class HistoryRecorder
{
    private readonly List<MigrationStep> steps = [];
    private readonly List<ObjectLife> lives = [];
    private Dictionary<ObjectIdentity, ObjectLife> alive = [];
    private HashSet<string> givenRoles = [];

    /// <summary>Takes what stands before the first migration (the schema <c>public</c>, say) as given rather than made by it.</summary>
    /// <param name="model">The schema before the first migration.</param>
    /// <param name="addresses">Where each fact stands in the catalogs.</param>
    /// <param name="roles">The roles of the server: a role is a fact only as long as something refers to it.</param>
    public void Begin(SchemaModel model, IReadOnlyDictionary<ObjectAddress, FactId> addresses, IEnumerable<string> roles)
    {
        ArgumentNullException.ThrowIfNull(model);
        givenRoles = roles.ToHashSet();
        alive = ObjectIdentity.Of(model, addresses).ToDictionary(item => item.Key, item => new ObjectLife(item.Value));
        lives.AddRange(alive.Values);
    }

    /// <param name="step">The migration that has just run.</param>
    /// <param name="model">The schema after it.</param>
    /// <param name="addresses">Where each fact stands in the catalogs.</param>
    public void Record(MigrationStep step, SchemaModel model, IReadOnlyDictionary<ObjectAddress, FactId> addresses)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(model);
        steps.Add(step);
        var after = ObjectIdentity.Of(model, addresses);
        var successors = new Successors(alive, after);
        var pairs = after.Select(item => (item.Key, Fact: item.Value, Life: successors.Life(item.Key))).OrderBy(pair => pair.Fact.Id, ById).ToList();
        var renames = new Renames(pairs.Where(pair => pair.Life is not null).Select(pair => (pair.Life!.Fact.Id, pair.Fact.Id)));
        var change = new ChangeContext(alive.Values.Select(life => life.Fact.Id).ToHashSet(), model);

        var staying = pairs.Select(pair => pair.Life).ToHashSet();
        foreach (var gone in alive.Values.Where(life => !staying.Contains(life) && !IsGiven(life.Fact)).OrderBy(life => life.Fact.Id, ById))
        {
            gone.Add(new HistoryEvent(step, HistoryEventKind.Dropped, gone.Fact.Id, null, gone.Fact.Parent, [], BreakingChange.OfDrop(gone.Fact, change)));
        }

        var next = new Dictionary<ObjectIdentity, ObjectLife>(after.Count);
        foreach (var (key, fact, known) in pairs)
        {
            var life = known ?? new ObjectLife(fact);
            if (known is null)
            {
                lives.Add(life);
            }

            if (known is null && !IsGiven(fact))
            {
                life.Add(new HistoryEvent(step, HistoryEventKind.Created, fact.Id, null, fact.Parent, [], BreakingChange.OfCreation(fact, change)));
            }
            else if (Event(step, life.Fact, fact, renames) is { } happened)
            {
                life.Add(happened);
            }

            life.Fact = fact;
            next.Add(key, life);
        }

        alive = next;
    }

    public SchemaHistory ToHistory() => new([.. steps], [.. lives.Where(life => life.HasEvents).Select(life => life.ToHistory())]);

    private static readonly Comparer<FactId> ById = Comparer<FactId>.Create(SchemaModel.Compare);

    private bool IsGiven(Fact fact) => fact is Role role && givenRoles.Contains(role.Id.Name);

    private static HistoryEvent? Event(MigrationStep step, Fact before, Fact after, Renames renames)
    {
        var changes = before.Equals(after) ? [] : FactAttributes.Differences(before, after).Where(change => !renames.Explain(change)).ToValueList();
        var renamed = renames.IsOwn(before.Id, after.Id);
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
}
