namespace Tenet.Core.Isolation.Attacks.Context;

/// <summary>Opens a request of another tenant as the application does, ends its transaction, and begins the next without saying who asks.</summary>
internal sealed class SettingLeftBehind : TableAttack
{
    public override AttackInfo Info { get; } = new("context/left-behind", "What one request set is there for the next on its connection");

    public override PersonaKind By => PersonaKind.Nobody;

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => schema.Tenancy.Settings.Tenant is not null;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene) =>
        [new Attempt($"SELECT {scene.Schema.Readable(table.Facts)} FROM {table.Path}") { AfterRequestOf = scene.Victim(table) }];
}
