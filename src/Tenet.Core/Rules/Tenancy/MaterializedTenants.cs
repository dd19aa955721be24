using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>The application reads no materialized view over rows of tenants.</summary>
internal sealed class MaterializedTenants : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/materialized-view", Severity.Error, "The application reads no materialized view over rows of tenants",
        "A materialized view has no row security: it shows the rows of all tenants to whoever may read it.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from view in schema.Relations
        where view.Id.Kind == FactKind.MaterializedView && schema.App.May(view, "SELECT")
        let read = Reads.Tables(schema, view.Id).FirstOrDefault(schema.Tenants.Holds)
        where read is not null
        select Found(view.Id, $"{schema.App.Name} reads {Shown(view.Id)}, which holds rows of {Shown(read.Id)} of all tenants.", Fixes.Revoke(schema, view, "SELECT"));
}
