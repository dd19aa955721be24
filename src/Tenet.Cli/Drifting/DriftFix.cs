using Tenet.Cli.Planning;
using Tenet.Cli.Projects;
using Tenet.Cli.Sources;
using Tenet.Core.Diffing;
using Tenet.Core.Drifting;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Writing;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Drifting;

/// <summary>Writes what ends drift: steps that turn the database back, or a migration and SQL by which the project says what the database has.</summary>
internal sealed class DriftFix(Session session, string url, DriftReport report, FixRequest request)
{
    private const string MigrationName = "adopt_drift";

    // Behind the names that people give, so that what it alters is there.
    private const string FileName = "zz_adopted.sql";

    /// <exception cref="TenetException">TNT4011, TNT4013, TNT6073; nothing was written then.</exception>
    public Task<FixedDrift> RunAsync()
    {
        var chosen = ChosenChanges.Of(report.Changes, request.Objects);
        return chosen.Count == 0 ? Task.FromResult(new FixedDrift(null, [], [], IsAll: true)) : request.Direction == FixDirection.Revert ? RevertAsync(chosen) : AdoptAsync(chosen);
    }

    private async Task<FixedDrift> RevertAsync(IReadOnlyList<FactChange> chosen)
    {
        var sides = report.Sides;
        var wanted = TakenFacts.Into(sides.Live, sides.Project, [.. chosen.Where(change => change.IsAdded).Select(change => change.Id)], [.. chosen.Select(change => change.Before).OfType<Fact>()]);
        var live = SchemaSource.Find(session.Project, url);
        var plan = Plan(live);
        var change = await PlanRun.PlanAsync(session, plan, sides.Live, wanted, []);
        request.Accepted.WarnOfSlips(session.Terminal, change.Up);
        request.Accepted.Need(change);
        var path = request.Output!;
        TextFile.Write(path, Path.GetExtension(path) == ".json" ? PlanFileText.Write(PlanFiles.Of(change, request.Accepted)) : PlanScript.ToText(change.Up));
        return new FixedDrift(change, [path], [$"The database is unchanged so far: run {path} on it."], chosen.Count == report.Changes.Count);
    }

    private async Task<FixedDrift> AdoptAsync(IReadOnlyList<FactChange> chosen)
    {
        // Roles belong to servers, and tenet.yml says which the project needs.
        var roles = chosen.Where(change => change.Id.Kind == FactKind.Role).ToList();
        var adoption = new Adoption(report.Sides, [.. chosen.Except(roles)]);
        var project = session.Project;
        var schema = await SchemaFileAsync(adoption);
        var (migrations, change) = project.HasMigrations ? await MigrationAsync(adoption) : ([], null);
        if (schema is { } file)
        {
            TextFile.Write(file.Path, file.Text);
        }

        var written = migrations.Count > 0 ? NewMigrationFiles.Write(project, migrations) : [];
        return new FixedDrift(
            change,
            [.. schema is null ? Array.Empty<string>() : [project.Relative(project.At(schema.Path))], .. written.Select(project.Relative)],
            [.. Left(chosen, roles, schema?.Path, written)],
            chosen.Count == report.Changes.Count);
    }

    private async Task<(IReadOnlyList<Core.History.Layouts.MigrationFile> Files, PlannedChange? Change)> MigrationAsync(Adoption adoption)
    {
        var history = SchemaSource.OfHistory(session.Project);
        var before = await SourceReader.ReadAsync(session, history);
        var plan = Plan(history) with { Samples = session.Project.Scripts(session.Project.Settings.Samples) };
        var change = await PlanRun.PlanAsync(session, plan with { Prove = false }, before, adoption.Into(before), []);
        request.Accepted.WarnOfSlips(session.Terminal, change.Up);
        request.Accepted.NeedConsent(change.Up);
        var (files, parts) = await new MigrationParts(session, history, plan).WriteAsync([new MigrationPart(MigrationName, change)]);
        return (files, parts[0].Change);
    }

    private PlanRequest Plan(SchemaSource source) => new(source, source, request.Renames, request.Prove) { Strategy = request.Strategy };

    // Statements behind the files of the desired schema, which make of it what the database has; somebody moves them to where they belong.
    private async Task<SqlScript?> SchemaFileAsync(Adoption adoption)
    {
        var project = session.Project;
        var desired = SchemaSource.OfDesired(project);
        var before = await SourceReader.ReadAsync(session, desired);
        var wanted = adoption.Into(before);
        var change = await PlanRun.PlanAsync(session, Plan(desired) with { Strategy = PlanStrategy.Direct, Prove = false }, before, wanted, []);
        if (change.Up.IsEmpty)
        {
            return null;
        }

        var folder = project.At(project.Settings.Schema[0]);
        var path = Disk.IsFolder(folder) ? Path.Combine(folder, FileName) : folder;
        var text = Disk.IsFile(path) ? TextFile.Read(path, path) : "-- Written by tenet drift --fix adopt. Move each statement to where the object is made, or into what makes it.\n";
        var steps = string.Concat(change.Up.Steps.GroupBy(step => step.Subject).Select(group => $"\n-- {group.Key}\n" + string.Concat(group.Select(step => step.Sql + ";\n"))));
        var script = new SqlScript(path.Replace('\\', '/'), text + (text.EndsWith('\n') ? "" : "\n") + steps);
        var made = await SourceReader.FilesAsync(session, [.. project.Schema().Where(file => Path.GetFullPath(file.Path) != Path.GetFullPath(path)), script]);
        return SchemaDiff.Compare(Owners.As(made, change.After), change.After, project.Settings.Ignore.Matches) is [var first, ..]
            ? throw new TenetException(ErrorCode.PlanNotProved, $"Nothing was written, since the desired schema with the statements for it makes another schema: {first.Id} differs.")
            : script;
    }

    private IEnumerable<string> Left(IReadOnlyList<FactChange> chosen, IReadOnlyList<FactChange> roles, string? file, IReadOnlyList<string> migrations)
    {
        foreach (var role in roles)
        {
            yield return $"Say it under postgres.roles in tenet.yml: {role.Id}, {string.Join(", ", role.Attributes.Select(attribute => $"{attribute.Name}: {attribute.After ?? "none"}"))}.";
        }

        if (file is not null)
        {
            foreach (var change in chosen.Except(roles).Where(change => report.PlaceOf(change) is not null))
            {
                yield return $"Move what {Path.GetFileName(file)} says of {change.Id} to {report.PlaceOf(change)}.";
            }
        }

        if (migrations.Count > 0)
        {
            yield return $"The database has it already: 'tenet migrate baseline --to {Path.GetFileName(migrations[^1])}' enters it there as applied, once what is pending before it has run.";
        }
    }
}
