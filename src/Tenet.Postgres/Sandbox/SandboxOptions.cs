namespace Tenet.Postgres.Sandbox;

public sealed record SandboxOptions
{
    /// <summary>The role of an embedded server that owns it and runs all SQL.</summary>
    public const string Role = "postgres";

    /// <summary>The folder of an installed server's programs; nothing else is tried then.</summary>
    public string? PostgresBin { get; init; }

    /// <summary>The major version that is wanted, 15 to 18.</summary>
    public int Major { get; init; } = 18;

    /// <summary>The server where it was chosen already; else it is looked for.</summary>
    public ServerProgram? Program { get; init; }

    /// <summary>A server of the user's own, instead of an embedded one.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>Roles to create before any SQL runs.</summary>
    public IReadOnlyList<SandboxRole> Roles { get; init; } = [];

    /// <summary>Takes the few lines that a user should see: a download, a fallback.</summary>
    public Action<string>? Say { get; init; }
}
