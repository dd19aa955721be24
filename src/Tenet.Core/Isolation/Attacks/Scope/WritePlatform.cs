using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Scope;

/// <summary>Writes what belongs to no tenant: all others would see it.</summary>
internal sealed class WritePlatform : Attack
{
    public override AttackInfo Info { get; } = new("scope/platform-write", "A tenant changes rows that all tenants share");

    public override IEnumerable<FactId> Targets(IsolationSchema schema) => schema.Platform.Select(table => table.Id);

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene)
    {
        var table = scene.Schema.View.Relation(target)!;
        var column = Quote.Identifier(scene.Schema.Columns(table, "UPDATE") is [var granted, ..] ? granted : table.Columns[0].Name);
        return
        [
            new Attempt($"UPDATE {target.Path} SET {column} = {column}") { Compared = false, Probe = Sum(target), ProbeMeans = "rows that all tenants share were changed" },
            new Attempt($"DELETE FROM {target.Path}") { Compared = false, Probe = Sum(target), ProbeMeans = "rows that all tenants share were deleted" },
            new Attempt($"INSERT INTO {target.Path} SELECT * FROM {target.Path} ON CONFLICT DO NOTHING") { Compared = false, Probe = Sum(target), ProbeMeans = "rows that all tenants share were added" },
            new Attempt($"TRUNCATE {target.Path}") { Compared = false, Probe = Sum(target), ProbeMeans = "rows that all tenants share were deleted" },
        ];
    }

    private static string Sum(FactId table) => $"SELECT count(*)::text || coalesce(sum(pg_catalog.hashtextextended(t.ctid::text || t::text, 0))::text, '') FROM {table.Path} AS t";
}
