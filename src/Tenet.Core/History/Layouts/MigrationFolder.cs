using Tenet.Core.Errors;

namespace Tenet.Core.History.Layouts;

/// <summary>Reads a folder of migrations in whichever layout it has.</summary>
public static class MigrationFolder
{
    /// <summary>The migrations in the order in which they run.</summary>
    /// <param name="files">All files of the folder, in any order.</param>
    /// <param name="layout">The layout that <c>tenet.yml</c> names; null to see it from the files.</param>
    /// <exception cref="TenetException">
    /// TNT1005 mixed layouts, a stray file or an impossible date; TNT1006 one version twice; TNT1007 a gap in the count;
    /// TNT1014 a file whose parts cannot be told apart.
    /// </exception>
    public static MigrationSet Read(IReadOnlyList<MigrationFile> files, MigrationLayout? layout = null)
    {
        var sql = files
            .Where(file => !Accompanies(file))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => file.Text.StartsWith('\uFEFF') ? file with { Text = file.Text[1..] } : file)
            .ToArray();
        if (sql.Length == 0)
        {
            return new MigrationSet(layout ?? MigrationLayout.Timestamp, []);
        }

        var found = layout is { } named
            ? MigrationLayouts.All.First(candidate => candidate.Layout == named)
            : LayoutDetection.Detect(sql);
        var understood = sql.Select(file => found.Read(file) ?? throw LayoutDetection.Stray(file, found)).ToArray();
        return new MigrationSet(found.Layout, MigrationAssembly.Assemble(understood, found));
    }

    // What may lie beside migrations: documentation, our record, hidden files, Prisma's lock. Flyway's script settings say
    // whether a script runs in a transaction; on replay the server tells that itself.
    private static bool Accompanies(MigrationFile file) =>
        file.Path.Split('/').Any(part => part.StartsWith('.'))
        || file.FileName is "tenet.sum" or "migration_lock.toml"
        || file.FileName.EndsWith(".sql.conf", StringComparison.Ordinal)
        || (file.FileName.StartsWith("readme", StringComparison.OrdinalIgnoreCase) && !file.FileName.EndsWith(".sql", StringComparison.OrdinalIgnoreCase));
}
