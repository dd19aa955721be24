using System.Text.RegularExpressions;

namespace Tenet.Core.History.Layouts;

/// <summary>
/// <c>V1.2__name.sql</c>, <c>U1.2__name.sql</c> the way back, <c>R__name.sql</c> repeatable. Folders inside the folder
/// mean nothing, as in Flyway.
/// </summary>
internal sealed partial class FlywayLayout : ILayout
{
    public MigrationLayout Layout => MigrationLayout.Flyway;

    public string Form => "V1__name.sql, U1__name.sql or R__name.sql";

    public MarkerFamily Markers => MarkerFamily.None;

    public NamedFile? Read(MigrationFile file)
    {
        var match = FileNameForm().Match(file.FileName);
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        return match.Groups["version"].Value is { Length: > 0 } version
            ? new NamedFile(file, VersionNumber.Read(version), version, name, match.Groups["kind"].Value == "U" ? FileRole.Down : FileRole.Up)
            : new NamedFile(file, VersionNumber.Read("0"), "R__" + name, name, FileRole.Repeatable);
    }

    [GeneratedRegex(@"^(?:(?<kind>[VU])(?<version>[0-9]+(?:[._][0-9]+)*)|R)__(?<name>.+)\.sql\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileNameForm();
}
