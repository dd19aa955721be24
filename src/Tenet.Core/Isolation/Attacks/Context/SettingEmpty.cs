namespace Tenet.Core.Isolation.Attacks.Context;

/// <summary>Comes with empty settings, as the end of a transaction leaves them on a connection.</summary>
internal sealed class SettingEmpty : TableAttack
{
    public override AttackInfo Info { get; } = new("context/empty", "A request whose settings are empty reaches rows");

    public override PersonaKind By => PersonaKind.Empty;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        ContextAttempts.Of(table, scene);
}
