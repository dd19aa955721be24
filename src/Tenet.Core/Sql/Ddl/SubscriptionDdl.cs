using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE SUBSCRIPTION, always without a connection: loading a schema must not contact or change another server.</summary>
internal static class SubscriptionDdl
{
    /// <param name="subscription">The subscription.</param>
    /// <param name="serverVersion">From 18 on a subscription streams where nothing is said.</param>
    public static IEnumerable<string> Create(Subscription subscription, int serverVersion)
    {
        var name = Quote.Identifier(subscription.Name);
        var options = new List<string>
        {
            "connect = false",
            "slot_name = " + (subscription.SlotName is null ? "NONE" : Quote.Literal(subscription.SlotName)),
        };
        if (subscription.SlotName is null)
        {
            // Without a slot both must be said, even though connect = false implies them.
            options.Add("enabled = false");
            options.Add("create_slot = false");
        }

        foreach (var option in subscription.Options)
        {
            var (key, value) = Options.Split(option);
            options.Add($"{key} = {Quote.Literal(value)}");
        }

        if (serverVersion >= 180000 && !subscription.Options.Any(option => option.StartsWith("streaming=", StringComparison.Ordinal)))
        {
            options.Add("streaming = off");
        }

        yield return $"CREATE SUBSCRIPTION {name}\n    CONNECTION {Quote.Literal(subscription.Connection ?? "")}"
            + $"\n    PUBLICATION {Quote.Identifiers(subscription.Publications)}\n    WITH ({string.Join(", ", options)})";
        if (subscription.Enabled)
        {
            yield return $"-- The subscription was enabled; when its slot and connection are there: ALTER SUBSCRIPTION {name.ReplaceLineEndings(" ")} ENABLE";
        }
    }

    /// <summary>Without its slot, which stays on the other server: a drop must not contact that one.</summary>
    public static IEnumerable<string> Drop(Subscription subscription)
    {
        var name = Quote.Identifier(subscription.Name);
        if (subscription.Enabled)
        {
            yield return $"ALTER SUBSCRIPTION {name} DISABLE";
        }

        if (subscription.SlotName is not null)
        {
            yield return $"ALTER SUBSCRIPTION {name} SET (slot_name = NONE)";
        }

        yield return $"DROP SUBSCRIPTION {name}";
    }
}
