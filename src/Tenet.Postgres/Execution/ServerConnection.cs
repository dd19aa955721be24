using System.Net.Sockets;
using Npgsql;
using Tenet.Core.Errors;

namespace Tenet.Postgres.Execution;

/// <summary>Connects to a server of the user's.</summary>
public static class ServerConnection
{
    public static readonly Version Oldest = new(15, 0);

    /// <exception cref="TenetException"><see cref="ErrorCode.ConnectionFailed"/>, <see cref="ErrorCode.ServerTooOld"/>; never with the password.</exception>
    public static async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource source, PostgresUrl url, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(url);
        try
        {
            return Checked(await PostgresDataSource.OpenAsync(source, cancellation), url);
        }
        catch (Exception problem) when (IsConnecting(problem))
        {
            cancellation.ThrowIfCancellationRequested();
            throw Failed(url, problem);
        }
    }

    /// <inheritdoc cref="OpenAsync"/>
    public static NpgsqlConnection Open(NpgsqlDataSource source, PostgresUrl url)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(url);
        try
        {
            return Checked(source.OpenConnection(), url);
        }
        catch (Exception problem) when (IsConnecting(problem))
        {
            throw Failed(url, problem);
        }
    }

    private static bool IsConnecting(Exception problem) => problem is NpgsqlException or SocketException or TimeoutException or ArgumentException or IOException;

    private static NpgsqlConnection Checked(NpgsqlConnection connection, PostgresUrl url)
    {
        if (connection.PostgreSqlVersion >= Oldest)
        {
            return connection;
        }

        var version = connection.PostgreSqlVersion;
        connection.Dispose();
        throw new TenetException(ErrorCode.ServerTooOld, $"The server is PostgreSQL {version.Major}.{version.Minor}.", place: url.ToString());
    }

    private static TenetException Failed(PostgresUrl url, Exception problem)
    {
        var said = problem is PostgresException refused ? refused.MessageText : (problem.InnerException ?? problem).Message;
        return new TenetException(ErrorCode.ConnectionFailed, $"The database cannot be reached: {said}", place: url.ToString(), inner: problem)
        {
            SqlState = (problem as PostgresException)?.SqlState,
        };
    }
}
