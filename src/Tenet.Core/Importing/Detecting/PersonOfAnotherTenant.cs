using System.Text.RegularExpressions;
using Tenet.Core.Importing.Finishing;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Detecting;

/// <summary>People who act in tenants other than their own, and rows that may name people of their own tenant only.</summary>
internal sealed partial class PersonOfAnotherTenant : IDetector
{
    public string Kind => "person-of-another-tenant";

    public void Look(Workshop shop)
    {
        if (shop.Tenancy is not { } tenancy || References.PeopleOf(shop.Lookup) is not { } key || shop.Table(key) is not { } people || !tenancy.Owned.Contains(people.Id))
        {
            return;
        }

        var said = shop.Schema.Said.Where(said => Across().IsMatch(said.Text)).Select(said => said.Place).ToList();
        var refers = shop.Tables.Where(table => table.Id != people.Id && tenancy.Owned.Contains(table.Id) && shop.Of<ForeignKey>(table).Any(foreign => foreign.ReferencedTable == people.Name)).ToList();
        if (said.Count > 0 && refers.Count > 0)
        {
            shop.Notes.Contradict(
                Kind, $"Some people act in tenants that are not theirs, and a row of {people.Name} has one {tenancy.Column}: {string.Join(", ", refers.Select(table => table.Name))} could not name them, nor read their names.",
                $"Rows refer to {people.Name} of their own tenant. A table of memberships, a row for each tenant that someone may act in, would allow the others.", [.. said, shop.PlaceOf(people), .. refers.Select(shop.PlaceOf)]);
        }
    }

    [GeneratedRegex(@"\bexcept\b.*\b(admin|role|staff|support|operator)|\b(cross.(tenant|organi[sz]ation)|across tenants)\b.*\b(operation|access|work|explicit)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Across();
}
