using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.History.Record;
using Tenet.Core.Project;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Cli.Projects;

/// <summary>A project on disk: its settings, the desired schema, the history.</summary>
internal sealed class ProjectFolder
{
    private ProjectFolder(string root, ProjectSettings settings, string text) => (Root, Settings, SettingsText) = (root, settings, text);

    public string Root { get; }

    public ProjectSettings Settings { get; }

    /// <summary>Both files of settings, as they are written.</summary>
    public string SettingsText { get; }

    /// <exception cref="TenetException">TNT1001 where the folder is none; TNT1002, TNT1003 where tenet.yml is wrong.</exception>
    public static ProjectFolder Open(string root)
    {
        if (!Disk.IsFolder(root))
        {
            throw new TenetException(ErrorCode.ProjectNotFound, "The folder does not exist.", place: root);
        }

        var (settings, texts) = (new ProjectSettings(), "");
        foreach (var name in (string[])[ProjectFile.Name, ProjectFile.LocalName])
        {
            var path = Path.Combine(root, name);
            if (Disk.IsFile(path))
            {
                var text = TextFile.Read(path, path);
                settings = ProjectFile.Merge(settings, text, path);
                texts += text;
            }
        }

        return new ProjectFolder(root, settings, texts);
    }

    /// <summary>As <see cref="Open"/>, where the folder must be a project rather than the place to look for options.</summary>
    public static ProjectFolder OpenWhole(string root)
    {
        var project = Open(root);
        return Disk.IsFile(Path.Combine(root, ProjectFile.Name)) || project.Settings.Schema.Any(path => Disk.IsThere(project.At(path)))
            ? project
            : throw new TenetException(ErrorCode.ProjectNotFound, "The folder holds neither tenet.yml nor db/schema.", place: root);
    }

    public IReadOnlyList<SandboxRole> Roles =>
        [.. Settings.Postgres.Roles.Select(role => new SandboxRole(role.Name, [.. role.Attributes], [.. role.MemberOf]))];

    /// <summary>The files of the desired schema.</summary>
    /// <exception cref="TenetException">TNT1001 where there is none.</exception>
    public IReadOnlyList<SqlScript> Schema()
    {
        var scripts = Settings.Schema.SelectMany(path => SqlFiles.Read(At(path))).ToList();
        return scripts.Count > 0
            ? scripts
            : throw new TenetException(ErrorCode.ProjectNotFound, $"There is no .sql file under {string.Join(", ", Settings.Schema)}.", place: Root);
    }

    public string MigrationsPath => At(Settings.Migrations.Path);

    public bool HasMigrations => Disk.IsFolder(MigrationsPath);

    /// <exception cref="TenetException">TNT1001 where there is no folder of migrations.</exception>
    public void NeedMigrations()
    {
        if (!HasMigrations)
        {
            throw new TenetException(ErrorCode.ProjectNotFound, "The project has no migrations.", place: MigrationsPath);
        }
    }

    /// <summary>The history, checked against its record where there is one.</summary>
    public MigrationSet Migrations()
    {
        var set = ReadMigrations(MigrationsPath, Settings.Migrations.Layout);
        var record = Path.Combine(MigrationsPath, MigrationRecord.FileName);
        if (Disk.IsFile(record))
        {
            MigrationRecord.Parse(TextFile.Read(record, record), record).Compare(set).ThrowIfBroken(MigrationsPath);
        }

        return set;
    }

    /// <summary>Paths of migrations that the record does not hold yet; none where there is no record.</summary>
    public IReadOnlyList<string> Unrecorded(MigrationSet? set)
    {
        var record = Path.Combine(MigrationsPath, MigrationRecord.FileName);
        return set is null || !Disk.IsFile(record)
            ? []
            : [.. MigrationRecord.Parse(TextFile.Read(record, record), record).Compare(set).NewMigrations.Select(migration => migration.Path)];
    }

    public MigrationSet MigrationsAsTheyAre() => ReadMigrations(MigrationsPath, Settings.Migrations.Layout);

    public static MigrationSet ReadMigrations(string folder, MigrationLayout? layout)
    {
        if (!Disk.IsFolder(folder))
        {
            throw new TenetException(ErrorCode.SourceUnknown, "There is no folder of migrations.", place: folder);
        }

        var files = Disk.Files(folder, "*", nested: true)
            .Select(path => (Path: path, Relative: path[folder.Length..].Replace('\\', '/').TrimStart('/')))
            .Where(file => !file.Relative.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(file => file.Relative, StringComparer.Ordinal)
            .Select(file => new MigrationFile(file.Relative, TextFile.Read(file.Path, file.Path)) { Folder = folder.Replace('\\', '/') });
        return MigrationFolder.Read([.. files], layout);
    }

    /// <summary>What people know about tables and views.</summary>
    public ContextFolder Context => new(this);

    /// <summary>Records of what was executed.</summary>
    public EvidenceFolder Evidence => new(this);

    /// <summary>SQL that fills tables with rows, and documented queries: shown from the project's folder, since records name them.</summary>
    public IReadOnlyList<SqlScript> Scripts(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => SqlFiles.Read(At(path))).Select(script => script with { Path = Relative(script.Path) })];

    public string At(string path) => Path.Combine(Root, path);

    /// <summary>A path as documents and errors show it: from the project's folder, with slashes.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}
