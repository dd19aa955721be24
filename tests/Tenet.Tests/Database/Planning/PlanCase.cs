using System.Globalization;
using System.Text.RegularExpressions;
using Tenet.Core.Model;
using Tenet.Core.Planning;

namespace Tenet.Tests.Database.Planning;

/// <summary>
/// A folder under <c>Cases/plan</c>: <c>before.sql</c> and <c>after.sql</c>, and where rows must survive <c>rows.sql</c>. The head of <c>before.sql</c> may say
/// <c>-- one way: WHY</c> (there is no way back), <c>-- alone</c> (it changes what does not lie in the schema <c>app</c>), <c>-- since 18</c>, <c>-- before 18</c>, <c>-- rename: FACT to NAME</c>, <c>-- hazard: CLASS FACT</c> (one of the plan from before to after) and
/// <c>-- never: WORDS</c> (words that no step of that plan may hold), <c>-- ignore: PATTERN</c>, and <c>-- role: NAME</c> (what <see cref="PlanOptions"/> shall know).
/// What patterns leave out stands in <c>ignored.sql</c>, and is there before and after. <c>server-before.sql</c> and <c>server-after.sql</c> change roles, which all
/// databases of a server share.
/// </summary>
internal sealed partial record PlanCase(string Name, string Before, string After, string? Rows, string? Ignored, string? ServerBefore, string? ServerAfter)
{
    public static IReadOnlyList<PlanCase> All { get; } =
    [
        .. Directory.EnumerateDirectories(Repository.Case("plan")).Order(StringComparer.Ordinal).Select(Read),
    ];

    /// <summary>The cases for a version; where <c>TENET_TEST_CASE</c> is set, those whose names hold one of its words, which commas divide.</summary>
    public static IEnumerable<PlanCase> Asked(int major) =>
        All.Where(test => test.AppliesTo(major) && (!AreSomeAsked || Words!.Split(',').Any(word => test.Name.Contains(word, StringComparison.Ordinal))));

    public static bool AreSomeAsked => Words is not null;

    private static string? Words => Environment.GetEnvironmentVariable("TENET_TEST_CASE");

    /// <summary>It has a database to itself; all others share some, each in a schema of its own.</summary>
    public bool IsAlone => OneWay is not null || Before.Split('\n').Contains("-- alone");

    /// <summary>The same case in a schema of another name.</summary>
    public PlanCase In(string schema) => this with
    {
        Before = Moved(Before, schema),
        After = Moved(After, schema),
        Rows = Rows is null ? null : Moved(Rows, schema),
        Ignored = Ignored is null ? null : Moved(Ignored, schema),
    };

    public IEnumerable<Rename> Renames => Said("rename").Select(line => line.Split(" to ") is [var from, var to] ? Rename(from, to) : throw new InvalidDataException(Name));

    /// <summary>Why the way back does not lead to the schema of before; null where it does.</summary>
    public string? OneWay => Said("one way").FirstOrDefault();

    public IEnumerable<string> Hazards => Said("hazard");

    public IEnumerable<string> Never => Said("never");

    /// <summary>Words that some step of the plan must hold.</summary>
    public IEnumerable<string> Steps => Said("step");

    /// <summary>Why the direct form is in nobody's way for the length of a scan either; null where it is.</summary>
    public string? Quick => Said("quick").FirstOrDefault();

    public IEnumerable<string> Ignores => Said("ignore");

    public string? Role => Said("role").FirstOrDefault();

    public bool AppliesTo(int major) => major >= (Number("since") ?? 0) && major < (Number("before") ?? int.MaxValue);

    internal static PlanCase Read(string folder)
    {
        return new PlanCase(
            Path.GetFileName(folder), Text("before")!, Text("after")!, Text("rows"), Text("ignored"), Text("server-before"), Text("server-after"));

        string? Text(string name)
        {
            var file = Path.Combine(folder, name + ".sql");
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
    }

    private static string Moved(string sql, string schema) => Schema().Replace(sql, schema);

    [GeneratedRegex(@"\bapp\b")]
    private static partial Regex Schema();

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
