using System.Globalization;
using Tenet.Bench.Measuring;
using Tenet.Bench.Servers;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Rows;

/// <summary>Rows: <c>tenet seed --database</c>, which makes up, tries and loads them, beside psql loading the same rows from a file.</summary>
internal sealed class RowsBenchmark : IBenchmark
{
    private const int Thousand = 1000;
    private const int MostThousands = 1000;
    private const int Tenants = 10;

    private const string Schema = """
        CREATE TABLE tenants (id uuid PRIMARY KEY, name text NOT NULL, slug text NOT NULL UNIQUE);
        CREATE TABLE users (tenant_id uuid NOT NULL REFERENCES tenants, id uuid NOT NULL, email text NOT NULL, full_name text NOT NULL, created_at timestamptz NOT NULL, PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, email));
        CREATE TABLE projects (tenant_id uuid NOT NULL, id uuid NOT NULL, owner_id uuid NOT NULL, title text NOT NULL, starts_on date NOT NULL, ends_on date, PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, owner_id) REFERENCES users, CHECK (ends_on > starts_on));
        CREATE TABLE tasks (tenant_id uuid NOT NULL, id uuid NOT NULL, project_id uuid NOT NULL, number int NOT NULL, title text NOT NULL, status text NOT NULL CHECK (status IN ('todo', 'doing', 'done')), PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, project_id, number), FOREIGN KEY (tenant_id, project_id) REFERENCES projects);
        CREATE TABLE comments (tenant_id uuid NOT NULL, id uuid NOT NULL, task_id uuid NOT NULL, author_id uuid NOT NULL, body text NOT NULL, created_at timestamptz NOT NULL, PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, task_id) REFERENCES tasks, FOREIGN KEY (tenant_id, author_id) REFERENCES users);
        """;

    public string Name => "rows";

    public async Task RunAsync(BenchArguments arguments, CancellationToken cancellation)
    {
        var folder = Path.Combine(CacheFolder.Of(Account.Current), "bench", "rows-project");
        Directory.CreateDirectory(Path.Combine(folder, "db", "schema"));
        await File.WriteAllTextAsync(Path.Combine(folder, "db", "schema", "schema.sql"), Schema, cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "tenet.yml"), $"postgres: {{ version: {LoadedServer.Major} }}\ntenancy: {{ strategy: row-level-security, root: tenants, column: tenant_id }}\n", cancellation);
        await using var server = await LoadedServer.StartAsync("rows", Schema, cancellation);
        Console.WriteLine($"{server.Program}, {Machine.Describe()}, median of {arguments.Runs} runs.");
        Console.WriteLine();
        Console.WriteLine("| Rows | `tenet seed --database` | rows/s | psql, the same rows by `COPY` | rows/s | times |");
        Console.WriteLine("|---:|---|---:|---|---:|---:|");
        foreach (var thousands in arguments.Sizes.Where(size => size <= MostThousands))
        {
            await MeasureAsync(thousands, folder, server, arguments, cancellation);
        }
    }

    // A tenth of the rows are users and projects each, the rest tasks and comments.
    private static async Task MeasureAsync(int thousands, string folder, LoadedServer server, BenchArguments arguments, CancellationToken cancellation)
    {
        var rows = (long)thousands * Thousand;
        string Share(int tenths) => (rows * tenths / 10 / Tenants).ToString(CultureInfo.InvariantCulture);
        string[] amount = ["--tenants", Tenants.ToString(CultureInfo.InvariantCulture), "--rows", Share(1), "--rows", "tasks=" + Share(4), "--rows", "comments=" + Share(4)];
        var script = Path.Combine(folder, $"rows-{thousands}.sql");
        string[] project = ["-p", folder, "--postgres-bin", server.Program.BinDirectory];
        new MeasuredProgram("tenet seed --out", arguments.Program, ["seed", .. amount, "--copy", "--out", script, .. project]).Run();
        var seed = new MeasuredProgram("tenet seed", arguments.Program, ["seed", .. amount, "--yes", "--database", server.Url("seeded"), .. project]);
        var floor = new MeasuredProgram("psql", server.Client("psql"), "-qX", "-v", "ON_ERROR_STOP=1", "-h", server.Host, "-U", "postgres", "-d", "loaded", "-f", script);
        var (seeds, floors) = (new List<Measurement>(), new List<Measurement>());
        for (var turn = 0; turn < arguments.Runs; turn++)
        {
            foreach (var database in (string[])["seeded", "loaded"])
            {
                await server.PsqlAsync("postgres", ["-c", $"DROP DATABASE IF EXISTS {database}"], cancellation);
                await server.PsqlAsync("postgres", ["-c", $"CREATE DATABASE {database} TEMPLATE {LoadedServer.Database}"], cancellation);
            }

            seeds.Add(seed.Run());
            floors.Add(floor.Run());
        }

        var (made, loaded) = (new Series(seeds).Median, new Series(floors).Median);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rows:N0} | {made:0.0} s | {rows / made:N0} | {loaded:0.0} s | {rows / loaded:N0} | {made / loaded:0.0} |"));
    }
}
