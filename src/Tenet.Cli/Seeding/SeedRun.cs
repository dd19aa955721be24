using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;
using Tenet.Cli.Projects;
using Tenet.Cli.Sources;
using Tenet.Core.Errors;
using Tenet.Core.Project;
using Tenet.Core.Project.Yaml;
using Tenet.Core.Seeding;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Seeding;

namespace Tenet.Cli.Seeding;

/// <summary>Makes rows up on a sandbox, and writes or loads them.</summary>
internal sealed class SeedRun(Session session, SeedOptions options)
{
    private const string Script = ".sql";

    /// <exception cref="TenetException">TNT1011 a wrong number; TNT5011 the database takes no rows; TNT5012 nobody said what a tenant is.</exception>
    public async Task<SeedReport> RunAsync()
    {
        var request = Request();
        var tenancy = session.Project.Settings.Tenancy;
        if (options.Tenants is not null && tenancy is not { Strategy: TenancyStrategy.RowLevelSecurity, Root: not null })
        {
            throw new TenetException(ErrorCode.TenantsUndeclared, "--tenants is given, and tenet.yml names no table of tenants.", place: session.Project.At(ProjectFile.Name));
        }

        var sandbox = await session.SandboxAsync();
        await using var database = await sandbox.CreateDatabaseAsync(session.Cancellation);
        var model = options.Source.IsMade ? null : await SourceReader.ReadAsync(session, options.Source);
        await session.TimedAsync("schema made", async () =>
        {
            await options.Source.MakeAsync(database, model!, session.Cancellation);
            return true;
        });
        await using var connection = await database.OpenAsync(session.Cancellation);
        var samples = options.UseSamples ? session.Project.Scripts(session.Project.Settings.Samples) : [];
        var since = Stopwatch.GetTimestamp();
        await using var fill = await session.TimedAsync("rows made up", () => SeedFill.RunAsync(connection, tenancy, request, samples, session.Cancellation));
        NeedTables(fill, request);
        var report = new SeedReport(request, fill.Plan.Root is not null, [.. fill.Drafts.Select(draft => (draft.Table.Path, draft.Total + draft.Adopted))], fill.Missing) { Making = Stopwatch.GetElapsedTime(since) };
        return options.Database is { } url ? await LoadAsync(fill, connection, url, report) : await WriteAsync(fill, connection, report);
    }

    private SeedRequest Request()
    {
        var tables = new Dictionary<string, int>();
        var all = new SeedRequest().Rows;
        foreach (var text in options.Rows)
        {
            var at = text.LastIndexOf('=');
            if (!int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                throw new TenetException(ErrorCode.UsageWrong, $"--rows {text}: a number of rows is expected, or TABLE=N.");
            }

            if (at < 0)
            {
                all = number;
            }
            else
            {
                tables[text[..at]] = number;
            }
        }

        return options.Tenants is < 1
            ? throw new TenetException(ErrorCode.UsageWrong, "--tenants: there is at least one.")
            : new SeedRequest(options.Tenants ?? new SeedRequest().Tenants, all, options.Seed) { TableRows = tables };
    }

    private static void NeedTables(SeedFill fill, SeedRequest request)
    {
        var unknown = request.TableRows.Keys.FirstOrDefault(name => !fill.Drafts.Any(draft => SeedRequest.IsNamed(draft.Table, name)));
        if (unknown is not null)
        {
            throw new TenetException(ErrorCode.UsageWrong, $"--rows {unknown}=…: there is no such table{(NearestWord.Of(unknown, [.. fill.Drafts.Select(draft => draft.Table.Name)]) is { } near ? $"; did you mean '{near}'?" : ".")}");
        }
    }

    private async Task<SeedReport> LoadAsync(SeedFill fill, NpgsqlConnection connection, string url, SeedReport report)
    {
        var parsed = PostgresUrl.Parse(url);
        await using var source = PostgresDataSource.Create(parsed.ToConnectionStringBuilder());
        await using var target = await ServerConnection.OpenAsync(source, parsed, session.Cancellation);
        var since = Stopwatch.GetTimestamp();
        var loaded = await new SeedLoad(fill, connection, target, session.Cancellation).RunAsync();
        return report with { Loaded = loaded, Loading = Stopwatch.GetElapsedTime(since) };
    }

    private async Task<SeedReport> WriteAsync(SeedFill fill, NpgsqlConnection connection, SeedReport report)
    {
        var text = new SeedText(fill, connection, options.Form);
        if (options.Output is null)
        {
            if (session.Terminal.IsJson)
            {
                return report;
            }

            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
            await text.WriteAsync(output, Head(report), session.Cancellation);
            return report with { IsPrinted = true };
        }

        if (options.Output.EndsWith(Script, StringComparison.OrdinalIgnoreCase))
        {
            await WriteAsync(options.Output, writer => text.WriteAsync(writer, Head(report), session.Cancellation));
            return report with { Written = [options.Output] };
        }

        var written = new List<string>();
        foreach (var group in fill.Groups.Where(group => group.Any(draft => draft.Total > 0)))
        {
            var filled = group.First(draft => draft.Total > 0);
            var path = Path.Combine(options.Output, string.Create(CultureInfo.InvariantCulture, $"{written.Count + 1:000}_{FileName(filled.Table.Name)}{Script}"));
            await WriteAsync(path, async writer =>
            {
                await SeedText.BeginAsync(writer, Head(report));
                await text.WriteAsync(writer, group, session.Cancellation);
                await writer.WriteAsync("\nCOMMIT;\n");
            });
            written.Add(path);
        }

        return report with { Written = written };
    }

    private static async Task WriteAsync(string path, Func<TextWriter, Task> write)
    {
        // Written aside and renamed as a whole: a script that ends in the middle would load half.
        var buffer = new MemoryStream();
        await using (var writer = new StreamWriter(buffer, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
        {
            await write(writer);
        }

        TextFile.Write(path, stream => buffer.WriteTo(stream));
    }

    private static string FileName(string table) => string.Concat(table.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '_'));

    private static string Head(SeedReport report) => string.Create(CultureInfo.InvariantCulture,
        $"{(report.HasTenants ? $"{report.Request.Tenants} tenants, " : "")}{report.Request.Rows} rows a table, seed {report.Request.Seed}: made by tenet seed, which makes the same rows again.");
}
