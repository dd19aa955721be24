namespace Tenet.Core.Isolation.Attacks.Escape;

/// <summary>Switches row security off for itself, resets what the session set, and drops what is kept.</summary>
internal sealed class RowSecurityOff : TableAttack
{
    public override AttackInfo Info { get; } = new("escape/row-security", "A tenant switches row security off");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [
            new Attempt("SET LOCAL row_security = off", $"SELECT count(*) FROM {table.Path}"),
            new Attempt("SET LOCAL session_replication_role = replica", $"SELECT count(*) FROM {table.Path}"),
        ];
}
