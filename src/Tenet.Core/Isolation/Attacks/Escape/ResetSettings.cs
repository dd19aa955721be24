namespace Tenet.Core.Isolation.Attacks.Escape;

/// <summary>Resets all that the session set, and looks again.</summary>
internal sealed class ResetSettings : TableAttack
{
    public override AttackInfo Info { get; } = new("escape/reset", "A tenant resets its session");

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [
            new Attempt("RESET ALL", $"SELECT count(*) FROM {table.Path}"),
            new Attempt("RESET ROLE", $"SELECT count(*) FROM {table.Path}"),
        ];
}
