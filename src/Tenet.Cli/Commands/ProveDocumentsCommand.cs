using System.CommandLine;
using Tenet.Cli.Documents;
using Tenet.Cli.Output;
using Tenet.Cli.Sources;
using Tenet.Core.Documents.Views;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Postgres.Proving;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet prove documents</c>: what documents say beyond the catalog, executed.</summary>
internal static class ProveDocumentsCommand
{
    private const string Repeat = "tenet prove documents --write";

    private static readonly string[] All =
        [Claims.DeleteBehaviour, Claims.NoOrphans, Claims.ValuesAccepted, Claims.ExampleAccepted, Claims.DdlExecutes, Claims.QueryPrepares];

    public static Command Create(CancellationToken cancellation)
    {
        var write = new Option<bool>("--write") { Description = "Keep the records in db/evidence, where documents find them." };
        var command = new Command(
            "documents", "Foreign keys' delete behaviour, orphans, allowed values, examples, printed SQL and documented queries, executed on a sandbox. Exit status 1 where not all is proved.") { write };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            var project = session.Project;
            var known = await ProjectKnowledge.ReadAsync(session);
            var input = new ProofInput(
                project.Schema(), known.Model, known.Bound.Context, project.Scripts(project.Settings.Samples), project.Scripts([project.Settings.Queries]), project.Settings.Ignore.Matches)
            {
                Shown = Shown(DocumentSourceReader.Of(session, new DocumentFiles(project.Root), known)),
            };
            var proofs = await session.TimedAsync("proved", async () => await DocumentProofs.RunAsync(await session.SandboxAsync(), input, session.Cancellation));
            var records = Records(proofs, SchemaFingerprint.Of(known.Model, project.Settings.Ignore), session.Clock.GetUtcNow());
            var written = parsed.GetValue(write) ? project.Evidence.Write(records, All) : [];
            session.Terminal.Json(ProofJson.Of(SchemaFingerprint.Of(known.Model, project.Settings.Ignore), records, written), OutputJson.Default.ProofJson);
            ProofText.Write(session.Terminal, records, written, session.Options.Verbose);
            return records.All(record => record.Verdict == Verdict.Proved) ? 0 : 1;
        });
        return command;
    }

    private static IReadOnlyList<(FactId Subject, string Sql)> Shown(DocumentSources sources) => [.. SchemaView.Of(sources).Objects.Select(item => (item.Fact, item.Queries))];

    private static IReadOnlyList<EvidenceRecord> Records(IReadOnlyList<Proof> proofs, string fingerprint, DateTimeOffset when) =>
        [.. proofs.Select(proof => new EvidenceRecord(proof.Subject, proof.Claim, proof.Verdict, proof.Detail, fingerprint, when, ProductVersion.Text, Repeat))];
}
