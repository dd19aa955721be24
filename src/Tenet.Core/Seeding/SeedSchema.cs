namespace Tenet.Core.Seeding;

/// <summary>What rows must fit, as the catalog says.</summary>
/// <param name="Tables">The tables, by name.</param>
/// <param name="Types">Types that are made of others.</param>
public sealed record SeedSchema(IReadOnlyList<SeedTable> Tables, IReadOnlyDictionary<string, SeedType> Types)
{
    private readonly Dictionary<string, SeedTable> byPath = Tables.ToDictionary(table => table.Path);

    public SeedTable? Find(string path) => byPath.GetValueOrDefault(path);
}
