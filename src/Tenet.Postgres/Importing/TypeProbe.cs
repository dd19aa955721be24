using Npgsql;

namespace Tenet.Postgres.Importing;

/// <summary>Asks the server what it calls a type.</summary>
internal static class TypeProbe
{
    private const string Letters = "_ (),[].\"";

    /// <summary>The type with its modifier as the server writes it, or null where it knows none of that name.</summary>
    public static async Task<string?> AskAsync(NpgsqlConnection connection, string word, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(connection);

        // The word comes out of a document and goes into a statement: only what a type can be made of.
        if (!word.All(c => char.IsAsciiLetterOrDigit(c) || Letters.Contains(c, StringComparison.Ordinal)) || word.Count(c => c == '(') != word.Count(c => c == ')') || word.Contains("))", StringComparison.Ordinal))
        {
            return null;
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        try
        {
            await using var create = new NpgsqlCommand($"CREATE TEMP TABLE tenet_type (value {word})", connection, transaction);
            await create.ExecuteNonQueryAsync(cancellation);
            await using var ask = new NpgsqlCommand(
                "SELECT pg_catalog.format_type(atttypid, atttypmod) FROM pg_catalog.pg_attribute WHERE attrelid = 'pg_temp.tenet_type'::regclass AND attnum = 1 AND (SELECT count(*) FROM pg_catalog.pg_attribute WHERE attrelid = 'pg_temp.tenet_type'::regclass AND attnum > 0) = 1",
                connection, transaction);
            return await ask.ExecuteScalarAsync(cancellation) as string;
        }
        catch (PostgresException)
        {
            return null;
        }
        finally
        {
            await transaction.RollbackAsync(cancellation);
        }
    }
}
