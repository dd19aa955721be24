using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Cli.Seeding;
using Tenet.Cli.Sources;
using Tenet.Core.Errors;
using Tenet.Postgres.Seeding;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet seed</c>: rows for every table and several tenants, as a script or straight into a database.</summary>
internal static class SeedCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var source = new Argument<string?>("source")
            { Description = "A .sql file, a folder of .sql files, migrations:DIR, a .json snapshot, or a postgres:// URL; the project's desired schema where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var tenants = new Option<int?>("--tenants") { Description = "How many tenants; 3 unless said.", HelpName = "N" };
        var rows = new Option<string[]>("--rows") { Description = "Rows of each table and tenant, 10 unless said; TABLE=N for one table, may be given more than once.", HelpName = "N|TABLE=N" };
        var seed = new Option<int>("--seed") { Description = "Another number gives other rows; the same one the same.", HelpName = "K", DefaultValueFactory = _ => 1 };
        var output = new Option<string?>("--out", "-o") { Description = "Write the script to a file (.sql), or a file for each table into a folder; to standard output without it.", HelpName = "FILE|DIR" };
        var copy = new Option<bool>("--copy") { Description = "Write COPY for psql in place of INSERT." };
        var database = new Option<string?>("--database") { Description = "Load the rows into this database, all or none.", HelpName = "URL" };
        var yes = new Option<bool>("--yes") { Description = "Load without asking." };
        var samples = new Option<bool>("--no-samples") { Description = "Leave the project's sample rows out of sight." };
        var command = new Command("seed", "Rows that satisfy every constraint, for several tenants that never meet. Exit status 1 where a table could not be filled.") { source, tenants, rows, seed, output, copy, database, yes, samples };
        command.SetAction(async (parsed, _) =>
        {
            var named = parsed.GetValue(source);
            await using var session = new Session(parsed, cancellation, wholeProject: named is null);
            var wanted = new SeedOptions(
                named is null ? SchemaSource.OfDesired(session.Project) : SchemaSource.Find(session.Project, named),
                parsed.GetValue(tenants), parsed.GetValue(rows) ?? [], parsed.GetValue(seed), parsed.GetValue(output), parsed.GetValue(copy) ? SeedForm.Copy : SeedForm.Insert, parsed.GetValue(database),
                named is null && !parsed.GetValue(samples));
            if (wanted is { Database: not null, Output: not null })
            {
                throw new TenetException(ErrorCode.UsageWrong, "--out writes a script and --database loads the rows: give one of them.");
            }

            if (wanted.Database is not null && !parsed.GetValue(yes) && !(session.Terminal.CanAsk && session.Terminal.Ask("Rows will be written into the database that is named. Go on?")))
            {
                throw new TenetException(ErrorCode.UsageWrong, "Rows are loaded into a database only with --yes.");
            }

            var report = await new SeedRun(session, wanted).RunAsync();
            session.Terminal.Json(SeedJson.Of(report), OutputJson.Default.SeedJson);
            SeedSummary.Write(session.Terminal, report);
            return report.Missing.Count == 0 ? 0 : 1;
        });
        return command;
    }
}
