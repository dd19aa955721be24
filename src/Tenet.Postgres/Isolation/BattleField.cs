using System.Collections.Concurrent;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Isolation;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Seeding;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Postgres.Seeding;

namespace Tenet.Postgres.Isolation;

/// <summary>Databases with the schema and rows of several tenants, alike, so that several can be attacked side by side.</summary>
internal sealed class BattleField : IAsyncDisposable
{
    private const int SeededTenants = 3;

    private const int SeededRows = 4;

    private readonly List<SandboxDatabase> databases = [];
    private readonly CancellationToken cancellation;
    private SandboxDatabase? lent;

    private BattleField(CancellationToken cancellation) => this.cancellation = cancellation;

    public IsolationSchema Schema { get; private set; } = null!;

    public RowStock Stock { get; private set; } = null!;

    public IReadOnlyList<Persona> Personas { get; private set; } = [];

    public IReadOnlyDictionary<string, string?> Users { get; private set; } = new Dictionary<string, string?>();

    public IReadOnlyList<SandboxDatabase> Databases => databases;

    /// <summary>Loads the schema first.</summary>
    public static async Task<BattleField> PrepareAsync(Sandbox.Sandbox sandbox, IsolationInput input, CancellationToken cancellation)
    {
        Require(input.Settings.Tenancy);
        var database = await sandbox.CreateDatabaseAsync(cancellation);
        try
        {
            await using var connection = await database.OpenAsync(cancellation);
            await SchemaLoader.LoadAsync(connection, input.Schema, cancellation);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }

        return await PrepareAsync(database, input, owned: true, cancellation);
    }

    /// <summary>On a database that has the schema; the rows that are invented stay there.</summary>
    public static async Task<BattleField> PrepareAsync(SandboxDatabase first, IsolationInput input, bool owned, CancellationToken cancellation)
    {
        Require(input.Settings.Tenancy);
        var field = new BattleField(cancellation) { lent = owned ? null : first };
        try
        {
            field.databases.Add(first);
            await field.FillAsync(first, input);
            for (var i = 1; i < Math.Min(input.Workers, field.Personas.Count); i++)
            {
                field.databases.Add(await first.CloneAsync(cancellation));
            }

            return field;
        }
        catch
        {
            await field.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes the attacks, each persona's together, and says what became of each attempt.</summary>
    public async Task<(IReadOnlyList<AttackResult> Results, int Attempts)> AttackAsync(IReadOnlyList<Attack> attacks, IReadOnlySet<FactId> spared, string? pooler)
    {
        var (open, results, attempts) = (new ConcurrentQueue<Persona>(Personas), new ConcurrentBag<AttackResult>(), 0);
        await Task.WhenAll(databases.Select(database => Task.Run(
            async () =>
            {
                await using var connection = await database.OpenAsync(cancellation);
                while (open.TryDequeue(out var persona))
                {
                    var scene = SceneOf(persona, database);
                    var siege = new Siege(database, connection, scene, [], pooler, cancellation);
                    foreach (var result in await siege.RunAsync(Planned(attacks, scene, spared)))
                    {
                        results.Add(result);
                    }

                    Interlocked.Add(ref attempts, siege.Attempts);
                }
            },
            cancellation)));
        var order = Personas.Select((persona, place) => (persona.Name, place)).ToDictionary(item => item.Name, item => item.place);
        return ([.. results.OrderBy(result => order[result.Persona!])], attempts);
    }

    public Scene SceneOf(Persona persona, SandboxDatabase database) => new(Schema, persona, Stock) { Users = Users, Stranger = $"tenet_owner_{database.Name}" };

    public IReadOnlyList<PlannedAttempt> Planned(IReadOnlyList<Attack> attacks, Scene scene, IReadOnlySet<FactId> spared)
    {
        var first = scene.Persona == Personas.First(persona => persona.Kind == scene.Persona.Kind && persona.Actor == scene.Persona.Actor);
        return scene.Others.Count == 0 ? [] :
        [
            .. from attack in attacks
               where attack.By == scene.Persona.Kind && (first || attack.ByEachMember)
               from target in attack.Targets(Schema)
               where !spared.Contains(target)
               from attempt in attack.Attempts(target, scene)
               select new PlannedAttempt(attack, target, attempt),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in databases.Where(database => database != lent))
        {
            await database.DisposeAsync();
        }
    }

    private static void Require(TenancySettings tenancy)
    {
        if (tenancy.Unsaid is { } lacking)
        {
            throw new TenetException(ErrorCode.TenancyUnsaid, $"Nobody can attack what is not said: {lacking} is missing.", "tenet.yml");
        }
    }

    // Rows of many kinds, with values and without, where nobody gave any: a policy may let through some of them alone. What none can be made up for, the stock looks after.
    private async Task SeedAsync(NpgsqlConnection connection, TenancySettings tenancy)
    {
        if (tenancy.Schemas.Count > 0 || tenancy.Root is null || Schema.Owned.Count == 0)
        {
            return;
        }

        await using (var asked = new NpgsqlCommand($"SELECT {string.Join(" OR ", Schema.Owned.Select(table => $"EXISTS (SELECT FROM {table.Path})"))}", connection))
        {
            if (await asked.ExecuteScalarAsync(cancellation) is true)
            {
                return;
            }
        }

        await TenantRows.FillAsync(connection, tenancy, new SeedRequest(SeededTenants, SeededRows), [], cancellation);
    }

    private async Task FillAsync(SandboxDatabase database, IsolationInput input)
    {
        var tenancy = input.Settings.Tenancy;
        await using var connection = await database.OpenAsync(cancellation);
        foreach (var script in input.Samples)
        {
            await ScriptRunner.RunAsync(connection, script, cancellation);
        }

        await Execution.SessionSettings.ResetAsync(connection, cancellation);
        Schema = new IsolationSchema(input.Model, input.Settings, await AppRightsReader.ReadAsync(connection, tenancy.Schemas.Count > 0 ? tenancy.Schemas[0].Role : tenancy.AppRole!, cancellation));
        await SeedAsync(connection, tenancy);
        Stock = await new TenantStock(connection, Schema, input.Model, cancellation).FillAsync();
        if (Stock.Tenants.Count < 2)
        {
            throw new TenetException(ErrorCode.TenantsMissing, $"There are rows of {Stock.Tenants.Count} tenants, and one has nobody to attack.");
        }

        var finder = new PersonaFinder(connection, tenancy, Stock.Tenants, cancellation);
        (Personas, Users) = (await finder.FindAsync(), await finder.UsersAsync());
        foreach (var view in Schema.Views.Where(view => view.Id.Kind == FactKind.MaterializedView))
        {
            await Execution.SessionSettings.ExecuteAsync(connection, $"REFRESH MATERIALIZED VIEW {view.Id.Path}", cancellation);
        }

        await Execution.SessionSettings.ExecuteAsync(connection, "ANALYZE", cancellation);
    }
}
