namespace Tenet.Core.Isolation.Attacks.Context;

/// <summary>Says a tenant that is no id.</summary>
internal sealed class SettingMalformed : TableAttack
{
    public override AttackInfo Info { get; } = new("context/malformed", "A request whose tenant is no id reaches rows");

    public override PersonaKind By => PersonaKind.Malformed;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        ContextAttempts.Of(table, scene);
}
