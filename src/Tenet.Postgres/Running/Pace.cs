using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Running;

/// <summary>What backfills give way to. Their batches read it from the session: see the plan's loop.</summary>
/// <param name="MaxLag">How much WAL a standby may be behind, such as <c>64MB</c>; null for any.</param>
/// <param name="MaxWalRate">How much WAL the server may write a second, such as <c>20MB</c>; null for any.</param>
public sealed record Pace(string? MaxLag, string? MaxWalRate)
{
    /// <summary>The settings by name.</summary>
    public IEnumerable<(string Name, string Value)> Settings =>
        new[] { (Name: "tenet.max_lag", Value: MaxLag), (Name: "tenet.max_wal_rate", Value: MaxWalRate) }.Where(item => item.Value is not null).Select(item => (item.Name, item.Value!));

    /// <exception cref="TenetException">TNT1011 one is no size, TNT4037 the role may not see how far standbys are.</exception>
    internal async Task CheckAsync(NpgsqlConnection connection, string role, CancellationToken cancellation)
    {
        foreach (var (name, value) in Settings)
        {
            await using var size = new NpgsqlCommand("SELECT pg_catalog.pg_size_bytes($1)", connection);
            size.Parameters.Add(new NpgsqlParameter<string> { TypedValue = value });
            try
            {
                if (await size.ExecuteScalarAsync(cancellation) is not > 0L)
                {
                    throw Wrong(name, value);
                }
            }
            catch (PostgresException)
            {
                throw Wrong(name, value);
            }
        }

        if (MaxLag is null)
        {
            return;
        }

        // To who may not see them they are there without a state.
        await using var hidden = new NpgsqlCommand("SELECT EXISTS (SELECT FROM pg_catalog.pg_stat_replication WHERE state IS NULL)", connection);
        if (await hidden.ExecuteScalarAsync(cancellation) is true)
        {
            throw new TenetException(ErrorCode.RightsMissing, $"The role {role} may not see how far standbys are behind.", remedy: $"GRANT pg_monitor TO {Quote.Identifier(role)};, or leave out --max-lag.");
        }
    }

    private static TenetException Wrong(string name, string value) =>
        new(ErrorCode.UsageWrong, $"--{name["tenet.".Length..].Replace('_', '-')} {value}: a size such as 64MB is expected.");
}
