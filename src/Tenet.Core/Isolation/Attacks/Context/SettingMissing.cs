namespace Tenet.Core.Isolation.Attacks.Context;

/// <summary>Sets nothing at all.</summary>
internal sealed class SettingMissing : TableAttack
{
    public override AttackInfo Info { get; } = new("context/missing", "A request that never said who asks reaches rows");

    public override PersonaKind By => PersonaKind.Nobody;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        ContextAttempts.Of(table, scene);
}
