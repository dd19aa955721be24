using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Context;

/// <summary>Runs a plan again that was prepared and run for another tenant, on one connection.</summary>
internal sealed class PlanReused : TableAttack
{
    public override AttackInfo Info { get; } = new("context/prepared-plan", "A plan that was prepared for one tenant serves another");

    protected override bool Applies(OwnedTable table, IsolationSchema schema) => schema.Tenancy.Settings.Tenant is not null;

    protected override IEnumerable<Attempt> Attempts(OwnedTable table, Scene scene)
    {
        var other = scene.Victim(table);
        string[] before = [.. scene.Persona.Settings.Select(setting => Set(setting.Name, setting.Name == scene.Schema.Tenancy.Settings.Tenant ? other : setting.Value))];
        string[] after = [.. scene.Persona.Settings.Select(setting => Set(setting.Name, setting.Value))];
        return ((string[])["force_generic_plan", "auto"]).Select(mode => new Attempt(
        [
            $"SET LOCAL plan_cache_mode = {mode}",
            .. before,
            $"PREPARE seen AS SELECT {scene.Schema.Readable(table.Facts)} FROM {table.Path}",
            .. Enumerable.Repeat("EXECUTE seen", mode == "auto" ? 6 : 1),
            .. after,
            "EXECUTE seen",
        ]) { Ends = "DEALLOCATE ALL" });
    }

    private static string Set(string name, string value) => $"SELECT pg_catalog.set_config({Quote.Literal(name)}, {Quote.Literal(value)}, true)";
}
