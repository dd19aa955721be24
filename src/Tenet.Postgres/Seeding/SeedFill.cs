using System.Globalization;
using Npgsql;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Seeding;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Seeding;

/// <summary>A database while it is being filled. Nothing of it stays unless it is kept.</summary>
public sealed class SeedFill : IAsyncDisposable
{
    private const int MostDeferred = 6;

    private readonly Trial trial;
    private readonly RowSeeder seeder;

    private SeedFill(Trial trial, RowSeeder seeder) => (this.trial, this.seeder) = (trial, seeder);

    /// <summary>Statements that fill tables together, parents first.</summary>
    public IReadOnlyList<IReadOnlyList<TableDraft>> Groups => seeder.Groups;

    public IEnumerable<TableDraft> Drafts => Groups.SelectMany(group => group);

    public TenantPlan Plan => seeder.Plan;

    /// <summary>The setting that says which tenant is asking.</summary>
    public string? TenantSetting { get; private init; }

    /// <summary>Numbers and keys of the tenants.</summary>
    public IReadOnlyList<(int Number, string Key)> TenantKeys { get; private set; } = [];

    /// <summary>What has no row, or fewer than wanted.</summary>
    public IReadOnlyList<Uninvented> Missing =>
        [.. Drafts.Where(draft => draft.Total + draft.Adopted == 0 && draft.Wanted > 0).Select(draft => new Uninvented(new RelationName(draft.Table.Schema, draft.Table.Name), draft.Refused?.Constraint, draft.Refused?.Words ?? "nothing was taken", draft.Total, Sample(draft)))];

    /// <param name="connection">A database that has the schema.</param>
    /// <param name="tenancy">How tenants are kept apart.</param>
    /// <param name="request">How many rows.</param>
    /// <param name="samples">Rows of the team's own, as templates for what cannot be made up.</param>
    /// <param name="cancellation">Ends it between statements.</param>
    public static async Task<SeedFill> RunAsync(NpgsqlConnection connection, TenancySettings tenancy, SeedRequest request, IReadOnlyList<SqlScript> samples, CancellationToken cancellation)
    {
        var refused = new Dictionary<string, Refusal>();
        while (true)
        {
            var trial = await Trial.BeginAsync(connection, cancellation);
            try
            {
                await trial.NeedAsync("SET LOCAL search_path = ''");
                var schema = await SeedCatalog.ReadAsync(connection, cancellation);
                await trial.NeedAsync("SET LOCAL search_path TO DEFAULT");
                var templates = await SampleRows.ReadAsync(trial, connection, schema, samples, cancellation);
                var seeder = new RowSeeder(trial, schema, request, tenancy, templates, refused);
                await seeder.FillAsync();
                var fill = new SeedFill(trial, seeder) { TenantSetting = tenancy.Settings.Tenant };
                await fill.ReadTenantsAsync();
                return fill;
            }
            catch (DeferredRefusal waited) when (refused.Count < MostDeferred && waited.Place is { Schema: { } at, Table: { } name } && refused.TryAdd(new RelationName(at, name).ToString(), waited.Refusal))
            {
                // What waits for the end of the transaction cannot be had: once more, without that table.
                await trial.DisposeAsync();
            }
            catch
            {
                await trial.DisposeAsync();
                throw;
            }
        }
    }

    public Task<IReadOnlyList<string?[]>> RowsAsync(string query) => trial.RowsAsync(query);

    /// <summary>Commits the rows.</summary>
    public async Task KeepAsync()
    {
        if (await trial.KeepAsync() is { } problem)
        {
            throw problem;
        }
    }

    public ValueTask DisposeAsync() => trial.DisposeAsync();

    private async Task ReadTenantsAsync()
    {
        if (Drafts.FirstOrDefault(draft => draft.IsRoot) is { Table.KeyColumns: [var id] } root)
        {
            var rows = await trial.RowsAsync($"SELECT tenet_t, {Quote.Identifier(id)}::text FROM {root.Keys} ORDER BY tenet_t");
            TenantKeys = [.. rows.Select(row => (int.Parse(row[0]!, CultureInfo.InvariantCulture), row[1]!))];
        }
    }

    private static string Sample(TableDraft draft)
    {
        var columns = draft.Table.Given.Where(column => column is { NotNull: true, Default: null, Sequence: null }).ToList();
        return columns.Count == 0
            ? $"INSERT INTO {draft.Table.Path} DEFAULT VALUES;"
            : $"INSERT INTO {draft.Table.Path} ({Quote.Identifiers(columns.Select(column => column.Name))}) VALUES ({string.Join(", ", columns.Select(column => $"<{column.Type}>"))});";
    }
}
