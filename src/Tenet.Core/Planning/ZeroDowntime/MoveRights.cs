using Tenet.Core.Model;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>Whether those who write one of two tables may write the other: triggers carry values over with the rights of the client.</summary>
internal sealed class MoveRights(SchemaModel before, SchemaModel after)
{
    /// <returns>A sentence for each role that would be refused.</returns>
    public IEnumerable<string> Missing(MovedColumn move)
    {
        foreach (var role in Writers(move.Old, before))
        {
            string[] needed = move.MakesRows ? ["SELECT", "UPDATE", "INSERT"] : ["SELECT", "UPDATE"];
            foreach (var right in needed.Where(right => !May(role, move.New, right, after)))
            {
                yield return $"{role} writes {move.Old.Id.Path} and lacks {right} on {move.New.Parent!.Value.Path}";
            }
        }

        foreach (var role in Writers(move.New, after))
        {
            foreach (var right in ((string[])["SELECT", "UPDATE"]).Where(right => !May(role, move.Old, right, before)))
            {
                yield return $"{role} writes {move.New.Id.Path} and lacks {right} on {move.Old.Id.Path}";
            }
        }
    }

    private static IEnumerable<string> Writers(Column column, SchemaModel model) =>
        Grants(column, model).Where(grant => Has(grant, "INSERT") || Has(grant, "UPDATE")).Select(grant => grant.Grantee).Distinct().Order(StringComparer.Ordinal);

    private static bool May(string role, Column column, string right, SchemaModel model)
    {
        var roles = With(role, model);
        return model.Find(column.Parent!.Value) is Table { Owner: { } owner } && roles.Contains(owner) || Grants(column, model).Any(grant => roles.Contains(grant.Grantee) && Has(grant, right));
    }

    // A role has what the roles have that it is a member of.
    private static HashSet<string> With(string role, SchemaModel model)
    {
        var (all, next) = (new HashSet<string> { "PUBLIC" }, new Queue<string>([role]));
        while (next.TryDequeue(out var name))
        {
            if (all.Add(name) && model.Find(new FactId(FactKind.Role, "", name)) is Role fact)
            {
                fact.MemberOf.Select(membership => membership.Role).ToList().ForEach(next.Enqueue);
            }
        }

        return all;
    }

    private static IEnumerable<Grant> Grants(Column column, SchemaModel model) => model.Of<Grant>().Where(grant => grant.On == column.Id || grant.On == column.Parent!.Value);

    private static bool Has(Grant grant, string right) => grant.Privileges.Any(privilege => privilege == right || privilege.StartsWith(right + " ", StringComparison.Ordinal));
}
