using Npgsql;
using Tenet.Core.Model;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Observation;

/// <summary>Fills a schema with rows that its constraints accept.</summary>
internal static class RowFiller
{
    private const int RowsInTable = 3;

    // Beyond the numbers that keys of made-up rows begin with.
    private const int Offset = 100;

    /// <returns>The tables that got no row, each with the reason.</returns>
    public static async Task<IReadOnlyList<string>> FillAsync(NpgsqlConnection connection, ProofSchema schema, CancellationToken cancellation)
    {
        var model = schema.Model;
        var without = new List<string>();
        await using var trial = await Trial.BeginAsync(connection, cancellation);
        var candidates = new ColumnCandidates(schema);
        var inventor = new RowInventor(schema, candidates, trial);
        foreach (var table in model.Of<Table>().Where(table => table is { ForeignServer: null, PartitionOf: null }))
        {
            var name = new RelationName(table.Schema, table.Name);
            try
            {
                await inventor.SharedAsync(name);
            }
            catch (CannotInvent refused)
            {
                without.Add($"{name}: {refused.Message}");
                continue;
            }

            await AddAsync(inventor, candidates, trial, name, schema);
        }

        return await trial.KeepAsync() is { } problem ? [.. model.Of<Table>().Select(table => $"{table.Id.Path}: the rows cannot be committed: {Trial.Words(problem)}")] : without;
    }

    // The first row leaves empty what may be empty; the others have a value wherever they can.
    private static async Task AddAsync(RowInventor inventor, ColumnCandidates candidates, Trial trial, RelationName table, ProofSchema schema)
    {
        var keys = schema.ForeignKeys(table).Where(key => RelationName.Of(key.Parent!.Value) != new RelationName(key.ReferencedSchema, key.ReferencedTable)).ToList();
        var referring = keys.SelectMany(key => key.Columns).ToHashSet();
        var free = schema.Columns(table)
            .Where(column => column is { Identity: null, Generated: null } && (column.NotNull is null || column.Default is not null) && !referring.Contains(column.Name)).ToList();
        for (var row = 1; row < RowsInTable; row++)
        {
            var given = await ParentsAsync(inventor, keys);
            foreach (var column in free)
            {
                if (await candidates.OfAsync(column, trial) is { Count: > 0 } values)
                {
                    given.Add(column.Name, ColumnCandidates.Fill(values[row % values.Count], Offset + row));
                }
            }

            // What a check ties to other columns may not take a value of its own: fewer are given then.
            while (!await IsTakenAsync(inventor, table, given) && given.Count > 0)
            {
                given.Remove(given.Keys.Last());
            }
        }
    }

    // The rows that the first row refers to, or would; a table without one is left empty.
    private static async Task<Dictionary<string, string>> ParentsAsync(RowInventor inventor, IEnumerable<ForeignKey> keys)
    {
        var given = new Dictionary<string, string>();
        foreach (var key in keys)
        {
            try
            {
                var parent = await inventor.SharedAsync(new RelationName(key.ReferencedSchema, key.ReferencedTable));
                foreach (var (column, referenced) in key.Columns.Zip(key.ReferencedColumns))
                {
                    if (parent.Values.GetValueOrDefault(referenced) is { } value)
                    {
                        given.TryAdd(column, value);
                    }
                }
            }
            catch (CannotInvent)
            {
                // The column stays empty, or the server says that it must not.
            }
        }

        return given;
    }

    private static async Task<bool> IsTakenAsync(RowInventor inventor, RelationName table, Dictionary<string, string> given)
    {
        try
        {
            await inventor.NewAsync(table, null, given);
            return true;
        }
        catch (CannotInvent)
        {
            return false;
        }
    }
}
