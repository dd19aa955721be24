using System.CommandLine;
using Tenet.Cli.Linting;
using Tenet.Cli.Output;
using Tenet.Cli.Running;
using Tenet.Postgres.Observation;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet migrate verify</c>: each migration up, down and up again on rows, and what its statements were seen to do.</summary>
internal static class MigrateVerifyCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var versions = new Argument<string[]>("migration") { Description = "The version or name of the migrations to try; all where none is named.", Arity = ArgumentArity.ZeroOrMore };
        var database = new Option<string?>("--database") { Description = "Try what is pending there, on a copy of its schema; nothing is done to the database.", HelpName = "URL" };
        var command = new Command(
            "verify", "Run each migration up, down and up again on a sandbox with rows, and tell its locks, rewrites and scans. Exit status 1 where one fails or its way back restores less.") { versions, database };
        command.SetAction(async (parsed, _) =>
        {
            await using var session = new Session(parsed, cancellation, wholeProject: true);
            session.Project.NeedMigrations();
            var set = session.Project.Migrations();
            var wanted = MigrationScope.Named(set, parsed.GetValue(versions) ?? []);
            var clone = parsed.GetValue(database) is { } url ? await ClonedTarget.OfAsync(session, url, set) : null;
            set = clone?.Pending ?? set;
            wanted = [.. wanted.Where(set.Migrations.Contains)];
            var chosen = wanted.ToHashSet();
            var verifications = await session.TimedAsync(
                "verified", async () => await MigrationVerifier.RunAsync(await session.SandboxAsync(), set, chosen.Contains, session.Cancellation, begin: clone is null ? null : clone.MakeAsync));
            var breaking = verifications.ToDictionary(seen => seen.Path, seen => seen.Events.Where(happened => happened.Breaking is not null).ToList());
            var findings = MigrationLint.Of(session, wanted, verifications, MigrationLintRequest.Whole).Findings;
            session.Terminal.Json(VerificationJson.Of(verifications, breaking, findings), OutputJson.Default.VerificationJson);
            VerificationText.Write(session.Terminal, verifications, breaking, findings, session.Options.Verbose);
            return verifications.SelectMany(item => item.Claims).Any(claim => claim.IsFailure) ? 1 : 0;
        });
        return command;
    }
}
