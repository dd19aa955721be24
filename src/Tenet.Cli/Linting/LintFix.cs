using Tenet.Cli.Output;
using Tenet.Cli.Planning;
using Tenet.Cli.Projects;
using Tenet.Cli.Sources;
using Tenet.Core.Planning;
using Tenet.Core.Rules;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Linting;

/// <summary>Makes right what can be made right without anybody deciding: statements in a file of the desired schema of their own, and the migration to it.</summary>
internal sealed class LintFix(Session session)
{
    // Behind the names that people give, so that what it alters is there.
    private const string FileName = "zz_lint_fixes.sql";
    private const string MigrationName = "lint_fixes";

    /// <returns>The files that were written; none where no finding has a fix.</returns>
    /// <exception cref="Core.Errors.TenetException">TNT4011, TNT4013; nothing was written then.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<Finding> findings, Acceptance accepted)
    {
        var project = session.Project;
        var fixes = findings.Where(finding => finding.Fix is not null).ToList();
        if (fixes.Count == 0)
        {
            return [];
        }

        // A schema that is one file has no folder for another.
        var schema = project.At(project.Settings.Schema[0]);
        var path = Disk.IsFolder(schema) ? Path.Combine(schema, FileName) : schema;
        var before = Disk.IsFile(path) ? TextFile.Read(path, path) : "-- Written by tenet lint --fix. Move each statement to where the object is made, or into what makes it.\n";
        var text = before + (before.EndsWith('\n') ? "" : "\n") + string.Concat(fixes.GroupBy(finding => finding.Fix).Select(fix => $"\n-- {string.Join(", ", fix.Select(finding => finding.Rule).Distinct())}\n{fix.Key};\n"));
        var script = new SqlScript(path.Replace('\\', '/'), text);
        var files = project.Schema().Where(file => Path.GetFullPath(file.Path) != Path.GetFullPath(path)).Append(script).ToList();
        var migration = project.HasMigrations ? await MigrationAsync(SchemaSource.OfFiles(files), accepted) : [];
        TextFile.Write(path, text);
        return [project.Relative(path), .. migration.Select(project.Relative)];
    }

    private async Task<IReadOnlyList<string>> MigrationAsync(SchemaSource wanted, Acceptance accepted)
    {
        var history = SchemaSource.OfHistory(session.Project);
        var change = await PlanRun.RunAsync(session, new PlanRequest(history, wanted, [], Prove: true)
        {
            Strategy = PlanStrategy.Online,
            Samples = session.Project.Scripts(session.Project.Settings.Samples),
        });
        accepted.Need(change);
        if (change.Up.IsEmpty)
        {
            return [];
        }

        var draft = new MigrationDraft(session, history, change);
        var files = await draft.WriteAsync(MigrationName);
        await draft.TryAsync(files);
        PlanText.Write(session.Terminal, change, accepted);
        return NewMigrationFiles.Write(session.Project, files);
    }
}
