using System.Text.RegularExpressions;

namespace Tenet.Core.History.Layouts;

/// <summary><c>20251101_120000_add_referral_code.sql</c> with an up and a down section (R-168).</summary>
internal sealed partial class TimestampLayout : ILayout
{
    public MigrationLayout Layout => MigrationLayout.Timestamp;

    public string Form => "YYYYMMDD_HHMMSS_name.sql";

    public MarkerFamily Markers => MarkerFamily.Any;

    public bool Stamped => true;

    public NamedFile? Read(MigrationFile file) =>
        Name().Match(file.Path) is { Success: true } name
            ? new NamedFile(file, VersionNumber.Read(name.Groups["version"].Value), name.Groups["version"].Value, name.Groups["name"].Value, FileRole.Up)
            : null;

    [GeneratedRegex(@"^(?<version>[0-9]{8}_[0-9]{6})_(?<name>[^/]+)(?<!\.up|\.down)\.sql\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
