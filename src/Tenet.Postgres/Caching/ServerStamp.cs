using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Caching;

/// <summary>What of a server decides what SQL makes of a schema, known without starting it.</summary>
public static class ServerStamp
{
    // Npgsql hands these to every session.
    private static readonly string[] Variables = ["PGOPTIONS", "PGTZ"];

    public static void AddTo(ContentKey key, ServerProgram program)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(program);
        var postgres = new FileInfo(program.Postgres);
        key.Add(program.BinDirectory).Add(program.Version).Add(postgres.Exists ? postgres.LastWriteTimeUtc.Ticks : 0);
        // Installing or removing an extension changes the folder.
        foreach (var folder in (string[])[$"{program.BinDirectory}/../share/postgresql/extension", $"{program.BinDirectory}/../share/extension", $"/usr/share/postgresql/{program.Major}/extension"])
        {
            key.Add(Directory.Exists(folder) ? Directory.GetLastWriteTimeUtc(folder).Ticks : 0);
        }

        foreach (var name in Variables)
        {
            key.Add(Environment.GetEnvironmentVariable(name));
        }
    }
}
