using Tenet.Core.Sql;

namespace Tenet.Core.Isolation;

/// <summary>The statements after which only the rows of some tenants are left, as if the others had never been.</summary>
/// <remarks>What somebody sees must not depend on rows that are not theirs; so it is asked twice, and here is what makes the second time.</remarks>
public static class WorldWithoutOthers
{
    public static IReadOnlyList<string> Statements(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return
        [
            // No triggers and no foreign keys: rows go, and nothing else happens.
            "SET LOCAL session_replication_role = replica",
            .. scene.Schema.Owned.Where(table => table.OwnerOfAll is null).OrderByDescending(table => table.Depth)
                .Select(table => $"DELETE FROM {table.Path} AS t WHERE {Foreign(table, scene)}"),
            .. scene.Schema.Owned.Where(table => table.OwnerOfAll is { } owner && !scene.Persona.Reach.Contains(owner)).Select(table => $"DELETE FROM {table.Path}"),
            "SET LOCAL session_replication_role = origin",
            .. scene.Schema.Views.Where(view => view.Id.Kind == Model.FactKind.MaterializedView).Select(view => $"REFRESH MATERIALIZED VIEW {view.Id.Path}"),
        ];
    }

    /// <summary>A condition for rows of <c>t</c> that belong to a tenant out of reach.</summary>
    public static string Foreign(OwnedTable table, Scene scene)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(scene);
        return scene.Persona.Reach.Count == 0 ? $"{table.Owner("t")} IS NOT NULL" : $"{table.Owner("t")} NOT IN {scene.ReachList}";
    }

    /// <summary>A query of one row a table: a sum over all rows that are out of reach, with their places, so that a row that was only touched counts as well.</summary>
    public static string Digest(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return string.Join(" UNION ALL ", scene.Schema.Owned.Select(table =>
            $"SELECT {Quote.Literal(table.Id.Path)}, count(*)::text || ' ' || coalesce(sum(pg_catalog.hashtextextended(t.tableoid::text || t.ctid::text || t::text, 0))::text, '') FROM {table.Path} AS t WHERE coalesce({Foreign(table, scene)}, true)"));
    }
}
