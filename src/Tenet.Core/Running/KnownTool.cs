using Tenet.Core.Model;

namespace Tenet.Core.Running;

/// <summary>Another tool that runs migrations, known by the table in which it keeps its history.</summary>
/// <param name="Name">As the command line names it.</param>
/// <param name="Table">Its table.</param>
/// <param name="Columns">Columns that its table has and no other tool's table of that name.</param>
/// <param name="Query">Reads version or name, whether it is in as a whole, and whether all before it are in, in order. <c>{0}</c> is the table, qualified.</param>
/// <param name="Schema">Its schema where that is always the same; null for any.</param>
public sealed record KnownTool(string Name, string Table, ValueList<string> Columns, string Query, string? Schema = null)
{
    /// <summary>All that are known, the surest first.</summary>
    public static ValueList<KnownTool> All { get; } =
    [
        new("flyway", "flyway_schema_history", ["installed_rank", "script", "success"], """
            SELECT CASE WHEN version IS NULL THEN script ELSE version END, success, type = 'BASELINE' FROM {0} h
             WHERE type NOT IN ('SCHEMA', 'DELETE') AND type NOT LIKE 'UNDO%'
               AND NOT EXISTS (SELECT FROM {0} u WHERE u.version = h.version AND u.installed_rank > h.installed_rank AND (u.type = 'DELETE' OR u.type LIKE 'UNDO%'))
             ORDER BY installed_rank
            """),
        new("prisma", "_prisma_migrations", ["migration_name", "finished_at", "rolled_back_at"],
            "SELECT migration_name, finished_at IS NOT NULL, false FROM {0} WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name"),
        new("supabase", "schema_migrations", ["version", "statements"], "SELECT version, true, false FROM {0} ORDER BY version", "supabase_migrations"),
        new("ef-core", "__EFMigrationsHistory", ["MigrationId", "ProductVersion"], "SELECT \"MigrationId\", true, false FROM {0} ORDER BY 1"),
        new("golang-migrate", "schema_migrations", ["version", "dirty"], "SELECT version::text, NOT dirty, true FROM {0}"),
        new("sqitch", "changes", ["change_id", "change", "script_hash"], "SELECT change, true, false FROM {0} ORDER BY committed_at", "sqitch"),

        // Rails keeps the same table.
        new("dbmate", "schema_migrations", ["version"], "SELECT version::text, true, false FROM {0} ORDER BY 1"),
    ];

    /// <summary>A tool's own table, and what belongs to it: no part of a project's schema.</summary>
    public bool Owns(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Is(fact.Id) || (fact.Parent is { } parent && Is(parent)) || (Schema is not null && (fact.Id.Schema == Schema || (fact.Id is { Kind: FactKind.Schema } && fact.Id.Name == Schema)))
            || (fact is Grant grant && Schema is not null && grant.On is { Kind: FactKind.Schema } && grant.On.Name == Schema);
    }

    // Anybody may call a table 'changes': where the tool has a schema of its own, only the one there is the tool's.
    private bool Is(FactId id) => (id.Of.Length > 0 ? id.Of : id.Name) == Table && (Schema ?? id.Schema) == id.Schema && id.Kind is not FactKind.Role;
}
