using Tenet.Core.Project;
using Tenet.Postgres.Execution;

namespace Tenet.Tests.Database.Isolation;

/// <summary>A folder under <c>Cases/isolation</c>: a schema that falls to an attack, and its repaired twin.</summary>
internal sealed class IsolationCase
{
    private static readonly string Root = Repository.Case("isolation");

    private readonly string[] head;

    public IsolationCase(string name)
    {
        Name = name;
        var text = File.ReadAllText(Path.Combine(Root, name, "case.yml"));
        head = [.. text.Split('\n').TakeWhile(line => line.StartsWith('#'))];
        Settings = ProjectFile.Merge(ProjectFile.Parse(File.ReadAllText(Path.Combine(Root, "_project.yml")), "_project.yml"), text, $"{name}/case.yml");
    }

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Root).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    public string Name { get; }

    public string Attack => Said("attack") ?? throw new InvalidDataException($"{Name} does not say its attack");

    /// <summary>Nobody can say what would be a leak.</summary>
    public bool StaysUndecided => Said("falls") == "undecided";

    public bool ReadsOtherTables => head.Contains("# policies read other tables");

    public ProjectSettings Settings { get; }

    /// <summary>As whom the application connects to the schema that falls.</summary>
    public ProjectSettings SettingsOfFall => Said("falls as") is { } role ? Settings with { Tenancy = Settings.Tenancy with { AppRole = role } } : Settings;

    public IReadOnlyList<SqlScript> Scripts(string file) =>
        [.. new[] { Path.Combine(Root, "_common.sql"), Path.Combine(Root, Name, file) }.Select(path => new SqlScript(Path.GetRelativePath(Root, path), File.ReadAllText(path)))];

    private string? Said(string key) => head.Select(line => line.Split(": ", 2)).FirstOrDefault(parts => parts[0] == "# " + key)?[1].Trim();
}
