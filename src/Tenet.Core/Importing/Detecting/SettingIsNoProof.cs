using System.Text.RegularExpressions;
using Tenet.Core.Importing.Finishing;
using Tenet.Core.Importing.Reading;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Policies that believe a setting: whoever can run SQL can set it.</summary>
internal sealed partial class SettingIsNoProof : IDetector
{
    public string Kind => "setting-is-no-proof";

    public void Look(Workshop shop)
    {
        if (shop.Tenancy is not { } tenancy)
        {
            return;
        }

        var set = shop.Schema.Sql.SelectMany(sql => SqlWords.Calls(sql.Text, "set_config").Select(call => sql.PlaceAt(call.Offset)))
            .Concat(shop.Schema.Said.Where(said => Sets().IsMatch(said.Text)).Select(said => said.Place)).ToList();
        var read = shop.Schema.Policies.Where(policy => SqlWords.Calls(policy.Sql, "current_setting").Any()).Select(policy => policy.Place)
            .Concat(shop.Schema.Sql.SelectMany(sql => SqlWords.Calls(sql.Text, "current_setting").Select(call => sql.PlaceAt(call.Offset)))).ToList();
        if (read.Count > 0)
        {
            shop.Notes.Contradict(
                Kind, $"Policies believe {tenancy.Setting}, and any role may set it; no GRANT keeps it from doing so. One statement of an attacker is any tenant.",
                "Written as stated. Let the application run parameterised SQL only, and check the user's membership where the tenant is set.", [.. set, .. read]);
        }
    }

    [GeneratedRegex(@"\bSET [a-z_]+\.[a-z_]+\b")]
    private static partial Regex Sets();
}
