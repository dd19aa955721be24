using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;

namespace Tenet.Core.Running;

/// <summary>The history that another tool keeps in a database.</summary>
/// <param name="Tool">Whose.</param>
/// <param name="Place">Its table, qualified.</param>
/// <param name="Entries">In its order.</param>
public sealed record ForeignHistory(KnownTool Tool, string Place, ValueList<ForeignEntry> Entries)
{
    // Year to second.
    private const int Stamp = 14;

    /// <summary>The project's migrations that it says are applied, in their order.</summary>
    /// <exception cref="TenetException">TNT4045 one of them stopped half-way, or the project has no such migration.</exception>
    public ValueList<Migration> AppliedOf(MigrationSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (Entries.FirstOrDefault(entry => !entry.IsWhole) is { } broken)
        {
            throw new TenetException(
                ErrorCode.ForeignHistoryUnclear, $"{Tool.Name} says that its migration {broken.Key} did not come to its end.", Place, $"Bring it to its end, or take it back, with {Tool.Name} first.");
        }

        var applied = new HashSet<string>(StringComparer.Ordinal);
        var unknown = new List<string>();
        var migrations = set.Migrations.ToList();
        foreach (var entry in Entries)
        {
            var place = migrations.FindIndex(migration => Is(migration, entry.Key));
            if (place < 0)
            {
                unknown.Add(entry.Key);
            }

            applied.UnionWith(migrations.Take(place + 1).Skip(entry.CoversEarlier ? 0 : Math.Max(place, 0)).Select(migration => migration.Version));
        }

        return unknown.Count == 0
            ? set.Migrations.Where(migration => applied.Contains(migration.Version)).ToValueList()
            : throw new TenetException(ErrorCode.ForeignHistoryUnclear, $"{Tool.Name} has applied migrations that the project does not have: {string.Join(", ", unknown.Take(5))}{(unknown.Count > 5 ? ", …" : "")}.", Place);
    }

    private static bool Is(Migration migration, string key)
    {
        var file = migration.Path[(migration.Path.LastIndexOf('/') + 1)..];
        return key == migration.Version || key == file || key == migration.Name || key == $"{migration.Version}_{migration.Name}" || key == migration.Path.Split('/')[0]
            || IsSame(key, migration.Version)
            || (key.IndexOf('_', StringComparison.Ordinal) is > 0 and var at && IsSame(key[..at], migration.Version) && Letters(key[(at + 1)..]).Equals(Letters(migration.Name), StringComparison.OrdinalIgnoreCase));
    }

    // 2 is 000002, and 20250101_120000 is 20250101120000.
    private static bool IsSame(string one, string other) =>
        IsNumber(one) && IsNumber(other) && (VersionNumber.Read(one) == VersionNumber.Read(other) || (Letters(one) is { Length: Stamp } digits && digits == Letters(other)));

    private static string Letters(string text) => text.Replace("_", "", StringComparison.Ordinal);

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or '_') && text.Split('.', '_').All(part => part.Length > 0);
}
