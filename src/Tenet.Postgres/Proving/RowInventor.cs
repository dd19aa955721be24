using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Proving;

/// <summary>
/// Makes up the smallest rows that the server accepts: defaults where there are any, values that the checks allow, and the rows that they
/// refer to. One row a table is shared by all that need one, so that composite keys agree about the tenant.
/// </summary>
internal sealed class RowInventor(ProofSchema schema, ColumnCandidates candidates, Trial trial)
{
    private const int MostAttempts = 150;

    private readonly Dictionary<RelationName, InventedRow> shared = [];
    private readonly HashSet<RelationName> underWay = [];
    private int number;

    /// <summary>Whether the rows fit another schema, too; null where nobody asks.</summary>
    public NextSchema? Next { get; init; }

    /// <summary>A row that is there and serves those that refer to it; null where there is none.</summary>
    public Func<RelationName, Task<InventedRow?>>? Existing { get; init; }

    /// <summary>A row that was there already does not do.</summary>
    public bool Fresh { get; init; }

    /// <summary>Columns that are given no value, since a trigger may have one for them.</summary>
    public IReadOnlySet<string> LeftOut { get; init; } = new HashSet<string>();

    /// <summary>The number that values are told apart by begins behind this one.</summary>
    public int First
    {
        init => number = value;
    }

    /// <summary>Tables that shall have no row.</summary>
    public IReadOnlySet<RelationName> Without { get; init; } = new HashSet<RelationName>();

    /// <summary>The shared row of the table, made when first asked for.</summary>
    /// <exception cref="CannotInvent">The server refused all that was tried.</exception>
    public async Task<InventedRow> SharedAsync(RelationName table) =>
        shared.TryGetValue(table, out var row) ? row
            : shared[table] = (Existing is null ? null : await Existing(table)) ?? await NewAsync(table, null, new Dictionary<string, string>());

    /// <summary>A new row.</summary>
    /// <param name="table">Where to.</param>
    /// <param name="through">A foreign key that must not be empty; or null.</param>
    /// <param name="given">Values that columns must have.</param>
    /// <param name="wished">Values that columns should have one of, best first.</param>
    public async Task<InventedRow> NewAsync(
        RelationName table, ForeignKey? through, IReadOnlyDictionary<string, string> given, IReadOnlyDictionary<string, IReadOnlyList<string>>? wished = null)
    {
        if (Without.Contains(table))
        {
            throw new CannotInvent($"{table} is left empty");
        }

        if (!underWay.Add(table) && through is null)
        {
            throw new CannotInvent($"{table} needs a row of its own before it has one");
        }

        try
        {
            var draft = new RowDraft(given);
            foreach (var key in schema.ForeignKeys(table).OrderByDescending(key => key == through).Where(key => key == through || IsRequired(table, key, given)))
            {
                await FillAsync(draft, key);
            }

            foreach (var (column, values) in (wished ?? new Dictionary<string, IReadOnlyList<string>>()).Where(item => !draft.Has(item.Key)))
            {
                draft.Choose(column, values);
            }

            foreach (var column in schema.Columns(table).Where(column => IsRequired(column) && !draft.Has(column.Name) && !LeftOut.Contains(column.Name)))
            {
                var values = await candidates.OfAsync(column, trial);
                draft.Choose(column.Name, values.Count > 0 ? values : throw new CannotInvent($"no value was found for {column.Id.Path} of type {column.Type}"));
            }

            return await InsertAsync(table, draft);
        }
        finally
        {
            underWay.Remove(table);
        }
    }

    private async Task<InventedRow> InsertAsync(RelationName table, RowDraft draft)
    {
        RefusedRow? refused = null;
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            refused = null;
            var (row, problem) = await trial.RowAsync(
                Insert(table, draft.Values(++number)),
                Next is null ? null : async values => (refused = await Next.RefusesAsync(values[^1]!, Row(table, values))) is null);
            if (row is not null)
            {
                return Row(table, row);
            }

            if (problem is null && refused is null)
            {
                throw new CannotInvent($"{table} took no row: a trigger, a rule or a policy kept it out");
            }

            refused ??= RefusedRow.Of(problem!, table, schema);
            if (refused.IsNotUnique)
            {
                var columns = refused.Columns.Count > 0 ? refused.Columns : [.. schema.Columns(table).Select(column => column.Name)];
                if (columns.Any(draft.Varies) || columns.Any(draft.Advance))
                {
                    continue;
                }

                if (problem is not null && await AdoptAsync(table, draft, refused.Columns) is { } there)
                {
                    return there;
                }
            }

            if (!refused.IsAboutValues || !await ReviseAsync(table, draft, refused.Columns))
            {
                throw new CannotInvent($"{table} refuses a row: {refused.Words}", refused.Columns);
            }
        }

        throw new CannotInvent($"{table} refused {MostAttempts} rows: {refused!.Words}", refused.Columns);
    }

    // A trigger made the row with another one; it needs no more than what was wanted of it.
    private async Task<InventedRow?> AdoptAsync(RelationName table, RowDraft draft, IReadOnlyList<string> key)
    {
        if (Fresh || key.Count == 0 || !key.All(draft.Fixed.ContainsKey))
        {
            return null;
        }

        var given = draft.Fixed.Select(pair => $"{Quote.Identifier(pair.Key)} = {Quote.Literal(pair.Value)}");
        var same = key.Select(column => $"{Quote.Identifier(column)} = {Quote.Literal(draft.Fixed[column])}");
        var (row, _) = await trial.RowAsync($"UPDATE {table} SET {string.Join(", ", given)} WHERE {string.Join(" AND ", same)} RETURNING {Returned(table)}");
        return row is null ? null : Row(table, row);
    }

    private InventedRow Row(RelationName table, string?[] values) => new(table, schema.Columns(table).Zip(values).ToDictionary(pair => pair.First.Name, pair => pair.Second));

    // And where the row went: into a partition, perhaps.
    private string Returned(RelationName table) =>
        string.Join(", ", schema.Columns(table).Select(column => Quote.Identifier(column.Name) + "::text").Append(NextSchema.Place("tableoid")));

    // A check over several columns: give one of them its next value, one that was left out its first, or fill a foreign key; till all that they can have was tried together.
    private async Task<bool> ReviseAsync(RelationName table, RowDraft draft, IReadOnlyList<string> refused)
    {
        foreach (var column in schema.Columns(table).Where(column => refused.Contains(column.Name) && column.Generated is null))
        {
            if (draft.Advance(column.Name))
            {
                return true;
            }

            if (!draft.Has(column.Name))
            {
                if (schema.ForeignKeys(table).FirstOrDefault(key => key.Columns.Contains(column.Name)) is { } key)
                {
                    await FillAsync(draft, key);
                    return true;
                }

                if (await candidates.OfAsync(column, trial) is { Count: > 0 } values)
                {
                    draft.Choose(column.Name, values);
                    return true;
                }
            }

            draft.Rewind(column.Name);
        }

        return false;
    }

    private async Task FillAsync(RowDraft draft, ForeignKey key)
    {
        var parent = await SharedAsync(new RelationName(key.ReferencedSchema, key.ReferencedTable));
        foreach (var (column, referenced) in key.Columns.Zip(key.ReferencedColumns))
        {
            draft.Set(column, parent.Values[referenced] ?? throw new CannotInvent($"{parent.Table} has no value in {referenced}"));
        }
    }

    private string Insert(RelationName table, IReadOnlyCollection<(string Column, string Value)> values)
    {
        var into = values.Count == 0 ? "DEFAULT VALUES" : $"({Quote.Identifiers(values.Select(pair => pair.Column))}) VALUES ({string.Join(", ", values.Select(pair => Quote.Literal(pair.Value)))})";
        return $"INSERT INTO {table} {into} RETURNING {Returned(table)}";
    }

    private bool IsRequired(RelationName table, ForeignKey key, IReadOnlyDictionary<string, string> given) =>
        schema.Columns(table).Where(column => key.Columns.Contains(column.Name)) is var own && own.Any(column => column.NotNull is not null)
        && own.All(column => column.NotNull is not null || key.Match == "full") && !own.All(column => given.ContainsKey(column.Name));

    private static bool IsRequired(Column column) => column is { NotNull: not null, Default: null, Identity: null, Generated: null };
}
