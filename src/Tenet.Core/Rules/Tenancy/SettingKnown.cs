using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>Policies read the settings that the project names.</summary>
internal sealed class SettingKnown : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/setting-known", Severity.Error, "Policies read the settings that the project names",
        "A policy that reads app.tenantid, where the application sets app.tenant_id, shows nobody anything; one that reads a setting that nobody thinks of may be set by anybody.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from policy in schema.Settings.Tenancy.Settings is { Tenant: null, User: null } ? [] : schema.Of<Policy>()
        from setting in schema.Shape(policy)?.Expressions.SelectMany(expression => expression.Settings).Select(setting => setting.Name).Distinct() ?? []
        where setting != schema.Settings.Tenancy.Settings.Tenant && setting != schema.Settings.Tenancy.Settings.User
        select Found(policy.Id, $"{Shown(policy.Id)} reads {setting}, which is not under tenancy.settings.");
}
