using System.Collections.Concurrent;
using Tenet.Postgres.Sandbox;

namespace Tenet.Tests.Database.Attributes;

/// <summary>The cases, run once for each version that a test asks for.</summary>
public sealed class AttributeRun(SandboxFixture fixture)
{
    private readonly ConcurrentDictionary<int, Lazy<Task<AttributeOutcomes>>> runs = [];

    internal static IReadOnlyList<AttributeFile> Files { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Case("attributes"), "*.sql").Order(StringComparer.Ordinal)
            .Where(path => !Path.GetFileName(path).StartsWith('_')).Select(AttributeFile.Read),
    ];

    internal static IEnumerable<AttributeCase> Cases(int major) => Files.SelectMany(file => file.Cases).Where(test => test.AppliesTo(major));

    internal async Task<AttributeOutcomes> OnAsync(int major)
    {
        var sandbox = await fixture.OfAsync(major);
        return await runs.GetOrAdd(major, _ => new Lazy<Task<AttributeOutcomes>>(() => AttributeOutcomes.OfAsync(sandbox, major))).Value;
    }
}
