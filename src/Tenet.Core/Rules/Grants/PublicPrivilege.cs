using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Grants;

/// <summary>Nothing is granted on tables and views to everybody.</summary>
internal sealed class PublicPrivilege : Rule
{
    public override RuleInfo Info { get; } = new(
        "grants/public", Severity.Error, "Nothing is granted on tables and views to everybody",
        "PUBLIC is every role that there is and will be, that of a report and that of a mistake included.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from grant in schema.Of<Grant>()
        where grant is { Grantee: "PUBLIC", On.Kind: FactKind.Table or FactKind.View or FactKind.MaterializedView or FactKind.Sequence or FactKind.Column, Privileges.Count: > 0 }
        select Found(grant.On, $"Everybody may {string.Join(", ", grant.Privileges)} {(grant.On.Kind == FactKind.Sequence ? "on" : "in")} {Shown(grant.On)}.",
            grant.On.Kind == FactKind.Column ? null : $"REVOKE ALL ON {(grant.On.Kind == FactKind.Sequence ? "SEQUENCE" : "TABLE")} {grant.On.Path} FROM PUBLIC");
}
