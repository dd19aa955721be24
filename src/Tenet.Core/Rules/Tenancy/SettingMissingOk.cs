using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>A setting that nobody made is no error.</summary>
internal sealed class SettingMissingOk : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/setting-missing-ok", Severity.Warning, "A setting that nobody made is no error",
        "On a new connection the setting does not exist: current_setting(…) fails then, and current_setting(…, true) is NULL, which no row equals.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from policy in schema.Of<Policy>()
        from setting in schema.Shape(policy)?.Expressions.SelectMany(expression => expression.Settings).Where(setting => !setting.MissingOk).Select(setting => setting.Name).Distinct() ?? []
        select Found(policy.Id, $"{Shown(policy.Id)} fails where {setting} was never set; current_setting('{setting}', true) gives NULL.");
}
