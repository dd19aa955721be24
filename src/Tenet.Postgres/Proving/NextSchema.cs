using Npgsql;
using Tenet.Core.Model;
using Tenet.Core.Seeding.Values;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Proving;

/// <summary>The schema that is to come, in a database of its own: each row that is made up for the present one is tried there, too. Nothing of it stays.</summary>
/// <remarks>
/// Both databases are clones of one. A table is the same where its OID is, a column where its number is, whatever they are called; a table that was
/// dropped and made anew is found by its name. A row must fit where it lies: in the same partition.
/// </remarks>
internal sealed class NextSchema : IAsyncDisposable
{
    private static readonly string Columns = $"""
        SELECT c.oid, {Place("c.oid")}, a.attnum, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attgenerated <> '',
               a.attnotnull AND NOT a.atthasdef AND a.attidentity = ''
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND c.oid >= 16384
         ORDER BY 1, 3
        """;

    private readonly Trial trial;
    private readonly ProofSchema schema;
    private readonly Dictionary<string, NextTable> tables;
    private readonly Dictionary<(string Was, string Now), bool> casts = [];
    private readonly HashSet<string> unasked = [];

    private NextSchema(Trial trial, ProofSchema schema, Dictionary<string, NextTable> tables) => (this.trial, this.schema, this.tables) = (trial, schema, tables);

    /// <param name="present">The database that rows are made up in.</param>
    /// <param name="next">A clone of it that has the other schema, and no rows.</param>
    /// <param name="model">That schema.</param>
    /// <param name="cancellation">Ends the questions.</param>
    public static async Task<NextSchema> OfAsync(NpgsqlConnection present, NpgsqlConnection next, SchemaModel model, CancellationToken cancellation)
    {
        var columns = await CheckColumns.ReadAsync(next, cancellation);
        IReadOnlyList<string?[]> was;
        await using (var asked = await Trial.BeginAsync(present, cancellation))
        {
            was = await asked.RowsAsync(Columns);
        }

        var trial = await Trial.BeginAsync(next, cancellation);
        var tables = NextTable.Match(was, await trial.RowsAsync(Columns));
        // A new column has no value yet, and its default would be no value of the row's.
        foreach (var (table, column) in tables.Values.SelectMany(table => table.Required.Select(column => (table.Name, column))))
        {
            await trial.TryAsync($"ALTER TABLE {table} ALTER COLUMN {Quote.Identifier(column)} DROP NOT NULL");
        }

        // What waits for the end of the transaction would never be asked.
        await trial.TryAsync("SET CONSTRAINTS ALL IMMEDIATE");
        return new NextSchema(trial, new ProofSchema(model, columns), tables);
    }

    /// <summary>SQL for the name of a relation by its OID, qualified whatever the <c>search_path</c> is.</summary>
    public static string Place(string oid) => $"(pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, {oid}, 0)).identity";

    /// <summary>Values that the column may have to hold then: labels of its type, constants from its checks and from bounds of partitions.</summary>
    public IEnumerable<string> Hints(RelationName table, string column) => Find(table, column) is var (there, now, fact)
        ? [.. schema.Bounds(there.Relation, now.Name), .. schema.Enum(fact.Type)?.Labels ?? [], .. Checks(fact).SelectMany(TextConstants.Of)]
        : [];

    /// <summary>Whether the column's type there takes each of the values, and none of the checks on the column alone refuses it.</summary>
    public async Task<IReadOnlyList<bool>> AcceptsAsync(RelationName table, string column, IReadOnlyList<string> values)
    {
        if (Find(table, column) is not var (there, now, fact))
        {
            return [.. values.Select(_ => true)];
        }

        var texts = new List<string>();
        foreach (var value in values)
        {
            texts.Add(await ValueAsync(now, value));
        }

        return await ValueQuestions.AskAsync(there.Relation.Name, now.Name, now.Type, schema.ChecksOf(fact), texts, trial);
    }

    /// <summary>Why the row does not fit; null where it does, or where nothing can be asked.</summary>
    /// <param name="place">The table or partition that it lies in, as <see cref="Place"/> names it.</param>
    /// <param name="row">The row.</param>
    public async Task<RefusedRow?> RefusesAsync(string place, InventedRow row)
    {
        if (!tables.TryGetValue(place, out var table) || unasked.Contains(place))
        {
            return null;
        }

        var values = row.Values.Where(item => table.Columns.ContainsKey(item.Key)).Select(item => (table.Columns[item.Key], item.Value)).ToList();
        var texts = new List<string>();
        foreach (var (column, value) in values)
        {
            texts.Add(value is null ? "NULL" : await ValueAsync(column, value));
        }

        var what = values.Count == 0 ? "DEFAULT VALUES" : $"({Quote.Identifiers(values.Select(item => item.Item1.Name))}) OVERRIDING SYSTEM VALUE VALUES ({string.Join(", ", texts)})";
        if (await trial.TryAsync($"INSERT INTO {table.Name} {what}") is not { } problem)
        {
            return null;
        }

        var refused = RefusedRow.Of(problem, table.Relation, schema);
        if (!table.IsSame || IsBeyondRows(refused, table))
        {
            unasked.Add(place);
            return null;
        }

        var columns = refused.Columns.Count > 0 ? refused.Columns : await UntakenAsync(values);
        var names = table.Columns.Where(item => columns.Contains(item.Value.Name)).Select(item => item.Key).ToList();
        // An expression may read any of them.
        return refused with { SqlState = IsValue(refused) ? PostgresErrorCodes.CheckViolation : refused.SqlState, Columns = names.Count > 0 ? names : [.. row.Values.Keys] };
    }

    public ValueTask DisposeAsync() => trial.DisposeAsync();

    private (NextTable Table, NextColumn Column, Column Fact)? Find(RelationName table, string column) =>
        tables.TryGetValue(table.ToString(), out var there) && there.Columns.TryGetValue(column, out var now)
        && schema.Columns(there.Relation).FirstOrDefault(item => item.Name == now.Name) is { } fact ? (there, now, fact) : null;

    private IEnumerable<string> Checks(Column column) =>
        schema.ChecksOf(column).Select(check => check.Expression).Concat(schema.Domain(column.Type) is { } domain ? schema.ChecksOf(domain).Select(check => check.Expression) : []);

    // A value of another type is cast, or read anew where there is no such cast.
    private static bool IsValue(RefusedRow refused) => refused.SqlState.StartsWith("22", StringComparison.Ordinal);

    // A new column must be filled and cannot be, or the row refers to a table of which that is true. Where a table is made anew its rows are lost, and need not fit.
    private bool IsBeyondRows(RefusedRow refused, NextTable table) =>
        refused.SqlState == PostgresErrorCodes.NotNullViolation ? !table.Columns.Values.Any(column => refused.Columns.Contains(column.Name))
        : refused.SqlState == PostgresErrorCodes.ForeignKeyViolation && unasked.Count > 0
            && schema.ForeignKeys(table.Relation).Any(key => unasked.Any(place => tables[place].Relation == new RelationName(key.ReferencedSchema, key.ReferencedTable)));

    private async Task<IReadOnlyList<string>> UntakenAsync(IEnumerable<(NextColumn Column, string? Value)> values)
    {
        var refused = new List<string>();
        foreach (var (column, value) in values)
        {
            if (value is not null && !await IsTakenAsync(column, value))
            {
                refused.Add(column.Name);
            }
        }

        return refused;
    }

    private async Task<bool> IsTakenAsync(NextColumn column, string value) => await trial.TryAsync($"SELECT CAST({await ValueAsync(column, value)} AS {column.Type})::text") is null;

    private async Task<string> ValueAsync(NextColumn column, string value)
    {
        var literal = Quote.Literal(value);
        if (column.Was == column.Type)
        {
            return literal;
        }

        if (!casts.TryGetValue((column.Was, column.Type), out var isCast))
        {
            casts[(column.Was, column.Type)] = isCast = await trial.TryAsync($"SELECT CAST(CAST(NULL AS {column.Was}) AS {column.Type})") is null;
        }

        return isCast ? $"CAST(CAST({literal} AS {column.Was}) AS {column.Type})" : literal;
    }
}
