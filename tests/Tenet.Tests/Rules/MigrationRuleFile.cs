using Tenet.Core.History.Layouts;

namespace Tenet.Tests.Rules;

/// <summary>A file under <c>Cases/migration-rules</c>: what is found is in its first line, a migration behind the schema of all cases in the rest.</summary>
/// <param name="Name">The file without its end.</param>
internal sealed record MigrationRuleFile(string Name)
{
    private const string Schema = "_schema";
    private const string Head = "-- finds: ";

    public static IReadOnlyList<MigrationRuleFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder(), "*.sql").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != Schema).Order(StringComparer.Ordinal).Select(name => new MigrationRuleFile(name)),
    ];

    /// <summary>Warnings and errors, <c>rule object</c>; the family and the schema go without saying.</summary>
    public IReadOnlyList<string> Finds => Text(Name).Split('\n')[0] is var line && line.StartsWith(Head, StringComparison.Ordinal)
        ? line[Head.Length..] is var said && said == "nothing" ? [] : [.. said.Split(", ").Order(StringComparer.Ordinal)]
        : throw new InvalidDataException($"{Name} does not say what it finds.");

    public MigrationSet Migrations => MigrationFolder.Read(
    [
        new MigrationFile("001_schema.sql", "-- The schema.\n-- migrate:up\n" + Text(Schema)),
        new MigrationFile($"002_{Name}.sql", Text(Name)),
    ]);

    private static string Folder() => Repository.At("tests", "Tenet.Tests", "Cases", "migration-rules");

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder(), name + ".sql"));
}
