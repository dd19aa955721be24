using System.Globalization;
using Npgsql;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Seeding;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Seeding;

/// <summary>Rows of several tenants in every table of a database, and whose each of them is.</summary>
/// <param name="Tenants">The keys of the tenants, in order of their numbers; empty where nothing is kept apart.</param>
/// <param name="Tables">The tables that have rows, parents before children.</param>
/// <param name="Missing">The tables that have none, or fewer than wanted, and why.</param>
public sealed record TenantRows(IReadOnlyList<string> Tenants, IReadOnlyList<SeededTable> Tables, IReadOnlyList<Uninvented> Missing)
{
    /// <summary>Makes rows up, and commits them.</summary>
    /// <param name="connection">To a database that has the schema and no rows, as a role that row security does not hold.</param>
    /// <param name="tenancy">How the project keeps tenants apart.</param>
    /// <param name="request">How many rows.</param>
    /// <param name="samples">SQL with rows of the team's own, after which others are made.</param>
    /// <param name="cancellation">Ends it between statements.</param>
    public static async Task<TenantRows> FillAsync(NpgsqlConnection connection, TenancySettings tenancy, SeedRequest request, IReadOnlyList<SqlScript> samples, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(tenancy);
        ArgumentNullException.ThrowIfNull(request);
        await using var fill = await SeedFill.RunAsync(connection, tenancy, request, samples, cancellation);
        var tables = new List<SeededTable>();
        IReadOnlyList<string> tenants = [];
        foreach (var draft in fill.Drafts.Where(draft => draft.Total + draft.Adopted > 0))
        {
            var key = draft.Table.KeyColumns;
            var texts = string.Concat(key.Select(column => $", {Quote.Identifier(column)}::text"));
            var rows = await fill.RowsAsync($"SELECT tenet_t{texts} FROM {draft.Keys} ORDER BY tenet_t, tenet_n");
            tables.Add(new SeededTable(new RelationName(draft.Table.Schema, draft.Table.Name), draft.IsBound, key,
                [.. rows.Select(row => new SeededRow(int.Parse(row[0]!, CultureInfo.InvariantCulture), row[1..]))]));
            tenants = draft.IsRoot ? [.. tables[^1].Rows.Select(row => row.Key.Count > 0 ? row.Key[0]! : "")] : tenants;
        }

        await fill.KeepAsync();
        return new TenantRows(tenants, tables, fill.Missing);
    }
}
