namespace Tenet.Core.Isolation.Attacks.Read;

/// <summary>Asks for a row by the key that it has, which somebody may have been told.</summary>
internal sealed class SelectByKey : TableAttack
{
    public override AttackInfo Info { get; } = new("read/keyed", "A tenant asks for a row of another by its key");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        scene.Foreign(table) is { } row ? [new Attempt($"SELECT 1 FROM {table.Path} WHERE {table.Is(row)}")] : [Attempt.Cannot(scene.Missing(table))];
}
