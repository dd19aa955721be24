using System.Text.RegularExpressions;

namespace Tenet.Core.History.Layouts;

/// <summary>
/// <c>20251101120000_add_referral_code.sql</c> (R-170). Supabase knows no way back; it may stand in a sibling
/// <c>….down.sql</c> or in a section.
/// </summary>
internal sealed partial class SupabaseLayout : ILayout
{
    public MigrationLayout Layout => MigrationLayout.Supabase;

    public string Form => "YYYYMMDDHHMMSS_name.sql without '-- migrate:up'";

    public MarkerFamily Markers => MarkerFamily.Any;

    public bool Stamped => true;

    public NamedFile? Read(MigrationFile file)
    {
        var match = Name().Match(file.Path);
        var version = match.Groups["version"].Value;
        return match.Success
            ? new NamedFile(file, VersionNumber.Read(version), version, match.Groups["name"].Value, match.Groups["down"].Success ? FileRole.Down : FileRole.Up)
            : null;
    }

    // dbmate names its files in the same way; its marker tells the two apart.
    public bool Suits(MigrationFile file) => Read(file) is not null && !Sections.HasMarker(file.Text, MarkerFamily.Dbmate);

    [GeneratedRegex(@"^(?<version>[0-9]{14})_(?<name>[^/]+?)(?<!\.up)(?<down>\.down)?\.sql\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
