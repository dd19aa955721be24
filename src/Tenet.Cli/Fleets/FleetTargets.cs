using Npgsql;
using Tenet.Cli.Projects;
using Tenet.Core.Errors;
using Tenet.Core.Project;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Fleets;

/// <summary>Finds the databases that <c>targets</c> in <c>tenet.yml</c> tells of.</summary>
internal sealed class FleetTargets(ProjectFolder project, CancellationToken cancellation)
{
    private const string Schemas = "SELECT nspname::text FROM pg_catalog.pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'tenet') ORDER BY nspname COLLATE \"C\"";

    /// <summary>All targets in the order of the file, each once.</summary>
    /// <exception cref="TenetException">TNT6080, TNT6081, TNT6082; TNT1004 an address that is none; TNT2003.</exception>
    public async Task<IReadOnlyList<FleetTarget>> ReadAsync()
    {
        var settings = project.Settings.Targets;
        if (settings.IsEmpty)
        {
            throw new TenetException(ErrorCode.TargetsUnsaid, "The project has no targets.", project.At(ProjectFile.Name));
        }

        var targets = settings.Urls.Select(url => new FleetTarget(Url(url), null)).ToList();
        if (settings.Query.Database.Length > 0)
        {
            targets.AddRange((await AskAsync(Url(settings.Query.Database), settings.Query.Sql)).Select(url => new FleetTarget(Told(url), null)));
        }

        if (settings.Schemas.Database.Length > 0)
        {
            var url = Url(settings.Schemas.Database);
            targets.AddRange((await AskAsync(url, Schemas)).Where(name => Glob.Matches(settings.Schemas.Like, name)).Select(name => new FleetTarget(url, name)));
        }

        return targets.Count > 0 ? [.. targets.DistinctBy(target => (target.Url.ToString(), target.Schema))] : throw new TenetException(ErrorCode.TargetsUnsaid, "The targets of the project are none: no row, and no schema of that name.", project.At(ProjectFile.Name));
    }

    private PostgresUrl Url(string text)
    {
        var whole = Variables.Expand(text, Environment.GetEnvironmentVariable, out var missing);
        return missing is null ? PostgresUrl.Parse(whole) : throw new TenetException(ErrorCode.TargetVariableMissing, $"The variable {missing} of the environment is not set.", project.At(ProjectFile.Name));
    }

    // What the query gave may hold a password, and is not repeated.
    private PostgresUrl Told(string text) => PostgresUrl.IsUrl(text)
        ? PostgresUrl.Parse(text)
        : throw new TenetException(ErrorCode.TargetsUnreadable, "The query of targets gave a row that does not begin with postgres://.", project.At(ProjectFile.Name));

    private async Task<IReadOnlyList<string>> AskAsync(PostgresUrl url, string sql)
    {
        await using var source = PostgresDataSource.Create(url.ToConnectionStringBuilder());
        await using var connection = await ServerConnection.OpenAsync(source, url, cancellation);
        var found = new List<string>();
        try
        {
            await using var reading = new NpgsqlCommand("SET default_transaction_read_only = on", connection);
            await reading.ExecuteNonQueryAsync(cancellation);
            await using var command = new NpgsqlCommand(sql, connection);
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                found.Add(rows.GetValue(0) as string ?? throw new TenetException(ErrorCode.TargetsUnreadable, "The query of targets gave a row whose first column is no text.", project.At(ProjectFile.Name)));
            }
        }
        catch (PostgresException refused)
        {
            throw new TenetException(ErrorCode.TargetsUnreadable, $"The query of targets was refused: {refused.MessageText}.", project.At(ProjectFile.Name)) { SqlState = refused.SqlState };
        }

        return found;
    }
}
