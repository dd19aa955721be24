using Npgsql;

namespace Tenet.Postgres.Execution;

/// <summary>The one way to a connection: SQL goes to the server as it was written, and connecting costs as little as it can.</summary>
public static class PostgresDataSource
{
    // Npgsql would otherwise parse each statement to find parameters and semicolons; it reads the switch once, before its first command.
    static PostgresDataSource() => AppContext.SetSwitch("Npgsql.EnableSqlRewriting", false);

    public static NpgsqlDataSource Create(NpgsqlConnectionStringBuilder settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var builder = new NpgsqlSlimDataSourceBuilder(settings.ConnectionString);
        builder.EnableArrays();
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        if (settings.SslMode != SslMode.Disable)
        {
            builder.EnableTransportSecurity();
        }

        return builder.Build();
    }

    /// <summary>Loads what connecting needs, on another core than the one that still reads the command line.</summary>
    /// <remarks>On a thread of its own: the pool's first would have the pool made on the core that reads on.</remarks>
    public static void Prepare() => Task.Factory.StartNew(
        static () => Create(new NpgsqlConnectionStringBuilder(Defaults().ConnectionString) { Host = "/" }).Dispose(),
        CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Opens a connection without asynchronous input or output, on a thread of its own.</summary>
    /// <remarks>
    /// The first asynchronous read makes a socket's later blocking reads go through the runtime's event loop and its pool, which
    /// costs a fifth of reading a large catalog.
    /// </remarks>
    public static async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        var opening = Task.Factory.StartNew(source.OpenConnection, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            return await opening.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            // Whoever asked has gone; a connection that still comes about is closed again.
            _ = opening.ContinueWith(static opened => opened.Result.Dispose(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            throw;
        }
    }

    /// <summary>The same connection, but one that has the server keep the plan of a statement from its second time on.</summary>
    public static NpgsqlConnectionStringBuilder KeepingPlans(string connectionString) => new(connectionString) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2 };

    public static bool KeepsPlans(NpgsqlConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return new NpgsqlConnectionStringBuilder(connection.ConnectionString).MaxAutoPrepare > 0;
    }

    /// <summary>What all connections of Tenet share: no pool, no time limit.</summary>
    public static NpgsqlConnectionStringBuilder Defaults() => new()
    {
        Pooling = false,
        CommandTimeout = 0,
        GssEncryptionMode = GssEncryptionMode.Disable,
        // The runner decides what of a DETAIL may be shown.
        IncludeErrorDetail = true,
        ApplicationName = "tenet",
    };
}
