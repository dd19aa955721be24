using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Grants;

/// <summary>
/// Takes back what default privileges in force add to a new object, and gives back what they withhold, so that it has the rights of the desired schema.
/// </summary>
/// <remarks>
/// They apply by the role that runs the plan. Where that is not known those of all roles are taken to apply: a right that is not there is revoked without effect.
/// </remarks>
internal sealed class BirthRights
{
    private readonly Graph.Side after;
    private readonly ILookup<string, DefaultPrivilege> inForce;

    public BirthRights(Graph.Side before, Graph.Side after, string? role)
    {
        this.after = after;
        // What goes is gone before anything is made; what comes, comes at the end.
        inForce = before.Model.Of<DefaultPrivilege>().Where(privilege => after.Has(privilege.Id) && (role is null || privilege.Role == role)).ToLookup(privilege => privilege.Objects);
    }

    public IEnumerable<string> Settle(IEnumerable<FactId> made) => inForce.Count == 0 ? [] : made.SelectMany(Settle);

    private IEnumerable<string> Settle(FactId id)
    {
        if (Word(id.Kind) is not { } word)
        {
            yield break;
        }

        var fact = after.Find(id);
        var owner = fact switch
        {
            SchemaFact inSchema => inSchema.Owner,
            GlobalFact global => global.Owner,
            // The sequence of an identity column has no fact of its own.
            _ => null,
        };
        var own = after.Index.Of<Grant>(id).Where(grant => grant.Grantor is null).ToDictionary(grant => grant.Grantee);
        var applying = inForce[word].Where(privilege => privilege.Schema is null || privilege.Schema == id.Schema);
        foreach (var grantee in applying.Select(privilege => privilege.Grantee == privilege.Role ? owner ?? privilege.Role : privilege.Grantee).Distinct().Order(StringComparer.Ordinal))
        {
            var revoke = $"REVOKE ALL ON {GrantDdl.Object(id)} FROM {Quote.Role(grantee)}";
            if (own.TryGetValue(grantee, out var grant))
            {
                yield return revoke;
                foreach (var statement in GrantDdl.Grants(id, grant))
                {
                    yield return statement;
                }
            }
            else if (grantee == owner || (grantee == "PUBLIC" && GrantDdl.HasPublicDefault(id)))
            {
                yield return $"GRANT {GrantDdl.UsualRight(id, grantee == "PUBLIC")} ON {GrantDdl.Object(id)} TO {Quote.Role(grantee)}";
            }
            else
            {
                yield return revoke;
            }
        }
    }

    private static string? Word(FactKind kind) => kind switch
    {
        FactKind.Table or FactKind.View or FactKind.MaterializedView => "tables",
        FactKind.Sequence => "sequences",
        FactKind.Function or FactKind.Procedure or FactKind.Aggregate => "functions",
        FactKind.Enum or FactKind.Composite or FactKind.Domain or FactKind.Range => "types",
        FactKind.Schema => "schemas",
        _ => null,
    };
}
