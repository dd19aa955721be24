using System.Text.RegularExpressions;

namespace Tenet.Core.History.Layouts;

/// <summary><c>20251101120000_add_referral_code/migration.sql</c>, the way back in <c>down.sql</c> beside it (R-171).</summary>
internal sealed partial class PrismaLayout : ILayout
{
    public MigrationLayout Layout => MigrationLayout.Prisma;

    public string Form => "YYYYMMDDHHMMSS_name/migration.sql";

    public MarkerFamily Markers => MarkerFamily.None;

    public bool Stamped => true;

    public bool Named => true;

    public NamedFile? Read(MigrationFile file)
    {
        var match = Name().Match(file.Path);
        var version = match.Groups["version"].Value;
        return match.Success
            ? new NamedFile(file, VersionNumber.Read(version), version, match.Groups["name"].Value, match.Groups["down"].Success ? FileRole.Down : FileRole.Up)
            : null;
    }

    // 0_init is what Prisma's own guide calls a baseline; some teams count all of theirs.
    [GeneratedRegex(@"^(?<version>[0-9]{14}|[0-9]{1,6}|0+)_(?<name>[^/]+)/(?:migration|(?<down>down))\.sql\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
