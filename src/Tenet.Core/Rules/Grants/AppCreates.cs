using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.Grants;

/// <summary>The application creates nothing.</summary>
internal sealed class AppCreates : Rule
{
    public override RuleInfo Info { get; } = new(
        "grants/app-creates", Severity.Error, "The application creates nothing",
        "Whoever may create in a schema can put an object there whose name others look up first.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from grant in schema.Of<Grant>()
        where grant.On.Kind == FactKind.Schema && grant.Grantee != "PUBLIC" && schema.App.Includes(grant.Grantee) && grant.Privileges.Any(privilege => Privileges.Is(privilege, "CREATE"))
        select Found(grant.On, $"{grant.Grantee} may create in {Shown(grant.On)}.", $"REVOKE CREATE ON SCHEMA {grant.On.Path} FROM {Quote.Identifier(grant.Grantee)}");
}
