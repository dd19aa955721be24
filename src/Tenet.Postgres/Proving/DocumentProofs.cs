using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Proving;

/// <summary>Executes what documents claim beyond the catalog, on databases of the sandbox that hold the desired schema.</summary>
/// <remarks>As superuser, so that row security does not hide what is looked for; triggers are active.</remarks>
public static class DocumentProofs
{
    /// <returns>What came of it, in order of claim and subject.</returns>
    public static async Task<IReadOnlyList<Proof>> RunAsync(Sandbox.Sandbox sandbox, ProofInput input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sandbox);
        ArgumentNullException.ThrowIfNull(input);
        var proofs = new List<Proof>();
        var keys = input.Model.Of<ForeignKey>().Where(key => !key.Inherited && !input.Ignored(key)).ToList();
        await using var database = await sandbox.CreateDatabaseAsync(cancellation);
        await using (var connection = await database.OpenAsync(cancellation))
        {
            await SchemaLoader.LoadAsync(connection, input.Schema, cancellation);
            await Execution.SessionSettings.ResetAsync(connection, cancellation);
            var schema = new ProofSchema(input.Model, await CheckColumns.ReadAsync(connection, cancellation));
            var candidates = new ColumnCandidates(schema);
            var deleting = new DeleteBehaviour(schema, candidates, connection, cancellation);
            foreach (var key in keys)
            {
                proofs.Add(await deleting.ProveAsync(key));
            }

            proofs.AddRange(await new AllowedValues(schema, connection, cancellation).ProveAsync(input.Ignored));
            var examples = new ExampleValues(schema, candidates, connection, cancellation);
            foreach (var said in input.Context.Objects)
            {
                proofs.AddRange(await examples.ProveAsync(said));
            }

            proofs.AddRange(await DocumentedQueries.ProveAsync(input.Queries, connection, cancellation));
            proofs.AddRange(await DocumentedQueries.ProveAsync(input.Shown, connection, cancellation));
            proofs.AddRange(await OrphansAsync(connection, keys, input.Samples, cancellation));
        }

        await using var empty = await sandbox.CreateDatabaseAsync(cancellation);
        var objects = DocumentedObjects.Of(input.Model, IgnorePatterns.None).Where(item => !input.Ignored(item)).ToList();
        proofs.AddRange(await PrintedDdl.ProveAsync(empty, input.Model, objects, cancellation));
        return [.. proofs.OrderBy(proof => proof.Claim, StringComparer.Ordinal).ThenBy(proof => proof.Subject, Comparer<FactId>.Create(SchemaModel.Compare))];
    }

    // The rows stay, so this comes last.
    private static async Task<IReadOnlyList<Proof>> OrphansAsync(NpgsqlConnection connection, IReadOnlyList<ForeignKey> keys, IReadOnlyList<SqlScript> samples, CancellationToken cancellation)
    {
        try
        {
            foreach (var script in samples)
            {
                await ScriptRunner.RunAsync(connection, script, cancellation);
            }
        }
        catch (TenetException refused) when (refused.Code == ErrorCode.StatementFailed)
        {
            return [.. keys.Select(key => new Proof(key.Id, Claims.NoOrphans, Verdict.Undecided, $"the samples cannot be loaded: {refused.Message}"))];
        }

        await Execution.SessionSettings.ResetAsync(connection, cancellation);
        var proofs = new List<Proof>();
        foreach (var key in keys)
        {
            proofs.Add(await Orphans.CountAsync(key, connection, cancellation));
        }

        return proofs;
    }
}
