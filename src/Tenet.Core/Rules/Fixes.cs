using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules;

/// <summary>Statements that several rules have as their fix.</summary>
internal static class Fixes
{
    /// <summary>Takes rights away from the application's role, where it has them by itself; what it has through others somebody has to decide.</summary>
    public static string? Revoke(SchemaView schema, TableFacts table, params string[] privileges)
    {
        var own = table.Grants.Where(grant => grant.Grantee == schema.App.Name && grant.On.Kind != FactKind.Column).SelectMany(grant => grant.Privileges).ToList();
        return Array.TrueForAll(privileges, privilege => own.Exists(held => Privileges.Is(held, privilege)))
            ? $"REVOKE {string.Join(", ", privileges)} ON {table.Id.Path} FROM {Quote.Identifier(schema.App.Name!)}"
            : null;
    }
}
