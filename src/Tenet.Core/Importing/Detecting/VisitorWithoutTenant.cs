using System.Text.RegularExpressions;
using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Rows that are opened with a token by people without an account, behind a policy that wants a tenant.</summary>
internal sealed partial class VisitorWithoutTenant : IDetector
{
    public string Kind => "visitor-without-tenant";

    public void Look(Workshop shop)
    {
        if (shop.Tenancy is not { } tenancy)
        {
            return;
        }

        foreach (var table in shop.Tables.Where(table => tenancy.Owned.Contains(table.Id)))
        {
            var said = shop.MergedOf(table)?.Mentions.FirstOrDefault(mention => mention.Purpose is { } purpose && Outside().IsMatch(purpose));
            if (said is not null && shop.Columns(table).Any(column => column.Name.Split('_').Contains("token")))
            {
                shop.Notes.Contradict(
                    Kind, $"{table.Name} is opened with a token by people who have no tenant, and its policy finds nothing where no tenant is set.",
                    "The policy was written. Let such people call one function that looks the token up by its hash, and nothing else.", [said.Place, .. shop.Schema.Policies.Select(policy => policy.Place)]);
            }
        }
    }

    [GeneratedRegex(@"\b(external|public(ly)?|shared?|visitors?|guests?|anonymous|outside|invit\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();
}
