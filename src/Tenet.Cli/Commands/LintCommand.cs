using System.CommandLine;
using Tenet.Cli.Linting;
using Tenet.Cli.Output;
using Tenet.Cli.Planning;
using Tenet.Cli.Sources;
using Tenet.Core.Errors;
using Tenet.Core.Rules;

namespace Tenet.Cli.Commands;

/// <summary><c>tenet lint</c>: holds a schema to the rules.</summary>
internal static class LintCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var source = new Argument<string?>("source")
            { Description = "A .sql file, a folder of .sql files, migrations:DIR, a .json snapshot, or a postgres:// URL; the project's desired schema where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var rule = new Option<string[]>("--rule") { Description = "Run this rule alone, or the rules of this family; may be given more than once.", HelpName = "RULE" };
        var fix = new Option<bool>("--fix") { Description = "Make right what can do no harm: writes a file of statements under db/schema and the migration." };
        var accept = new Option<string[]>("--accept") { Description = "With --fix: a hazard of the migration that is meant so.", HelpName = "HAZARD" };
        var baseline = new Option<string?>("--baseline") { Description = "A file with findings of old, which do not count.", HelpName = "FILE" };
        var write = new Option<bool>("--write-baseline") { Description = $"Write all findings of now into the baseline, {BaselineFile.Usual} unless another is named." };
        var migrations = new Option<string[]?>("--migrations")
        {
            Description = "Hold migrations to the rules in place of the schema: those of these versions, names or files, or all that are new enough.", HelpName = "MIGRATION",
            Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = true,
        };
        var since = new Option<string?>("--since") { Description = "Migrations after this one, or those that are new or changed since this commit of Git.", HelpName = "MIGRATION|COMMIT" };
        var stats = new Option<string?>("--stats") { Description = "A live database that tells how many rows its tables hold; nothing but its catalogs is read.", HelpName = "URL" };
        var command = new Command("lint", "Holds the schema, or migrations, to the rules. Exit status 1 where something is against one.") { source, rule, fix, accept, baseline, write, migrations, since, stats };
        command.SetAction(async (parsed, _) =>
        {
            var named = parsed.GetValue(source);
            await using var session = new Session(parsed, cancellation, wholeProject: named is null);
            if (named is not null && parsed.GetValue(fix))
            {
                throw new TenetException(ErrorCode.UsageWrong, "--fix works on the project's own schema: leave the source out.");
            }

            var names = parsed.GetValue(rule) ?? [];
            if (parsed.GetResult(migrations) is not null || parsed.GetValue(since) is not null || parsed.GetValue(stats) is not null || Array.Exists(names, IsOfMigrations))
            {
                if (named is not null || parsed.GetValue(fix) || parsed.GetValue(write) || parsed.GetValue(baseline) is not null)
                {
                    throw new TenetException(
                        ErrorCode.UsageWrong, "Migrations are looked at by themselves: no source, fix or baseline goes with them.", remedy: "Say in tenet.yml (lint.migrations.since) which migrations are old.");
                }

                var held = await MigrationsAsync(session, new MigrationScope(parsed.GetValue(migrations) ?? [], parsed.GetValue(since)), names, parsed.GetValue(stats));
                Report(session.Terminal, held, []);
                return held.Passed ? 0 : 1;
            }

            var request = Request(session, names, parsed.GetValue(baseline), parsed.GetValue(write));
            var found = await LintRun.OfAsync(session, named is null ? SchemaSource.OfDesired(session.Project) : SchemaSource.Find(session.Project, named), request);
            if (parsed.GetValue(write))
            {
                return WriteBaseline(session, parsed.GetValue(baseline), found);
            }

            var written = parsed.GetValue(fix) ? await new LintFix(session).WriteAsync(found.Findings, new Acceptance(parsed.GetValue(accept) ?? [])) : [];
            var report = written.Count > 0 ? found with { Findings = [.. found.Findings.Where(finding => finding.Fix is null)] } : found;
            Report(session.Terminal, report, written);
            return report.Passed ? 0 : 1;
        });
        return command;
    }

    private static bool IsOfMigrations(string rule) => RuleBook.NamedOfMigrations(rule).Count > 0;

    private static async Task<LintReport> MigrationsAsync(Session session, MigrationScope scope, string[] names, string? stats)
    {
        if (Array.Find(names, name => !IsOfMigrations(name)) is { } other)
        {
            throw new TenetException(ErrorCode.UsageWrong, $"The rule '{other}' is about schemas, not about migrations.", remedy: "Run 'tenet lint' without --migrations for it.");
        }

        session.Project.NeedMigrations();
        var set = session.Project.Migrations();
        var wanted = await scope.OfAsync(session.Project, set, session.Cancellation);
        return await MigrationLint.OfAsync(session, set, wanted, MigrationLintRequest.Whole with
        {
            Rules = names.Length == 0 ? RuleBook.Migrations : [.. names.SelectMany(name => RuleBook.NamedOfMigrations(name)).Distinct()],
            Rows = stats is null ? Core.Rules.Migrations.TableSizes.Unasked : await session.TimedAsync("rows of tables asked for", () => Tenet.Postgres.Observation.LiveRows.ReadAsync(stats, session.Cancellation)),
        });
    }

    private static LintRequest Request(Session session, string[] names, string? baseline, bool writes)
    {
        // What is written anew need not be there, nor be readable.
        var whole = writes ? new LintRequest(RuleBook.All, Core.Rules.Suppressing.Baseline.None)
            : baseline is { } path ? new LintRequest(RuleBook.All, BaselineFile.Read(path, path))
            : LintRequest.Whole(session.Project);
        return names.Length == 0 ? whole : whole with { Rules = [.. names.SelectMany(name => RuleBook.Named(name)).Distinct()] };
    }

    private static int WriteBaseline(Session session, string? named, LintReport report)
    {
        var path = named ?? session.Project.At(session.Project.Settings.Lint.Baseline ?? BaselineFile.Usual);
        BaselineFile.Write(path, report.Findings);
        session.Terminal.Json(LintJson.Of(report, [path]), OutputJson.Default.LintJson);
        session.Terminal.Line($"wrote {Markup.Escape(path)}: {report.Findings.Count} {(report.Findings.Count == 1 ? "finding" : "findings")}");
        return 0;
    }

    private static void Report(Terminal terminal, LintReport report, IReadOnlyList<string> written)
    {
        terminal.Json(LintJson.Of(report, written), OutputJson.Default.LintJson);
        terminal.Document(OutputFormat.Sarif, () => SarifText.Of(report));
        terminal.Document(OutputFormat.JUnit, () => JUnitText.Of(report));
        LintText.Write(terminal, report, written);
    }
}
