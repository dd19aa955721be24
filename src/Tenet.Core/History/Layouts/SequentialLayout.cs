using System.Text.RegularExpressions;

namespace Tenet.Core.History.Layouts;

/// <summary><c>001_initial_schema.sql</c>, <c>002_…</c> (R-169). More than six digits are a date, not a count.</summary>
internal sealed partial class SequentialLayout : ILayout
{
    public MigrationLayout Layout => MigrationLayout.Sequential;

    public string Form => "NNN_name.sql";

    public MarkerFamily Markers => MarkerFamily.Any;

    public bool Counted => true;

    public NamedFile? Read(MigrationFile file) =>
        Name().Match(file.Path) is { Success: true } name
            ? new NamedFile(file, VersionNumber.Read(name.Groups["version"].Value), name.Groups["version"].Value, name.Groups["name"].Value, FileRole.Up)
            : null;

    [GeneratedRegex(@"^(?<version>[0-9]{1,6})_(?<name>[^/]+)(?<!\.up|\.down)\.sql\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
