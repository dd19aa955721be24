using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Proving;

/// <summary>Runs the SQL that recreates the schema on an empty database and compares what came of it.</summary>
internal static class PrintedDdl
{
    public static async Task<IReadOnlyList<Proof>> ProveAsync(SandboxDatabase empty, SchemaModel model, IReadOnlyList<SchemaFact> objects, CancellationToken cancellation)
    {
        try
        {
            await using (var connection = await empty.OpenAsync(cancellation))
            {
                await ScriptRunner.RunAsync(connection, new SqlScript("schema.sql", DumpScript.ToText(model)), cancellation);
            }
        }
        catch (TenetException refused) when (refused.Code == ErrorCode.StatementFailed || refused.Code == ErrorCode.DumpCycle)
        {
            return [.. objects.Select(item => new Proof(item.Id, Claims.DdlExecutes, Verdict.Refuted, refused.Message))];
        }

        var differences = SchemaDiff.Compare(model, await CatalogReader.ReadAsync(empty.OpenAsync, cancellation));
        var broken = differences.ToLookup(change => (change.After ?? change.Before)!.Parent ?? change.Id);
        return
        [
            .. objects.Select(item => broken[item.Id].FirstOrDefault() is { } change
                ? new Proof(item.Id, Claims.DdlExecutes, Verdict.Refuted, $"{change.Id} is another after its SQL was run")
                : new Proof(item.Id, Claims.DdlExecutes, Verdict.Proved, "the SQL was run on an empty database and made the same")),
        ];
    }
}
