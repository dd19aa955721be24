using Npgsql;
using Tenet.Core.Model;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Observation;

/// <summary>Fills a schema with rows that its constraints accept.</summary>
internal static class RowFiller
{
    // Beyond the numbers that keys of made-up rows begin with.
    private const int Offset = 100;

    /// <param name="connection">Where to; it is filled in one transaction.</param>
    /// <param name="schema">What it holds.</param>
    /// <param name="next">The rows shall fit this, too.</param>
    /// <param name="amount">How many.</param>
    /// <param name="cancellation">Ends the filling between statements.</param>
    /// <returns>The tables that got no row, each with the reason.</returns>
    public static async Task<IReadOnlyList<string>> FillAsync(NpgsqlConnection connection, ProofSchema schema, NextSchema next, RowAmount amount, CancellationToken cancellation)
    {
        var model = schema.Model;
        var without = new List<string>();
        await using var trial = await Trial.BeginAsync(connection, cancellation);
        // What waits for the end of the transaction would cost all rows.
        await trial.TryAsync("SET CONSTRAINTS ALL IMMEDIATE");
        var candidates = new ColumnCandidates(schema, next);
        var inventor = new RowInventor(schema, candidates, trial) { Next = next, Without = amount.Without };
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

            for (var row = 1; row < amount.InTable; row++)
            {
                await AddAsync(inventor, candidates, trial, name, schema, row);
            }
        }

        return await trial.KeepAsync() is { } problem ? [.. model.Of<Table>().Select(table => $"{table.Id.Path}: the rows cannot be committed: {Trial.Words(problem)}")] : without;
    }

    // The first row leaves empty what may be empty; the others have a value wherever they can.
    private static async Task AddAsync(RowInventor inventor, ColumnCandidates candidates, Trial trial, RelationName table, ProofSchema schema, int row)
    {
        var keys = schema.ForeignKeys(table).Where(key => RelationName.Of(key.Parent!.Value) != new RelationName(key.ReferencedSchema, key.ReferencedTable)).ToList();
        var referring = keys.SelectMany(key => key.Columns).ToHashSet();
        var given = await ParentsAsync(inventor, keys);
        var wished = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var column in schema.Columns(table)
            .Where(column => column is { Identity: null, Generated: null } && (column.NotNull is null || column.Default is not null) && !referring.Contains(column.Name)))
        {
            if (await candidates.OfAsync(column, trial) is { Count: > 0 } values)
            {
                var first = row % values.Count;
                wished.Add(column.Name, [.. values.Skip(first).Concat(values.Take(first)).Select(value => ColumnCandidates.Escape(ColumnCandidates.Fill(value, Offset + row)))]);
            }
        }

        // What nothing fits together with the rest is left to be empty: fewer are given then.
        while (await RefusedAsync(inventor, table, given, wished) is { } columns && given.Count + wished.Count > 0)
        {
            var named = columns.Where(column => wished.ContainsKey(column) || given.ContainsKey(column)).DefaultIfEmpty(wished.Count > 0 ? wished.Keys.Last() : given.Keys.Last()).ToList();
            named.ForEach(column => _ = wished.Remove(column) || given.Remove(column));
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

    // Null where the row is taken, else the columns whose values are refused.
    private static async Task<IReadOnlyList<string>?> RefusedAsync(
        RowInventor inventor, RelationName table, Dictionary<string, string> given, Dictionary<string, IReadOnlyList<string>> wished)
    {
        try
        {
            await inventor.NewAsync(table, null, given, wished);
            return null;
        }
        catch (CannotInvent refused)
        {
            return refused.Columns;
        }
    }
}
