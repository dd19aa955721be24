using System.Text.RegularExpressions;

namespace Tenet.Core.History.Layouts;

/// <summary><c>000001_name.up.sql</c> and <c>000001_name.down.sql</c>; the number may be a time stamp.</summary>
internal sealed partial class GolangMigrateLayout : ILayout
{
    public MigrationLayout Layout => MigrationLayout.GolangMigrate;

    public string Form => "N_name.up.sql and N_name.down.sql";

    public MarkerFamily Markers => MarkerFamily.None;

    public NamedFile? Read(MigrationFile file)
    {
        var match = Name().Match(file.Path);
        var version = match.Groups["version"].Value;
        return match.Success
            ? new NamedFile(file, VersionNumber.Read(version), version, match.Groups["name"].Value, match.Groups["down"].Success ? FileRole.Down : FileRole.Up)
            : null;
    }

    [GeneratedRegex(@"^(?<version>[0-9]{1,20})_(?<name>[^/]+)\.(?:up|(?<down>down))\.sql\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
