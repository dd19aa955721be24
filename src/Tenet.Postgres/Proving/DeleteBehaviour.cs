using Npgsql;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Proving;

/// <summary>Deletes the row that a foreign key refers to and looks what became of the row that refers to it.</summary>
internal sealed class DeleteBehaviour(ProofSchema schema, ColumnCandidates candidates, NpgsqlConnection connection, CancellationToken cancellation)
{
    public async Task<Proof> ProveAsync(ForeignKey key)
    {
        if (key.NotEnforced)
        {
            return Undecided(key, "the key is not enforced");
        }

        await using var trial = await Trial.BeginAsync(connection, cancellation);
        try
        {
            // Others that refer to the same row would answer in its place.
            foreach (var other in schema.Referrers(Parent(key)).Where(other => other.Id != key.Id))
            {
                if (await trial.TryAsync($"ALTER TABLE {Child(other)} DROP CONSTRAINT {Quote.Identifier(other.Name)}") is { } refused)
                {
                    return Undecided(key, $"{other.Id} cannot be put aside: {Trial.Words(refused)}");
                }
            }

            var inventor = new RowInventor(schema, candidates, trial);
            var parent = await inventor.SharedAsync(Parent(key));
            var child = await inventor.NewAsync(Child(key), key, new Dictionary<string, string>());
            return await DeleteAsync(key, trial, parent, child);
        }
        catch (CannotInvent reason)
        {
            return Undecided(key, reason.Message);
        }
    }

    private async Task<Proof> DeleteAsync(ForeignKey key, Trial trial, InventedRow parent, InventedRow child)
    {
        var referenced = key.ReferencedColumns.Zip(key.Columns).Select(pair => $"{Quote.Identifier(pair.First)} = {Quote.Literal(child.Values[pair.Second]!)}").ToList();
        // A key that refers to its own table: what becomes of the deleted row itself is no answer.
        var others = Parent(key) == Child(key) ? $"WHERE NOT ({string.Join(" AND ", referenced)})" : "";
        var before = await StateAsync(key, trial, child, others);
        // A deferred key would be looked at when the transaction ends, which this one never does.
        var problem = await trial.TryAsync("SET CONSTRAINTS ALL IMMEDIATE") ?? await trial.TryAsync($"DELETE FROM {parent.Table} WHERE {string.Join(" AND ", referenced)}");
        if (problem is not null)
        {
            var own = problem.ConstraintName == key.Name && problem.SqlState is PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation;
            return (own, key.OnDelete) switch
            {
                (true, null or "restrict") => new Proof(key.Id, Claims.DeleteBehaviour, Verdict.Proved, "deleting the row that is referred to was refused"),
                (true, _) => new Proof(key.Id, Claims.DeleteBehaviour, Verdict.Refuted, $"deleting the row that is referred to was refused ({problem.SqlState})"),
                _ => Undecided(key, $"the row that is referred to cannot be deleted: {Trial.Words(problem)}"),
            };
        }

        var after = await StateAsync(key, trial, child, others);
        if (after.Parents == before.Parents)
        {
            return Undecided(key, "a trigger or a rule kept the row that is referred to");
        }

        var seen = after switch
        {
            _ when after.Rows < before.Rows => "cascade",
            _ when after.Emptied > before.Emptied => "set null",
            _ when after.Defaulted > before.Defaulted => "set default",
            _ => "no effect",
        };
        return seen == key.OnDelete
            ? new Proof(key.Id, Claims.DeleteBehaviour, Verdict.Proved, $"deleting the row that is referred to: {seen}")
            : new Proof(key.Id, Claims.DeleteBehaviour, Verdict.Refuted, $"deleting the row that is referred to: {seen}, not {key.OnDelete ?? "refused"}");
    }

    private async Task<(long Rows, long Emptied, long Defaulted, long Parents)> StateAsync(ForeignKey key, Trial trial, InventedRow child, string others)
    {
        var touched = key.OnDeleteColumns.Count > 0 ? key.OnDeleteColumns : key.Columns;
        var empty = string.Join(" AND ", touched.Select(column => $"{Quote.Identifier(column)} IS NULL"));
        var defaults = schema.Columns(child.Table).Where(column => touched.Contains(column.Name)).Select(column => $"{Quote.Identifier(column.Name)} IS NOT DISTINCT FROM {column.Default ?? "NULL"}");
        var (row, problem) = await trial.RowAsync($"""
            SELECT count(*)::text, count(*) FILTER (WHERE {empty})::text, count(*) FILTER (WHERE {string.Join(" AND ", defaults)})::text,
                   (SELECT count(*) FROM {Parent(key)})::text
              FROM {child.Table} {others}
            """);
        return problem is null && row is not null
            ? (Number(row[0]), Number(row[1]), Number(row[2]), Number(row[3]))
            : throw new CannotInvent($"{child.Table} cannot be counted: {(problem is null ? "" : Trial.Words(problem))}");
    }

    private static long Number(string? text) => long.Parse(text!, System.Globalization.CultureInfo.InvariantCulture);

    private static RelationName Parent(ForeignKey key) => new(key.ReferencedSchema, key.ReferencedTable);

    private static RelationName Child(ForeignKey key) => new(key.Schema, key.Table);

    private static Proof Undecided(ForeignKey key, string reason) => new(key.Id, Claims.DeleteBehaviour, Verdict.Undecided, reason);
}
