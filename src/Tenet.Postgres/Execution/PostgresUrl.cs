using System.Globalization;
using System.Net;
using System.Text;
using Npgsql;
using Tenet.Core.Errors;

namespace Tenet.Postgres.Execution;

/// <summary>A <c>postgres://user:password@host:port/database?sslmode=…</c> address. Its text form never shows the password.</summary>
public sealed class PostgresUrl
{
    private readonly NpgsqlConnectionStringBuilder settings;

    private PostgresUrl(NpgsqlConnectionStringBuilder settings) => this.settings = settings;

    public string Host => settings.Host!;

    /// <summary>Null where the address names none; the server then takes the user's name.</summary>
    public string? Database => settings.Database;

    public static bool IsUrl(string text) =>
        text is not null && (text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="TenetException"><see cref="ErrorCode.SourceUnknown"/> where the address has no valid form.</exception>
    public static PostgresUrl Parse(string text)
    {
        if (!IsUrl(text))
        {
            throw Invalid("It does not begin with postgres:// or postgresql://.");
        }

        var settings = PostgresDataSource.Defaults();
        settings.Host = "localhost";
        var rest = text[(text.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var (address, query) = Cut(rest, '?');
        var (authority, database) = Cut(address, '/');

        // A password may hold an @ that somebody forgot to encode; a host may not.
        var at = authority.LastIndexOf('@');
        if (at >= 0)
        {
            var (user, password) = Cut(authority[..at], ':');
            settings.Username = NullIfEmpty(Decode(user));
            settings.Password = NullIfEmpty(Decode(password));
        }

        if (at + 1 < authority.Length)
        {
            SetHosts(settings, authority[(at + 1)..], Decode);
        }

        if (database.Length > 0)
        {
            settings.Database = Decode(database);
        }

        foreach (var parameter in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = Cut(parameter, '=');
            SetParameter(settings, Decode(name), Decode(value));
        }

        // A Unix socket is not encrypted, whatever sslmode says, as with psql; Npgsql would ask the server, once for each connection.
        if (Array.TrueForAll(settings.Host.Split(','), host => host.StartsWith('/')))
        {
            settings.SslMode = SslMode.Disable;
        }

        return new PostgresUrl(settings);
    }

    /// <summary>A copy of the settings, for one connection or data source.</summary>
    public NpgsqlConnectionStringBuilder ToConnectionStringBuilder() => new(settings.ConnectionString);

    public override string ToString()
    {
        var url = new StringBuilder("postgres://");
        if (settings.Username is not null)
        {
            url.Append(Uri.EscapeDataString(settings.Username)).Append(settings.Password is null ? "" : ":***").Append('@');
        }

        var socket = settings.Host!.StartsWith('/');
        url.Append(socket ? "" : settings.Host);
        if (settings.Port != NpgsqlConnection.DefaultPort && !socket)
        {
            url.Append(':').Append(settings.Port);
        }

        url.Append('/').Append(settings.Database);
        return url.Append(socket ? "?host=" + settings.Host : "").ToString();
    }

    // As Npgsql takes them: host1:port1,host2:port2.
    private static void SetHosts(NpgsqlConnectionStringBuilder settings, string text, Func<string, string> decode)
    {
        var hosts = new List<string>();
        foreach (var part in text.Split(','))
        {
            var (named, port) = HostAndPort(part);
            var host = decode(named);
            var isAlone = part.Length == text.Length;
            if (string.IsNullOrWhiteSpace(host) || host.Contains(',') || (host.Contains(':') && !IsAddress(host) && !(isAlone && host.StartsWith('/'))))
            {
                throw Invalid("A host is empty, or has a comma or a colon that begins no port.");
            }

            if (isAlone)
            {
                settings.Host = host;
                settings.Port = port ?? settings.Port;
                return;
            }

            hosts.Add((IsAddress(host) ? $"[{host}]" : host) + (port is { } own ? $":{own}" : ""));
        }

        settings.Host = string.Join(',', hosts);
    }

    private static (string Host, int? Port) HostAndPort(string text)
    {
        if (text.StartsWith('/') || IsAddress(text))
        {
            return (text, null);
        }

        var bracket = text.LastIndexOf(']');
        if (text.StartsWith('[') && bracket < 0)
        {
            throw Invalid("The bracket before the host is not closed.");
        }

        // Colons within brackets belong to an IPv6 address.
        var colon = text.LastIndexOf(':');
        var (host, port) = colon > bracket ? (text[..colon], Port(text[(colon + 1)..])) : (text, (int?)null);
        return (host.Length == 0 ? "localhost" : host.Trim('[', ']'), port);
    }

    private static bool IsAddress(string host) => host.Contains(':') && !host.StartsWith('[') && IPAddress.TryParse(host, out _);

    private static void SetParameter(NpgsqlConnectionStringBuilder settings, string name, string value)
    {
        switch (name)
        {
            // Without a value they are as if they were not there, as with psql.
            case "host" or "user" or "dbname" when value.Length == 0: break;
            case "host": SetHosts(settings, value, host => host); break;
            case "port": settings.Port = Port(value); break;
            case "user": settings.Username = value; break;
            case "password": settings.Password = value; break;
            case "dbname": settings.Database = value; break;
            case "sslmode": settings.SslMode = Ssl(value); break;
            case "sslrootcert": settings.RootCertificate = value; break;
            case "sslcert": settings.SslCertificate = value; break;
            case "sslkey": settings.SslKey = value; break;
            case "sslpassword": settings.SslPassword = value; break;
            case "passfile": settings.Passfile = value; break;
            case "application_name": settings.ApplicationName = value; break;
            case "connect_timeout": settings.Timeout = Math.Clamp(Number(name, value), 0, 1024); break;
            case "options": settings.Options = value; break;
            // What libpq, Prisma and PgBouncer users write there, and what changes nothing for us.
            case "gssencmode" or "channel_binding" or "client_encoding" or "target_session_attrs" or "keepalives" or "keepalives_idle"
                or "keepalives_interval" or "keepalives_count" or "schema" or "pgbouncer" or "connection_limit" or "pool_timeout":
                break;
            default: throw Invalid($"The parameter {name} is not known.");
        }
    }

    private static SslMode Ssl(string value) => value switch
    {
        "disable" => SslMode.Disable,
        "allow" => SslMode.Allow,
        "prefer" => SslMode.Prefer,
        "require" => SslMode.Require,
        "verify-ca" => SslMode.VerifyCA,
        "verify-full" => SslMode.VerifyFull,
        _ => throw Invalid("sslmode is one of disable, allow, prefer, require, verify-ca, verify-full."),
    };

    private static int Port(string value) =>
        Number("port", value) is > 0 and <= 65535 and var port ? port : throw Invalid("The port is no number from 1 to 65535.");

    private static int Number(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Invalid($"The value of {name} is no number.");

    private static (string Before, string After) Cut(string text, char at) =>
        text.IndexOf(at, StringComparison.Ordinal) is >= 0 and var index ? (text[..index], text[(index + 1)..]) : (text, "");

    private static string Decode(string text) =>
        Uri.UnescapeDataString(text) is var decoded && decoded.Contains('\0') ? throw Invalid("It has a %00, which no part of it may hold.") : decoded;

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    // The address itself is not repeated: it may hold a password at a place where we did not find it.
    private static TenetException Invalid(string why) =>
        new(ErrorCode.SourceUnknown, "The postgres:// URL is not valid. " + why, remedy: "Write postgres://user:password@host:port/database, with special characters percent-encoded.");
}
