using Tenet.Cli.Projects;
using Tenet.Core.Errors;
using Tenet.Core.Project;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Cli.Importing;

/// <summary>Writes an import into a project's folder; what people have there stays.</summary>
internal sealed class ImportFolder(string root, bool force)
{
    private const string Schema = "db/schema";

    /// <summary>The files that will be written: a <c>tenet.yml</c> that is there was read, and stays.</summary>
    public IReadOnlyList<DumpFile> Mine(IReadOnlyList<DumpFile> context) => [.. context.Where(file => file.Path != ProjectFile.Name || !File.Exists(At(file.Path)))];

    /// <exception cref="TenetException">TNT1010 where something stands there already.</exception>
    public void Refuse(IReadOnlyList<DumpFile> context)
    {
        if (File.Exists(root))
        {
            throw new TenetException(ErrorCode.OutputRefused, "The folder to write to is a file.", root);
        }

        if (force)
        {
            return;
        }

        if (Directory.Exists(At(Schema)) && Directory.EnumerateFileSystemEntries(At(Schema)).Any())
        {
            throw Taken(Schema);
        }

        if (Mine(context).FirstOrDefault(file => File.Exists(At(file.Path))) is { } taken)
        {
            throw Taken(taken.Path);
        }
    }

    public void Write(ImportReport report)
    {
        Refuse(report.Context);
        DumpFolder.Write(At(Schema), [.. report.Schema.Select(file => file with { Path = file.Path[(Schema.Length + 1)..] })]);
        foreach (var file in Mine(report.Context))
        {
            TextFile.Write(At(file.Path), file.Text);
        }
    }

    private TenetException Taken(string path) => new(ErrorCode.OutputRefused, $"{path} is there already.", At(path), "Name another folder with --out, or write over it with --force.");

    private string At(string path) => Path.Combine(root, path);
}
