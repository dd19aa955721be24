using Tenet.Core.Diffing;
using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Core.Drifting;

/// <summary>What a project says and what a live database has, in the same words, ready to be compared.</summary>
/// <param name="Project">The project's schema; objects whose owner it leaves open belong to whoever owns such objects in the database.</param>
/// <param name="Live">The database's schema as it was read.</param>
/// <param name="Made">The project's schema as a sandbox made it.</param>
/// <param name="Owner">Who stands in the database for the sandbox's role; null where nothing tells.</param>
public sealed record DriftSides(SchemaModel Project, SchemaModel Live, SchemaModel Made, LiveOwner? Owner)
{
    /// <param name="project">The project's schema as a sandbox made it.</param>
    /// <param name="maker">The role that made it there, which is nobody in the team's database.</param>
    /// <param name="live">The database's schema.</param>
    /// <param name="runners">Roles that are known to have run migrations on the database: what belongs to one of them is nobody's drift.</param>
    public static DriftSides Of(SchemaModel project, string maker, SchemaModel live, IReadOnlyCollection<string> runners)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(live);
        var owner = LiveOwner.Of(project, maker, live, runners);
        return new DriftSides(owner?.Settle(project) ?? project, live, project, owner);
    }

    /// <summary>A fact of either side as a sandbox would make it.</summary>
    public Fact AsMade(Fact fact) => Owner?.AsMade(fact, Made) ?? fact;

    /// <summary>The facts that differ, sorted as facts are; the project's stand before the database's.</summary>
    /// <param name="ignore">What the project leaves alone.</param>
    public IReadOnlyList<FactChange> Compare(IgnorePatterns ignore)
    {
        ArgumentNullException.ThrowIfNull(ignore);
        var hidden = new HiddenFromReader(Live.Notices);
        return [.. SchemaDiff.Compare(Project, Live, ignore.Matches).Where(change => !IsNobodys(change)).Select(hidden.Without).OfType<FactChange>()];
    }

    // A role belongs to the server, and others than the project's may stand there. What one owns or is granted here is told by itself.
    private static bool IsNobodys(FactChange change) => change.After is { } added && change.IsAdded && (added is Role || RunnerTables.Matches(added));
}
