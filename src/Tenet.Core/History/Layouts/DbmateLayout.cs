using System.Text.RegularExpressions;

namespace Tenet.Core.History.Layouts;

/// <summary><c>20251101120000_add_referral_code.sql</c> with <c>-- migrate:up</c> and <c>-- migrate:down</c>.</summary>
internal sealed partial class DbmateLayout : ILayout
{
    public MigrationLayout Layout => MigrationLayout.Dbmate;

    public string Form => "YYYYMMDDHHMMSS_name.sql with '-- migrate:up'";

    public MarkerFamily Markers => MarkerFamily.Dbmate;

    public bool Stamped => true;

    public NamedFile? Read(MigrationFile file) =>
        Name().Match(file.Path) is { Success: true } name
            ? new NamedFile(file, VersionNumber.Read(name.Groups["version"].Value), name.Groups["version"].Value, name.Groups["name"].Value, FileRole.Up)
            : null;

    public bool Suits(MigrationFile file) => Read(file) is not null && Sections.HasMarker(file.Text, MarkerFamily.Dbmate);

    [GeneratedRegex(@"^(?<version>[0-9]{14})_(?<name>[^/]+)(?<!\.up|\.down)\.sql\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
