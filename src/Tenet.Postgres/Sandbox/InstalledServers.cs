namespace Tenet.Postgres.Sandbox;

/// <summary>The folders where a PostgreSQL server is usually installed.</summary>
internal static class InstalledServers
{
    private static readonly (string Root, string Pattern, string Below)[] Known =
    [
        ("/usr/lib/postgresql", "*", "bin"), // Debian, Ubuntu
        ("/usr", "pgsql-*", "bin"), // PGDG on Red Hat
        ("/opt/homebrew/opt", "postgresql@*", "bin"),
        ("/usr/local/opt", "postgresql@*", "bin"),
        ("/usr/local", "pgsql*", "bin"),
        ("/usr/local", "postgresql*", "bin"),
        ("/usr/libexec", "postgresql*", ""), // Alpine
        ("/Applications/Postgres.app/Contents/Versions", "*", "bin"),
        ("/Library/PostgreSQL", "*", "bin"),
        ("C:/Program Files/PostgreSQL", "*", "bin"),
    ];

    public static IEnumerable<string> Folders()
    {
        var found = Known
            .Where(place => Directory.Exists(place.Root))
            .SelectMany(place => Directory.EnumerateDirectories(place.Root, place.Pattern)
                .OrderDescending(StringComparer.Ordinal)
                .Select(folder => Path.Combine(folder, place.Below)));
        return Programs.Folders().Concat(found).Where(Holds).Distinct(StringComparer.Ordinal);
    }

    private static bool Holds(string folder) => File.Exists(Path.Combine(folder, ServerProgram.Executable("postgres")));
}
