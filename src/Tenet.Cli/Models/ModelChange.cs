using Tenet.Core.Text;

namespace Tenet.Cli.Models;

/// <summary>A file that is not as the schema wants it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Now">What stands there; null where there is no file.</param>
/// <param name="Wanted">What should; null where the file is to go.</param>
internal sealed record ModelChange(string Path, string? Now, string? Wanted)
{
    public string Diff => UnifiedDiff.Of(Now, Wanted, Path.Replace('\\', '/'));
}
