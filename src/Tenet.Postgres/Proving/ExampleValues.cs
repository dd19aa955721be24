using Npgsql;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Proving;

/// <summary>Inserts the examples that people wrote down; what cannot be inserted by itself is cast to the column's type.</summary>
internal sealed class ExampleValues(ProofSchema schema, ColumnCandidates candidates, NpgsqlConnection connection, CancellationToken cancellation)
{
    public async Task<IReadOnlyList<Proof>> ProveAsync(ObjectContext said)
    {
        var proofs = new List<Proof>();
        var table = RelationName.Of(said.Object);
        foreach (var column in schema.Columns(table))
        {
            if (said.Column(column.Name)?.Example is { } example)
            {
                proofs.Add(await ProveAsync(said.Object, column, example));
            }
        }

        return proofs;
    }

    private async Task<Proof> ProveAsync(FactId owner, Column column, string example)
    {
        await using var trial = await Trial.BeginAsync(connection, cancellation);
        if (await trial.TryAsync($"SELECT CAST({Quote.Literal(example)} AS {column.Type})") is { } problem)
        {
            return new Proof(column.Id, Claims.ExampleAccepted, Verdict.Refuted, $"the example is no {column.Type}: {Trial.Words(problem)}");
        }

        if (await candidates.AcceptsAsync(column, [example], trial) is not [true])
        {
            return new Proof(column.Id, Claims.ExampleAccepted, Verdict.Refuted, $"a check refuses the example, or it is too long for {column.Type}");
        }

        // The row that a foreign key needs has a key that was made up, and what the server computes cannot be given.
        var table = RelationName.Of(owner);
        if (owner.Kind != FactKind.Table || column.Generated is not null || column.Identity is { Always: true } || schema.ForeignKeys(table).Any(key => key.Columns.Contains(column.Name)))
        {
            return new Proof(column.Id, Claims.ExampleAccepted, Verdict.Proved, $"cast to {column.Type}");
        }

        try
        {
            await new RowInventor(schema, candidates, trial).NewAsync(table, null, new Dictionary<string, string> { [column.Name] = example });
            return new Proof(column.Id, Claims.ExampleAccepted, Verdict.Proved, "inserted");
        }
        catch (CannotInvent reason)
        {
            return new Proof(column.Id, Claims.ExampleAccepted, Verdict.Undecided, $"cast to {column.Type}, not inserted: {reason.Message}");
        }
    }
}
