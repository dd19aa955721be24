using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>GRANT and REVOKE on one object.</summary>
internal static class GrantDdl
{
    private const string Option = " WITH GRANT OPTION";

    /// <summary>Brings the object from the rights that it was created with to those of the facts.</summary>
    /// <param name="on">The object, or a column.</param>
    /// <param name="owner">The object's owner; null where it is not known.</param>
    /// <param name="grants">All grants on it.</param>
    /// <param name="unknownStart">What is there before is not known (a member of an extension): each grantee begins at nothing.</param>
    public static IEnumerable<string> Create(FactId on, string? owner, IReadOnlyList<Grant> grants, bool unknownStart = false)
    {
        foreach (var grant in grants.Where(grant => grant.Grantor is null))
        {
            if (unknownStart || grant.Grantee == owner || grant.Privileges.Count == 0 || (grant.Grantee == "PUBLIC" && HasPublicDefault(on)))
            {
                yield return $"REVOKE ALL{Of(on)} FROM {Quote.Role(grant.Grantee)}";
            }
        }

        foreach (var grant in InOrder(grants).Where(grant => grant.Privileges.Count > 0))
        {
            // The server writes down who grants, and GRANTED BY may only name the current user.
            if (grant.Grantor is not null)
            {
                yield return "SET SESSION AUTHORIZATION " + Quote.Identifier(grant.Grantor);
            }

            foreach (var statement in Grants(on, grant))
            {
                yield return statement;
            }

            if (grant.Grantor is not null)
            {
                yield return "RESET SESSION AUTHORIZATION";
            }
        }
    }

    /// <summary>Splits privileges into those to grant plainly and those to grant with the grant option.</summary>
    public static IEnumerable<(IReadOnlyList<string> Privileges, string Suffix)> ByOption(IEnumerable<string> privileges) =>
        privileges.GroupBy(privilege => privilege.EndsWith(Option, StringComparison.Ordinal)).OrderBy(group => group.Key)
            .Select(group => ((IReadOnlyList<string>)[.. group.Select(privilege => group.Key ? privilege[..^Option.Length] : privilege)], group.Key ? Option : ""));

    public static IEnumerable<string> Grants(FactId on, Grant grant)
    {
        var column = on.Kind == FactKind.Column ? $" ({Quote.Identifier(on.Name)})" : "";
        return ByOption(grant.Privileges).Select(part =>
            $"GRANT {string.Join(", ", part.Privileges.Select(privilege => privilege + column))} ON {Object(on)} TO {Quote.Role(grant.Grantee)}{part.Suffix}");
    }

    // Whoever grants must have been granted before.
    public static List<Grant> InOrder(IReadOnlyList<Grant> grants)
    {
        var ordered = new List<Grant>(grants.Count);
        var waiting = grants.OrderBy(grant => grant.Grantor is not null).ToList();
        while (waiting.Count > 0)
        {
            var grantees = waiting.Select(grant => grant.Grantee).ToHashSet();
            var ready = waiting.Where(grant => grant.Grantor is null || !grantees.Contains(grant.Grantor)).ToList();
            ready = ready.Count > 0 ? ready : waiting;
            ordered.AddRange(ready);
            waiting = [.. waiting.Except(ready)];
        }

        return ordered;
    }

    private static string Of(FactId id) => id.Kind == FactKind.Column ? $" ({Quote.Identifier(id.Name)}) ON {Object(id)}" : $" ON {Object(id)}";

    // What PUBLIC has on a new object; a new database's schema public can be used by all.
    public static bool HasPublicDefault(FactId on) => on.Kind switch
    {
        FactKind.Function or FactKind.Procedure or FactKind.Aggregate or FactKind.Language => true,
        FactKind.Enum or FactKind.Composite or FactKind.Domain or FactKind.Range => true,
        FactKind.Schema => on.Name == SchemaDdl.Public,
        _ => false,
    };

    /// <summary>What the owner, or PUBLIC where it has any, may do with an object that nobody granted on.</summary>
    public static string UsualRight(FactId on, bool isPublic) =>
        !isPublic ? "ALL" : on.Kind is FactKind.Function or FactKind.Procedure or FactKind.Aggregate ? "EXECUTE" : "USAGE";

    public static string Object(FactId on) => on.Kind switch
    {
        FactKind.Column => "TABLE " + Quote.Qualified(on.Schema, on.Of),
        FactKind.Table or FactKind.View or FactKind.MaterializedView => "TABLE " + Quote.Qualified(on.Schema, on.Name),
        FactKind.Sequence => "SEQUENCE " + Quote.Qualified(on.Schema, on.Name),
        FactKind.Function => $"FUNCTION {Quote.Qualified(on.Schema, on.Name)}{on.Signature}",
        FactKind.Procedure => "PROCEDURE " + Names.Procedure(on),
        FactKind.Aggregate => $"FUNCTION {Quote.Qualified(on.Schema, on.Name)}{PlainSignature(on.Signature)}",
        FactKind.Enum or FactKind.Composite or FactKind.Domain or FactKind.Range => "TYPE " + Quote.Qualified(on.Schema, on.Name),
        FactKind.Schema => "SCHEMA " + Quote.Identifier(on.Name),
        FactKind.Language => "LANGUAGE " + Quote.Identifier(on.Name),
        FactKind.ForeignDataWrapper => "FOREIGN DATA WRAPPER " + Quote.Identifier(on.Name),
        FactKind.ForeignServer => "FOREIGN SERVER " + Quote.Identifier(on.Name),
        _ => throw new ArgumentException($"{on} takes no grants.", nameof(on)),
    };

    // GRANT knows an ordered-set aggregate by its argument types alone. VARIADIC before ORDER BY stands for both lists.
    private static string PlainSignature(string signature)
    {
        var at = signature.IndexOf(" ORDER BY ", StringComparison.Ordinal);
        if (at < 0)
        {
            return signature;
        }

        if (signature[..at].Contains("VARIADIC", StringComparison.Ordinal))
        {
            return signature[..at] + ")";
        }

        // No direct arguments at all: "( ORDER BY integer)".
        return at == 1 ? "(" + signature[(at + 10)..] : signature.Replace(" ORDER BY ", ", ", StringComparison.Ordinal);
    }
}
