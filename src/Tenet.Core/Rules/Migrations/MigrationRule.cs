using Tenet.Core.Model;

namespace Tenet.Core.Rules.Migrations;

/// <summary>One thing that a migration is held to. It looks at what the server was seen to do, never at SQL text; a file each.</summary>
public abstract class MigrationRule
{
    public abstract RuleInfo Info { get; }

    /// <summary>What is against the rule, in any order.</summary>
    public abstract IEnumerable<Finding> Check(MigrationView migration);

    /// <param name="migration">Where it is found.</param>
    /// <param name="about">The object that it happens to; null for the migration as a whole.</param>
    /// <param name="place">File and line of the statement; null where it is none alone.</param>
    /// <param name="message">What is so, and what would be right.</param>
    /// <param name="severity">What it counts where that is less than usual.</param>
    protected Finding Found(MigrationView migration, FactId? about, string? place, string message, Severity? severity = null)
    {
        ArgumentNullException.ThrowIfNull(migration);
        return new Finding(Info.Id, severity ?? Info.Severity, about ?? new FactId(FactKind.Schema, "", migration.File), message)
        {
            Migration = migration.File,
            Place = place ?? migration.FirstPlace,
            IsOfWhole = place is null,
        };
    }

    /// <summary>A finding that counts as much as its table has rows; null where the table has none.</summary>
    protected Finding? Weighed(MigrationView migration, string relation, string place, string message, FactId? about = null)
    {
        ArgumentNullException.ThrowIfNull(migration);
        return migration.SizeOf(relation) switch
        {
            TableSize.Empty => null,
            TableSize.Small => Found(migration, about ?? migration.Id(relation), place, message, Severity.Note),
            _ => Found(migration, about ?? migration.Id(relation), place, message),
        };
    }
}
