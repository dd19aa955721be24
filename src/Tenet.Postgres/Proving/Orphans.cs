using Npgsql;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Proving;

/// <summary>Counts rows that refer to one that is not there. A key that is not valid, or not enforced, may have such rows.</summary>
internal static class Orphans
{
    public static async Task<Proof> CountAsync(ForeignKey key, NpgsqlConnection connection, CancellationToken cancellation)
    {
        var refers = string.Join(key.Match == "full" ? " OR " : " AND ", key.Columns.Select(column => $"c.{Quote.Identifier(column)} IS NOT NULL"));
        var same = string.Join(" AND ", key.Columns.Zip(key.ReferencedColumns).Select(pair => $"p.{Quote.Identifier(pair.Second)} = c.{Quote.Identifier(pair.First)}"));
        if (key.Period)
        {
            return new Proof(key.Id, Claims.NoOrphans, Verdict.Undecided, "the key compares periods, which are not counted yet");
        }

        await using var trial = await Trial.BeginAsync(connection, cancellation);
        var (row, problem) = await trial.RowAsync($"""
            SELECT count(*)::text, count(*) FILTER (WHERE NOT EXISTS (SELECT FROM {Quote.Qualified(key.ReferencedSchema, key.ReferencedTable)} p WHERE {same}))::text
              FROM {Quote.Qualified(key.Schema, key.Table)} c WHERE {refers}
            """);
        return (row, problem) switch
        {
            (_, not null) => new Proof(key.Id, Claims.NoOrphans, Verdict.Undecided, Trial.Words(problem)),
            (["0", _], _) => new Proof(key.Id, Claims.NoOrphans, Verdict.Undecided, "no sample row refers to anything by this key"),
            ([var all, "0"], _) => new Proof(key.Id, Claims.NoOrphans, Verdict.Proved, $"none of {all} rows"),
            ([var all, var lost], _) => new Proof(key.Id, Claims.NoOrphans, Verdict.Refuted, $"{lost} of {all} rows"),
            _ => new Proof(key.Id, Claims.NoOrphans, Verdict.Undecided, "the server gave no count"),
        };
    }
}
