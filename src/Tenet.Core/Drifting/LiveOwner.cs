using Tenet.Core.Model;

namespace Tenet.Core.Drifting;

/// <summary>
/// The role in a live database that stands for the one that made the project's schema on a sandbox: what the project makes without a word about the owner
/// belongs there to whoever ran the migrations.
/// </summary>
public sealed class LiveOwner
{
    private readonly string maker;
    private readonly SchemaModel live;
    private readonly HashSet<string> accepted;

    private LiveOwner(string maker, SchemaModel live, string name, IReadOnlyCollection<string> runners) =>
        (this.maker, this.live, Name, accepted) = (maker, live, name, [name, .. runners]);

    /// <summary>The role that owns the most of what has no said owner.</summary>
    public string Name { get; }

    /// <returns>Null where the two have no such object in common.</returns>
    /// <param name="project">The project's schema as a sandbox made it.</param>
    /// <param name="maker">The role that made it there.</param>
    /// <param name="live">The database's schema.</param>
    /// <param name="runners">Roles that are known to have run migrations there.</param>
    public static LiveOwner? Of(SchemaModel project, string maker, SchemaModel live, IReadOnlyCollection<string> runners)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(live);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var fact in project.Facts)
        {
            if (Owned.By(fact) == maker && live.Find(fact.Id) is { } other && Owned.By(other) is { } owner)
            {
                counts[owner] = counts.GetValueOrDefault(owner) + 1;
            }
        }

        return counts.Count == 0 ? null : new LiveOwner(maker, live, counts.MaxBy(count => count.Value).Key, runners);
    }

    /// <summary>The project's schema as the database would have it.</summary>
    public SchemaModel Settle(SchemaModel project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var facts = project.Facts.Where(fact => fact.Id != RoleId(maker) || maker == Name).Select(Settle).ToList();
        var known = facts.Select(fact => fact.Id).ToHashSet();
        var owners = facts.Select(Owned.By).OfType<string>().Where(accepted.Contains).Distinct().Select(RoleId).Where(id => !known.Contains(id)).Select(live.Find).OfType<Fact>();
        return new SchemaModel(project.ServerVersion, [.. facts, .. owners], project.Edges, project.Notices);
    }

    /// <summary>A fact of the database as a sandbox would make it.</summary>
    /// <param name="fact">Of the database.</param>
    /// <param name="made">The project's schema as the sandbox made it: an owner that it names stays.</param>
    public Fact AsMade(Fact fact, SchemaModel made)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(made);
        if (Owned.By(fact) is not { } owner)
        {
            return Owned.Renamed(fact, Name, maker);
        }

        return accepted.Contains(owner) && (made.Find(fact.Id) is not { } said || Owned.By(said) == maker) ? Owned.With(fact, maker) : fact;
    }

    private Fact Settle(Fact fact) =>
        Owned.By(fact) == maker
            ? Owned.With(fact, live.Find(fact.Id) is { } other && Owned.By(other) is { } owner && accepted.Contains(owner) ? owner : Name)
            : Owned.Renamed(fact, maker, Name);

    private static FactId RoleId(string name) => new(FactKind.Role, "", name);
}
