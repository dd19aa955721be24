namespace Tenet.Tests.Database.Planning;

/// <summary>A part of a schema that becomes another: what some case holds becomes what the same or another one holds, or nothing.</summary>
/// <param name="From">The case it begins with; null where it comes from nothing.</param>
/// <param name="Was">Its SQL.</param>
/// <param name="To">The case it ends with; null where it goes.</param>
/// <param name="Now">Its SQL.</param>
internal sealed record RandomEdit(string? From, string Was, string? To, string Now)
{
    public override string ToString() => $"{From ?? "nothing"} -> {To ?? "nothing"}";

    /// <summary>Some edits, each in a schema of its own.</summary>
    public static IReadOnlyList<RandomEdit> Some(Random random, IReadOnlyList<PlanCase> cases) =>
        [.. Enumerable.Range(0, 1 + random.Next(4)).Select(i => One(random, cases, $"app{(char)('a' + i)}"))];

    private static RandomEdit One(Random random, IReadOnlyList<PlanCase> cases, string schema)
    {
        var (first, second) = (cases[random.Next(cases.Count)].In(schema), cases[random.Next(cases.Count)].In(schema));
        var (was, now) = random.Next(2) == 0 ? (first.Before, first.After) : (first.After, first.Before);
        return random.Next(8) switch
        {
            0 => new RandomEdit(first.Name, was, null, ""),
            1 => new RandomEdit(null, "", first.Name, now),
            2 => new RandomEdit(first.Name, was, first.Name, was),
            3 or 4 => new RandomEdit(first.Name, was, first.Name, now),
            _ => new RandomEdit(first.Name, was, second.Name, random.Next(2) == 0 ? second.Before : second.After),
        };
    }
}
