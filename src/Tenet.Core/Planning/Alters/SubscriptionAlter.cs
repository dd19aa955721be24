using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class SubscriptionAlter : AlterOf<Subscription>
{
    // What an option is where nothing is said; two_phase can only be chosen when the subscription is made.
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["binary"] = "false", ["streaming"] = "off", ["synchronous_commit"] = "off", ["disable_on_error"] = "false",
        ["origin"] = "any", ["password_required"] = "true", ["run_as_owner"] = "false", ["failover"] = "false",
    };

    protected override Subscription Rest(Subscription before, Subscription after) => after with
    {
        Connection = before.Connection,
        Publications = before.Publications,
        Enabled = before.Enabled,
        SlotName = before.SlotName,
        Options = before.Options,
    };

    protected override bool Allows(Subscription before, Subscription after, AlterContext context) =>
        before.Options.Except(after.Options).Concat(after.Options.Except(before.Options)).All(option => Usual.ContainsKey(Options.Split(option).Name));

    protected override IEnumerable<string> Write(Subscription before, Subscription after, AlterContext context)
    {
        var alter = $"ALTER SUBSCRIPTION {Quote.Identifier(after.Name)}";
        if (before.Connection != after.Connection)
        {
            yield return $"{alter} CONNECTION {Quote.Literal(after.Connection ?? "")}";
        }

        if (!before.Publications.Equals(after.Publications))
        {
            yield return $"{alter} SET PUBLICATION {Quote.Identifiers(after.Publications)} WITH (refresh = false)";
        }

        if (before.Enabled && !after.Enabled)
        {
            yield return $"{alter} DISABLE";
        }

        if (before.SlotName != after.SlotName)
        {
            yield return $"{alter} SET (slot_name = {(after.SlotName is null ? "NONE" : Quote.Literal(after.SlotName))})";
        }

        var (had, has) = (OptionChanges.ByName(before.Options), OptionChanges.ByName(after.Options));
        var changed = has.Where(option => had.GetValueOrDefault(option.Key) != option.Value)
            .Concat(had.Keys.Except(has.Keys).Select(name => KeyValuePair.Create(name, Usual[name])))
            .Select(option => $"{option.Key} = {Quote.Literal(option.Value)}").ToArray();
        if (changed.Length > 0)
        {
            yield return $"{alter} SET ({string.Join(", ", changed)})";
        }

        if (!before.Enabled && after.Enabled)
        {
            yield return $"{alter} ENABLE";
        }
    }
}
