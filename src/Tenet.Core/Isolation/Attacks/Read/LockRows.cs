namespace Tenet.Core.Isolation.Attacks.Read;

/// <summary>Locks what it would read: another policy decides.</summary>
internal sealed class LockRows : TableAttack
{
    public override AttackInfo Info { get; } = new("read/lock", "A tenant locks rows of another");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [new Attempt($"SELECT 1 FROM {table.Path} FOR UPDATE"), new Attempt($"SELECT 1 FROM {table.Path} FOR KEY SHARE")];
}
