using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Grants;

/// <summary>Not everybody may create in a schema.</summary>
internal sealed class PublicCreate : Rule
{
    public override RuleInfo Info { get; } = new(
        "grants/public-create", Severity.Error, "Not everybody may create in a schema",
        "Whoever may create in a schema of the search_path can put a function there that others call in good faith.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from grant in schema.Of<Grant>()
        where grant is { Grantee: "PUBLIC", On.Kind: FactKind.Schema } && grant.Privileges.Any(privilege => Privileges.Is(privilege, "CREATE"))
        select Found(grant.On, $"Everybody may create in {Shown(grant.On)}.", $"REVOKE CREATE ON SCHEMA {grant.On.Path} FROM PUBLIC");
}
