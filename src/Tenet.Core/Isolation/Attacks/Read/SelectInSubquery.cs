namespace Tenet.Core.Isolation.Attacks.Read;

/// <summary>Hides the table in a subquery, in WITH, in LATERAL and in an array.</summary>
internal sealed class SelectInSubquery : TableAttack
{
    public override AttackInfo Info { get; } = new("read/subquery", "A tenant reaches rows from within a subquery");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [
            new Attempt($"SELECT (SELECT count(*) FROM {table.Path}), ARRAY(SELECT 1 FROM {table.Path})"),
            new Attempt($"WITH seen AS MATERIALIZED (SELECT 1 FROM {table.Path}) SELECT count(*) FROM seen"),
            new Attempt($"SELECT count(*) FROM (VALUES (1), (2)) AS v (n) CROSS JOIN LATERAL (SELECT v.n FROM {table.Path}) AS l"),
        ];
}
