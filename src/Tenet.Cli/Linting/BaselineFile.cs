using Tenet.Cli.Projects;
using Tenet.Core.Errors;
using Tenet.Core.Rules;
using Tenet.Core.Rules.Suppressing;

namespace Tenet.Cli.Linting;

/// <summary>The file with findings of old.</summary>
internal static class BaselineFile
{
    public const string Usual = "db/lint-baseline.json";

    /// <exception cref="TenetException">TNT5004 where it is not there or is none.</exception>
    public static Baseline Read(string path, string shown) =>
        Disk.IsFile(path) ? Baseline.Read(TextFile.Read(path, shown), shown) : throw new TenetException(ErrorCode.BaselineUnreadable, "There is no such file.", shown);

    public static void Write(string path, IEnumerable<Finding> findings) => TextFile.Write(path, Baseline.Write(findings));
}
