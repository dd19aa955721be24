using Tenet.Core.Evidence;

namespace Tenet.Cli.Projects;

/// <summary>The files under <c>db/evidence/</c>.</summary>
internal sealed class EvidenceFolder(ProjectFolder project)
{
    private readonly string folder = project.At(project.Settings.Evidence);

    /// <summary>All records.</summary>
    /// <exception cref="Core.Errors.TenetException">TNT6040 with the file.</exception>
    public IReadOnlyList<EvidenceRecord> Read() =>
        [.. Disk.Files(folder, "*" + EvidenceText.Ending, nested: false).Order(StringComparer.Ordinal).SelectMany(path => EvidenceText.Records(ReadFile(path)))];

    /// <summary>Writes the records of a run; a claim about which nothing new was found keeps its file as it is.</summary>
    /// <param name="records">What the run found.</param>
    /// <param name="claims">The claims that the run looks at: one about which it found nothing has nothing to be true of any more.</param>
    /// <returns>The files that changed, relative to the project.</returns>
    public IReadOnlyList<string> Write(IEnumerable<EvidenceRecord> records, IReadOnlyCollection<string> claims)
    {
        var files = EvidenceText.Files(records);
        var changed = new List<string>();
        foreach (var file in files)
        {
            var path = At(file.Claim);
            if (!Disk.IsFile(path) || !EvidenceText.SaysTheSame(ReadFile(path), file))
            {
                TextFile.Write(path, EvidenceText.Write(file));
                changed.Add(project.Relative(path));
            }
        }

        foreach (var path in claims.Except(files.Select(file => file.Claim)).Select(At).Where(Disk.IsFile))
        {
            File.Delete(path);
            changed.Add(project.Relative(path));
        }

        return changed;
    }

    private string At(string claim) => Path.Combine(folder, claim + EvidenceText.Ending);

    private EvidenceFile ReadFile(string path) => EvidenceText.Read(TextFile.Read(path, project.Relative(path)), project.Relative(path));
}
