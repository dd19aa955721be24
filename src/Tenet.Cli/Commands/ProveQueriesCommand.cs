using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Queries;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet prove queries</c>: the application's queries on many rows of many tenants.</summary>
internal static class ProveQueriesCommand
{
    private const string Repeat = "tenet prove queries --write";

    public static Command Create(CancellationToken cancellation)
    {
        var write = new Option<bool>("--write") { Description = "Keep the records in db/evidence, where documents find them." };
        var command = new Command(
            "queries", "Run the queries of db/queries as the application's role, on rows that are made up: no large table is read whole, policies ask once, budgets are kept, ten times as many tenants change nothing. Exit status 1 where not all is proved.") { write };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            var project = session.Project;
            var queries = QueriesRun.Declared(project);
            if (queries.Count == 0)
            {
                throw new TenetException(ErrorCode.QueriesMissing, $"There is no query in {project.Settings.Queries}.", project.At(ProjectFile.Name));
            }

            var (proofs, model) = await QueriesRun.OfAsync(session, queries);
            var fingerprint = SchemaFingerprint.Of(model, project.Settings.Ignore);
            var now = session.Clock.GetUtcNow();
            EvidenceRecord[] records =
            [
                .. proofs.Select(proof => new EvidenceRecord(
                    new FactId(FactKind.Schema, "", "public"), $"{Claims.QueryFast} {proof.Query.Name}", proof.Verdict, QueryText.Detail(proof), fingerprint, now, ProductVersion.Text, Repeat)),
            ];
            var written = parsed.GetValue(write) ? project.Evidence.Write(records, [Claims.QueryFast]) : [];
            session.Terminal.Json(QueriesJson.Of(proofs), OutputJson.Default.QueriesJson);
            QueryText.Write(session.Terminal, proofs, written, session.Options.Verbose);
            return proofs.All(proof => proof.Verdict == Verdict.Proved) ? 0 : 1;
        });
        return command;
    }
}
