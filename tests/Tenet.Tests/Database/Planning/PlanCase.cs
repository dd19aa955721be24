using System.Globalization;
using Tenet.Core.Model;
using Tenet.Core.Planning;

namespace Tenet.Tests.Database.Planning;

/// <summary>
/// A folder under <c>Cases/plan</c>: <c>before.sql</c> and <c>after.sql</c>, and where rows must survive <c>rows.sql</c>. The head of <c>before.sql</c> may say
/// <c>-- since 18</c>, <c>-- before 18</c>, <c>-- rename: FACT to NAME</c>, <c>-- hazard: CLASS FACT</c> (one of the plan from before to after) and
/// <c>-- never: WORDS</c> (words that no step of that plan may hold).
/// </summary>
internal sealed record PlanCase(string Name, string Before, string After, string? Rows)
{
    public static IReadOnlyList<PlanCase> All { get; } =
    [
        .. Directory.EnumerateDirectories(Repository.Case("plan")).Order(StringComparer.Ordinal).Select(Read),
    ];

    public IEnumerable<Rename> Renames => Said("rename").Select(line => line.Split(" to ") is [var from, var to] ? Rename(from, to) : throw new InvalidDataException(Name));

    public IEnumerable<string> Hazards => Said("hazard");

    public IEnumerable<string> Never => Said("never");

    public bool AppliesTo(int major) => major >= (Number("since") ?? 0) && major < (Number("before") ?? int.MaxValue);

    private static PlanCase Read(string folder)
    {
        var rows = Path.Combine(folder, "rows.sql");
        return new PlanCase(
            Path.GetFileName(folder), File.ReadAllText(Path.Combine(folder, "before.sql")), File.ReadAllText(Path.Combine(folder, "after.sql")), File.Exists(rows) ? File.ReadAllText(rows) : null);
    }

    // "enum type app.mood 'old' to new" means a label.
    private static Rename Rename(string from, string to)
    {
        var quote = from.IndexOf(" '", StringComparison.Ordinal);
        return quote < 0 ? new Rename(FactIdParser.Parse(from), to) : new Rename(FactIdParser.Parse(from[..quote]), to, from[(quote + 2)..^1]);
    }

    private int? Number(string word)
    {
        var line = Before.Split('\n').FirstOrDefault(line => line.StartsWith($"-- {word} ", StringComparison.Ordinal) && line.Split(' ').Length == 3);
        return line is null ? null : int.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture);
    }

    private IEnumerable<string> Said(string word) =>
        Before.Split('\n').Where(line => line.StartsWith($"-- {word}: ", StringComparison.Ordinal)).Select(line => line[(word.Length + 5)..].Trim());
}
