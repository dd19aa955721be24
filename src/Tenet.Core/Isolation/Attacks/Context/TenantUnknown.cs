namespace Tenet.Core.Isolation.Attacks.Context;

/// <summary>Says a tenant that does not exist.</summary>
internal sealed class TenantUnknown : TableAttack
{
    public override AttackInfo Info { get; } = new("context/unknown", "A request of a tenant that does not exist reaches rows");

    public override PersonaKind By => PersonaKind.Unknown;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        ContextAttempts.Of(table, scene);
}
