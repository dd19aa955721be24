using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Core.Drifting;

/// <summary>What a server shows to some roles alone: that it was not seen is no difference, and a notice tells it.</summary>
/// <param name="notices">What was not seen.</param>
internal sealed class HiddenFromReader(IEnumerable<Notice> notices)
{
    private readonly HashSet<string> unseen = [.. notices.Select(notice => notice.What)];

    /// <summary>The change without attributes that were not seen; null where nothing is left of it.</summary>
    public FactChange? Without(FactChange change)
    {
        var name = (change.Before, change.After) switch
        {
            (Subscription, Subscription live) when unseen.Contains($"subscription {live.Name}") => "connection",
            (UserMapping, UserMapping live) when unseen.Contains($"options of the user mapping for {live.Role} on server {live.Server}") => "options",
            _ => null,
        };
        if (name is null)
        {
            return change;
        }

        var left = change.Attributes.Where(attribute => attribute.Name != name).ToValueList();
        return left.Count == 0 ? null : change with { Attributes = left };
    }
}
