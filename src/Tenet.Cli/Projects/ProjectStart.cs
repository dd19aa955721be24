using System.Globalization;
using System.Text;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Cli.Projects;

/// <summary>The first files of a project, in a folder that has none yet.</summary>
internal sealed class ProjectStart(string root)
{
    private const string Schema = "db/schema";
    private const string Migrations = "db/migrations";
    private const string Context = "db/context";

    private static readonly string[] Taken = [ProjectFile.Name, Schema, Migrations, Context];

    public string Root => root;

    /// <exception cref="TenetException">TNT1010 where the folder holds a project already.</exception>
    public void Refuse()
    {
        if (File.Exists(root))
        {
            throw new TenetException(ErrorCode.OutputRefused, "The folder to write to is a file.", root);
        }

        foreach (var path in Taken.Select(path => Path.Combine(root, path)))
        {
            if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            {
                throw new TenetException(ErrorCode.OutputRefused, "There is a project already.", path, "Name another folder, or work on with the project that is there.");
            }
        }
    }

    public void Write(IReadOnlyList<DumpFile> files)
    {
        Refuse();
        foreach (var file in files)
        {
            TextFile.Write(Path.Combine(root, file.Path), file.Text);
        }
    }

    public static IReadOnlyList<DumpFile> Empty() =>
    [
        new(ProjectFile.Name, Settings([], [], version: null)),
        new($"{Schema}/schema.sql", "-- The schema as it should be, in plain SQL. More files may stand beside this one.\n"),
        new($"{Migrations}/.gitkeep", ""),
        new($"{Context}/.gitkeep", ""),
    ];

    public static IReadOnlyList<DumpFile> Of(SchemaModel model, TimeProvider clock)
    {
        // Roles belong to the server, not to the schema: they are named in tenet.yml.
        var roles = model.Of<Role>().Where(role => !role.Superuser && !role.Name.StartsWith("pg_", StringComparison.Ordinal)).Select(role => (role.Name, role.BypassRowSecurity, role.Login)).ToList();
        var owned = new SchemaModel(
            model.ServerVersion,
            model.Facts.Where(fact => fact is not Role).Select(fact => fact is SchemaFact { Owner: { } owner } item && !roles.Exists(role => role.Name == owner) ? item with { Owner = null } : fact),
            model.Edges.Where(edge => edge.From.Kind != FactKind.Role && edge.To.Kind != FactKind.Role), model.Notices);
        return
        [
            new(ProjectFile.Name, Settings(roles, [.. model.Of<Extension>().Select(extension => extension.Name).Where(name => name != "plpgsql").Order(StringComparer.Ordinal)], model.ServerVersion / 10000)),
            .. DumpFiles.Split(owned).Select(file => file with { Path = $"{Schema}/{file.Path}" }),
            Migration(owned, clock),
            new($"{Context}/.gitkeep", ""),
        ];
    }

    /// <summary>All of the schema as the first step of its history.</summary>
    public static DumpFile Migration(SchemaModel model, TimeProvider clock) =>
        new($"{Migrations}/{clock.GetUtcNow().ToString("yyyyMMdd_HHmmss", CultureInfo.InvariantCulture)}_initial_schema.sql", DumpScript.ToText(model));

    private static string Settings(List<(string Name, bool Bypass, bool Login)> roles, IReadOnlyList<string> extensions, int? version)
    {
        var text = new StringBuilder("# What holds for this project. Every key is explained in docs/project-file.md of Tenet.\n");
        if (version is { } major)
        {
            text.Append(CultureInfo.InvariantCulture, $"postgres:\n  version: {major}\n");
            text.Append(extensions.Count > 0 ? $"  extensions: [{string.Join(", ", extensions.Select(Quoted))}]\n" : "");
            text.Append(roles.Count > 0 ? "  roles:\n" : "");
            foreach (var (name, bypass, login) in roles.OrderBy(role => role.Name, StringComparer.Ordinal))
            {
                List<string> words = [.. bypass ? ["BYPASSRLS"] : Array.Empty<string>(), .. login ? ["LOGIN"] : Array.Empty<string>()];
                text.Append(words.Count > 0 ? $"    - {{ name: {Quoted(name)}, attributes: [{string.Join(", ", words)}] }}\n" : $"    - {Quoted(name)}\n");
            }
        }

        text.Append("schema: db/schema\nmigrations: { path: db/migrations, layout: timestamp }\n");
        return text.ToString();
    }

    private static string Quoted(string name) => "'" + name.Replace("'", "''", StringComparison.Ordinal) + "'";
}
