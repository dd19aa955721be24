using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Running;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Running;

/// <summary>Runs a project's migrations on a database, and tells how they stand there.</summary>
/// <remarks>One session does all the work and holds the lock, so that both end together. It prints nothing and asks nobody.</remarks>
public sealed class MigrationRunner : IAsyncDisposable
{
    private readonly NpgsqlDataSource source;
    private readonly PostgresUrl url;
    private readonly MigrationSet set;
    private readonly RunnerOptions options;
    private readonly NpgsqlConnection connection;
    private readonly Ledger ledger;
    private Target target;

    // Read when the connection was opened, for whoever asks first.
    private IReadOnlyList<LedgerEntry>? entries;

    private MigrationRunner(NpgsqlDataSource source, PostgresUrl url, NpgsqlConnection connection, Target target, MigrationSet set, RunnerOptions options)
    {
        (this.source, this.url, this.connection, this.target, this.set, this.options) = (source, url, connection, target, set, options);
        ledger = LedgerOf(options);
    }

    /// <summary>As <c>server_version_num</c>: 180004.</summary>
    public int ServerVersion => (connection.PostgreSqlVersion.Major * 10000) + connection.PostgreSqlVersion.Minor;

    /// <summary>The project's.</summary>
    public MigrationSet Migrations => set;

    /// <summary>The database's name.</summary>
    public string Database => target.Database;

    /// <param name="url">The database.</param>
    /// <param name="set">The project's migrations.</param>
    /// <param name="options">How they are run.</param>
    /// <param name="cancellation">Ends the connecting.</param>
    /// <exception cref="TenetException">TNT2003, TNT2004: it cannot be reached, or is too old.</exception>
    public static Task<MigrationRunner> OpenAsync(PostgresUrl url, MigrationSet set, RunnerOptions options, CancellationToken cancellation) =>
        OpenAsync(url, () => set, options, readsLedger: false, cancellation);

    /// <summary>Connects and reads the ledger while the migrations are read.</summary>
    /// <param name="url">The database.</param>
    /// <param name="read">Reads the project's migrations. What it throws goes before what the server says.</param>
    /// <param name="options">How they are run.</param>
    /// <param name="cancellation">Ends the connecting.</param>
    /// <exception cref="TenetException">TNT2003, TNT2004: it cannot be reached, or is too old; TNT4039 the ledger cannot be understood.</exception>
    public static Task<MigrationRunner> OpenAsync(PostgresUrl url, Func<MigrationSet> read, RunnerOptions options, CancellationToken cancellation) =>
        OpenAsync(url, read, options, readsLedger: true, cancellation);

    private static async Task<MigrationRunner> OpenAsync(PostgresUrl url, Func<MigrationSet> read, RunnerOptions options, bool readsLedger, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(options);
        var settings = url.ToConnectionStringBuilder();

        // An index build is silent for hours, and whatever stands in between forgets silent connections.
        settings.TcpKeepAlive = true;
        settings.IncludeFailedBatchedCommand = true;
        var source = PostgresDataSource.Create(settings);
        var connecting = Task.Run(() => ConnectAsync(source, url, LedgerOf(options), readsLedger, cancellation), CancellationToken.None);
        try
        {
            var set = read();
            var (connection, target, entries) = await connecting;
            return new MigrationRunner(source, url, connection, target, set, options) { entries = entries };
        }
        catch
        {
            await Task.WhenAny(connecting);
            if (connecting.IsCompletedSuccessfully)
            {
                await (await connecting).Connection.DisposeAsync();
            }

            await source.DisposeAsync();
            throw;
        }
    }

    private static async Task<(NpgsqlConnection Connection, Target Target, IReadOnlyList<LedgerEntry>? Entries)> ConnectAsync(
        NpgsqlDataSource source, PostgresUrl url, Ledger ledger, bool readsLedger, CancellationToken cancellation)
    {
        var connection = await ServerConnection.OpenAsync(source, url, cancellation);
        try
        {
            var target = await Target.AskAsync(connection, cancellation);
            return (connection, target, readsLedger && target is { HasLedger: true, MayRead: true } ? await ledger.ReadAsync(connection, cancellation) : null);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static Ledger LedgerOf(RunnerOptions options) => new(options.Scope ?? "", options.Source, options.Version);

    /// <summary>How the migrations stand, without a lock and without a write.</summary>
    /// <exception cref="TenetException">TNT4037 the role may not read the ledger, TNT4039 it cannot be understood.</exception>
    public async Task<DatabaseStatus> StatusAsync(CancellationToken cancellation)
    {
        if (target.HasLedger && !target.MayRead)
        {
            throw new TenetException(
                ErrorCode.RightsMissing, $"The role {target.Role} may not read the ledger.", url.ToString(),
                $"GRANT USAGE ON SCHEMA tenet TO {target.Role}; GRANT SELECT ON ALL TABLES IN SCHEMA tenet TO {target.Role};");
        }

        var known = Interlocked.Exchange(ref entries, null) ?? (target.HasLedger ? await ledger.ReadAsync(connection, cancellation) : []);
        return DatabaseStatus.Of(set, known, target.HasLedger);
    }

    /// <summary>Runs what is pending.</summary>
    /// <param name="to">The last migration that is wanted; null for all.</param>
    /// <param name="cancellation">Stops at the next safe point.</param>
    /// <exception cref="TenetException">What stopped it; its details say what stands.</exception>
    public Task<RunReport> UpAsync(string? to, CancellationToken cancellation) => LockedAsync(status => RunChoice.Up(status, to), back: false, cancellation);

    /// <summary>Takes migrations back, the latest first.</summary>
    /// <param name="to">The last migration that stays, <c>0</c> for none; null where <paramref name="steps"/> counts.</param>
    /// <param name="steps">How many are taken back.</param>
    /// <param name="cancellation">Stops at the next safe point.</param>
    /// <exception cref="TenetException">What stopped it; its details say what stands.</exception>
    public Task<RunReport> DownAsync(string? to, int steps, CancellationToken cancellation) => LockedAsync(status => RunChoice.Down(status, to, steps), back: true, cancellation);

    /// <summary>Runs a plan, which is no migration of the project's.</summary>
    /// <param name="plan">The plan as a script.</param>
    /// <param name="before">Fingerprint of the schema that it fits.</param>
    /// <param name="cancellation">Stops at the next safe point.</param>
    /// <exception cref="TenetException">TNT4042 the database has another schema; what stopped it.</exception>
    public async Task<RunReport> PlanAsync(Migration plan, string before, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        await TakeAsync(cancellation);
        try
        {
            var entry = (await ledger.ReadAsync(connection, cancellation)).FirstOrDefault(entry => entry.Version == plan.Version);
            if (entry is { IsIn: true })
            {
                throw new TenetException(ErrorCode.PlanUnfit, "The plan is applied to the database already.", plan.Path);
            }

            if (entry is not { IsHalfWay: true } && SchemaFingerprint.Of(await CatalogReader.ReadAsync(OpenOtherAsync, cancellation), IgnorePatterns.None) != before)
            {
                throw new TenetException(ErrorCode.PlanUnfit, "The database has another schema than the one that the plan was made for.", plan.Path);
            }

            return await RunAsync([new MigrationStatus(entry is { IsHalfWay: true } ? MigrationState.HalfWay : MigrationState.Pending, plan, entry)], back: false, cancellation);
        }
        finally
        {
            await RunnerLock.ReleaseAsync(connection, options);
        }
    }

    /// <summary>The schema of the database, without the ledger.</summary>
    public Task<SchemaModel> SchemaAsync(CancellationToken cancellation) => CatalogReader.ReadAsync(OpenOtherAsync, cancellation);

    /// <summary>Enters migrations as applied that the database has already.</summary>
    /// <exception cref="TenetException">TNT4040 the ledger has applied ones already; what else keeps a run from writing.</exception>
    public Task BaselineAsync(IReadOnlyList<Migration> migrations, CancellationToken cancellation) => WrittenAsync(
        status =>
        {
            // What is in stays as it was entered: only the rest is new, as a migration that adopts what somebody did by hand.
            var known = status.Migrations.Where(item => item.Entry?.IsIn == true).Select(item => item.Version).ToHashSet(StringComparer.Ordinal);
            var fresh = migrations.Where(migration => !known.Contains(migration.Version)).ToList();
            return migrations.Count > 0 && fresh.Count == 0
                ? throw new TenetException(ErrorCode.BaselineRefused, $"The ledger has these migrations already, {migrations[0].Version} among them.", url.ToString())
                : fresh.SelectMany(migration => (NpgsqlBatchCommand[])[ledger.Forget(migration), ledger.Enter(migration, EntryState.Applied, transactional: true)]);
        },
        cancellation);

    /// <summary>Makes the ledger say what a person has found.</summary>
    public Task CorrectAsync(LedgerCorrection correction, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return WrittenAsync(_ =>
        [
            .. correction.Forgotten.Select(ledger.Remove),
            .. correction.Applied.Select(ledger.Accept),
            .. correction.Step is var (stuck, back, number, done) ? new[] { ledger.Settle(stuck, back, number, done) } : [],
        ], cancellation);
    }

    /// <summary>What other tools have applied here.</summary>
    public Task<IReadOnlyList<ForeignHistory>> ForeignHistoriesAsync(CancellationToken cancellation) => ForeignHistories.ReadAsync(connection, cancellation);

    /// <summary>How large tables are; those that are not there are left out.</summary>
    /// <param name="tables">Names, qualified and quoted.</param>
    /// <param name="cancellation">Ends the question.</param>
    public async Task<IReadOnlyList<TableSize>> SizesAsync(IReadOnlyCollection<string> tables, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tables);
        await using var command = new NpgsqlCommand(
            """
            SELECT pg_catalog.format('%I.%I', n.nspname, c.relname), c.reltuples::int8, pg_catalog.pg_total_relation_size(c.oid)
              FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             WHERE pg_catalog.format('%I.%I', n.nspname, c.relname) = ANY ($1) AND c.relkind IN ('r', 'p', 'm')
             ORDER BY 3 DESC, 1
            """, connection);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. tables] });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var sizes = new List<TableSize>();
        while (await rows.ReadAsync(cancellation))
        {
            sizes.Add(new TableSize(rows.GetString(0), rows.GetInt64(1) is >= 0 and var count ? count : null, rows.GetInt64(2)));
        }

        return sizes;
    }

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        await source.DisposeAsync();
    }

    private async Task<RunReport> LockedAsync(Func<DatabaseStatus, ValueList<MigrationStatus>> choose, bool back, CancellationToken cancellation)
    {
        var status = await StatusAsync(cancellation);
        RunChecks.Startable(status, choose(status), back);
        if (choose(status).Count == 0)
        {
            return new RunReport([]);
        }

        await TakeAsync(cancellation);
        try
        {
            // Whoever had the lock before may have done it.
            status = await StatusAsync(cancellation);
            RunChecks.Startable(status, choose(status), back);
            return await RunAsync(choose(status), back, cancellation);
        }
        finally
        {
            await RunnerLock.ReleaseAsync(connection, options);
        }
    }

    private async Task TakeAsync(CancellationToken cancellation)
    {
        RunChecks.Writable(target, url);
        if (options.Pace is { } pace)
        {
            await pace.CheckAsync(connection, target.Role, cancellation);
        }

        await PoolerProbe.CheckAsync(connection, target.Pid, OpenOtherAsync, url, cancellation);
        if (!target.HasLedger)
        {
            await Ledger.CreateAsync(connection, cancellation);
            target = target with { HasLedger = true, MayRead = true, MayWrite = true };
        }

        await RunnerLock.TakeAsync(connection, options, cancellation);
    }

    private async Task WrittenAsync(Func<DatabaseStatus, IEnumerable<NpgsqlBatchCommand>> commands, CancellationToken cancellation)
    {
        await TakeAsync(cancellation);
        try
        {
            await using var batch = new NpgsqlBatch(connection);
            foreach (var command in commands(await StatusAsync(cancellation)).Prepend(new NpgsqlBatchCommand("BEGIN")).Append(new NpgsqlBatchCommand("COMMIT")))
            {
                batch.BatchCommands.Add(command);
            }

            await batch.ExecuteNonQueryAsync(cancellation);
        }
        finally
        {
            await RunnerLock.ReleaseAsync(connection, options);
        }
    }

    private async Task<RunReport> RunAsync(ValueList<MigrationStatus> chosen, bool back, CancellationToken cancellation)
    {
        await using var watcher = new Watcher(OpenOtherAsync, target.Pid, options);
        using var listener = new BackfillListener(connection, options);
        var work = new Work(connection, ledger, watcher, OpenOtherAsync, options);
        var burst = new Burst(options.Clock);
        var ran = new List<RanMigration>();
        while (ran.Count < chosen.Count)
        {
            try
            {
                cancellation.ThrowIfCancellationRequested();
                await NextAsync(work, burst, chosen, ran, back, cancellation);
            }
            catch (Exception problem) when (problem is TenetException or OperationCanceledException || StatementFailure.Handles(problem))
            {
                throw Standing.Of(problem, chosen[ran.Count], ran, chosen, back, work.IsConnected);
            }
        }

        return new RunReport(ran.ToValueList());
    }

    // Those that go together, or else the next one in steps.
    private async Task NextAsync(Work work, Burst burst, ValueList<MigrationStatus> chosen, List<RanMigration> ran, bool back, CancellationToken cancellation)
    {
        var together = burst.Take(chosen, ran.Count, back);
        foreach (var (number, item) in chosen.Index().Skip(ran.Count).Take(int.Max(together.Count, 1)))
        {
            options.Tell(new RunEvent.Begins(item.Migration!, back, number + 1, chosen.Count));
        }

        if (together.Count > 0 && await new TransactionRun(work, together, back, Done).RunAsync(cancellation))
        {
            burst.Ended();
            return;
        }

        var next = chosen[ran.Count];
        var since = options.Clock.GetTimestamp();
        var steps = ScriptSteps.Of(back ? next.Migration!.Down! : next.Migration!.Up);
        var tried = await new StepRun(work, next.Migration, back, next.State == MigrationState.HalfWay ? next.Entry : null, steps).RunAsync(cancellation);
        Done(new RanMigration(next.Migration, back, options.Clock.GetElapsedTime(since), steps.Steps.Count, tried));

        void Done(RanMigration done)
        {
            ran.Add(done);
            options.Tell(new RunEvent.Ended(done));
        }
    }

    private Task<NpgsqlConnection> OpenOtherAsync(CancellationToken cancellation) => ServerConnection.OpenAsync(source, url, cancellation);
}
