using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Grants;

/// <summary>The application cannot hand on its rights.</summary>
internal sealed class GrantOption : Rule
{
    public override RuleInfo Info { get; } = new(
        "grants/grant-option", Severity.Warning, "The application cannot hand on its rights",
        "With GRANT OPTION the list of who may do what is no longer in your files.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from grant in schema.Of<Grant>()
        where schema.App.Name == grant.Grantee && grant.Privileges.Any(Privileges.MayGrantOn)
        select Found(grant.On, $"{grant.Grantee} may grant on what it may do with {Shown(grant.On)}.");
}
