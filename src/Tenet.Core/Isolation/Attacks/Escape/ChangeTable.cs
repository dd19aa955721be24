using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Escape;

/// <summary>Takes the protection away, as an owner could.</summary>
internal sealed class ChangeTable : TableAttack
{
    public override AttackInfo Info { get; } = new("escape/alter", "A tenant changes the table or its policies");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => table.Facts.Table is { ForeignServer: null };

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [
            new Attempt($"ALTER TABLE {table.Path} DISABLE ROW LEVEL SECURITY", $"SELECT count(*) FROM {table.Path}"),
            new Attempt($"CREATE POLICY tenet_probe ON {table.Path} USING (true)", $"SELECT count(*) FROM {table.Path}"),
            .. table.Facts.Policies.Select(policy => new Attempt($"ALTER POLICY {Quote.Identifier(policy.Name)} ON {table.Path} USING (true)", $"SELECT count(*) FROM {table.Path}")),
        ];
}
