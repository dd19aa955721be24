using Npgsql;
using Tenet.Core.Importing;
using Tenet.Core.Sql;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Importing;

/// <summary>Roles and schemas that SQL of documents names and none creates: documents print tables, not the roles that own them.</summary>
internal sealed class Absentees(NpgsqlConnection connection, Sandbox.Sandbox sandbox, SchemaImport import, CancellationToken cancellation)
{
    private const string Role = "role";
    private const string Schema = "schema";

    /// <summary>Makes each that is given; true where there was one.</summary>
    internal async Task<bool> MakeAsync(IEnumerable<string> absent)
    {
        var made = false;
        foreach (var item in absent.Order(StringComparer.Ordinal))
        {
            var (kind, name) = (item[..item.IndexOf(' ', StringComparison.Ordinal)], item[(item.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            if (kind == Role)
            {
                await sandbox.AddRoleAsync(new SandboxRole(name, [], []), cancellation);
                import.AddRole(name);
                import.Notes.Assume("a role without attributes, because SQL names it and none creates it", name);
            }
            else
            {
                await using var command = new NpgsqlCommand("CREATE SCHEMA " + Quote.Identifier(name), connection);
                await command.ExecuteNonQueryAsync(cancellation);
                import.Notes.Assume("a schema, because SQL names it and none creates it", name);
            }

            made = true;
        }

        return made;
    }

    /// <summary>What the server misses, as <c>role app_owner</c>; null where it is neither role nor schema.</summary>
    internal static string? Named(PostgresException problem)
    {
        // The name stands nowhere but in the message; what is not worded just so is left to be reported.
        var kind = problem.SqlState switch
        {
            PostgresErrorCodes.InvalidSchemaName => Schema,
            PostgresErrorCodes.UndefinedObject => Role,
            _ => null,
        };
        var start = problem.MessageText.IndexOf('"', StringComparison.Ordinal) + 1;
        var end = problem.MessageText.LastIndexOf('"');
        return kind is not null && start > 0 && end > start && problem.MessageText == $"{kind} \"{problem.MessageText[start..end]}\" does not exist" ? $"{kind} {problem.MessageText[start..end]}" : null;
    }
}
