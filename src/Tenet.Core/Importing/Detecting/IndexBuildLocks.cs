using System.Text.RegularExpressions;
using Tenet.Core.Importing.Finishing;
using Tenet.Core.Importing.Reading;

namespace Tenet.Core.Importing.Detecting;

/// <summary>No long locks, and indexes that are built under one; or no long locks and everything in one transaction.</summary>
internal sealed partial class IndexBuildLocks : IDetector
{
    public string Kind => "index-build-locks";

    public void Look(Workshop shop)
    {
        if (shop.Schema.Said.Where(said => Unlocked().IsMatch(said.Text)).Select(said => said.Place).ToList() is not { Count: > 0 } wishes)
        {
            return;
        }

        var builds = shop.Schema.Sql.SelectMany(sql => SqlWords.Offsets(sql.Text, "create", "index").Where(offset => !SqlWords.CreatedTables(sql.Text).Any()).Select(offset => sql.PlaceAt(offset))).ToList();
        var atomic = shop.Schema.Said.Where(said => Atomic().IsMatch(said.Text)).Select(said => said.Place).ToList();
        if (builds.Count > 0 || atomic.Count > 0)
        {
            shop.Notes.Contradict(
                Kind, "Long locks are to be avoided: CREATE INDEX keeps writers out until it is done, and CREATE INDEX CONCURRENTLY refuses to run in a transaction, so that its migration is not atomic.",
                "Indexes stand in the schema. Let tenet plan build them on tables with rows.", [.. wishes, .. atomic, .. builds]);
        }
    }

    [GeneratedRegex(@"\b(avoid|no|without|never)\b.*\block(s|ing)?\b|\bzero.downtime\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unlocked();

    [GeneratedRegex(@"\bmigrations?\b.*\b(atomic|one transaction|transactional)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Atomic();
}
