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
