namespace Tenet.Postgres.Sandbox;

/// <summary>A PostgreSQL server that can be started.</summary>
/// <param name="BinDirectory">Holds <c>postgres</c> and <c>initdb</c>.</param>
/// <param name="Version">As <c>server_version_num</c>: 180004.</param>
/// <param name="Origin">Where it came from, for people.</param>
public sealed record ServerProgram(string BinDirectory, int Version, string Origin)
{
    public const int OldestMajor = 15;
    public const int NewestMajor = 18;

    public int Major => Version / 10000;

    public string Postgres => Path.Combine(BinDirectory, Executable("postgres"));

    public string Initdb => Path.Combine(BinDirectory, Executable("initdb"));

    public override string ToString() => $"PostgreSQL {Major}.{Version % 10000} ({Origin})";

    internal static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}
