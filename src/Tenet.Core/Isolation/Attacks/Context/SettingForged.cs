namespace Tenet.Core.Isolation.Attacks.Context;

/// <summary>Sets somebody else's tenant, where the profile says that clients can.</summary>
internal sealed class SettingForged : TableAttack
{
    public override AttackInfo Info { get; } = new("context/client-set", "A client that sets the tenant of another itself reaches rows");

    public override PersonaKind By => PersonaKind.Forger;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        ContextAttempts.Of(table, scene);
}
