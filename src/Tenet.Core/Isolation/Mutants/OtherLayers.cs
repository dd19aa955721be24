using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Mutants;

/// <summary>
/// Why a change may go unnoticed although the attacks are sound: where two walls stand, either may be torn down. That is tried, not argued: with the other one away the change has to be noticed.
/// </summary>
public static class OtherLayers
{
    private static readonly string[] Verbs = ["SELECT", "INSERT", "UPDATE", "DELETE"];

    /// <summary>Single layers first, then all of them at once.</summary>
    public static IReadOnlyList<OtherLayer> Of(Mutant mutant, IsolationSchema schema)
    {
        ArgumentNullException.ThrowIfNull(mutant);
        ArgumentNullException.ThrowIfNull(schema);
        if (schema.Find(mutant.On) is not { } table)
        {
            return [];
        }

        var layers = new[] { Policies(mutant, table, schema), Rights(table, schema), Triggers(table, schema), References(mutant, table, schema) }.OfType<OtherLayer>().ToList();
        return layers.Count < 2 ? layers : [.. layers, new OtherLayer(string.Join("; ", layers.Select(layer => layer.Name)), [.. layers.SelectMany(layer => layer.Away)], layers.Exists(layer => layer.KeepsApart))];
    }

    // A permissive policy lets in what every restrictive one lets pass, and the other way round.
    private static OtherLayer? Policies(Mutant mutant, OwnedTable table, IsolationSchema schema)
    {
        var all = table.Facts.Policies.Where(policy => schema.View.App.Includes(policy)).ToList();
        var (walls, doors) = (all.Where(policy => policy.Restrictive).ToList(), all.Where(policy => !policy.Restrictive).ToList());
        return mutant.Policy is { Restrictive: false }
            ? walls.Count == 0 ? null : new OtherLayer(Named(walls), [.. walls.Select(wall => $"DROP POLICY {Quote.Identifier(wall.Name)} ON {table.Path}")], KeepsApart: true)
            : new OtherLayer(doors.Count == 0 ? "that no policy lets anything through" : Named(doors), [$"CREATE POLICY tenet_door ON {table.Path} USING (true) WITH CHECK (true)"]);
    }

    private static OtherLayer? Rights(OwnedTable table, IsolationSchema schema)
    {
        var held = table.Facts.Grants.Where(grant => grant.On == table.Id && schema.View.App.Includes(grant.Grantee)).SelectMany(grant => grant.Privileges).ToList();
        var missing = schema.View.App.Owns(table.Facts.Owner) ? [] : Verbs.Where(verb => !held.Any(privilege => Privileges.Is(privilege, verb))).ToList();
        return missing.Count == 0 || schema.Tenancy.AppRole is not { } app ? null
            : new OtherLayer($"the missing right of {string.Join(", ", missing)}", [$"GRANT {string.Join(", ", missing)} ON {table.Path} TO {Quote.Identifier(app)}"]);
    }

    private static OtherLayer? Triggers(OwnedTable table, IsolationSchema schema) =>
        table.Facts.Triggers.Count == 0 ? null : new OtherLayer("triggers", [.. WithoutTriggers(table.Facts, schema)]);

    // Partitions have their own.
    private static IEnumerable<string> WithoutTriggers(TableFacts table, IsolationSchema schema) =>
        schema.Parts.Where(part => schema.Root(part)?.Id == table.Id).Prepend(table).Select(one => $"ALTER TABLE {one.Id.Path} DISABLE TRIGGER USER");

    // Who empties a table has to empty those that refer to it.
    private static OtherLayer? References(Mutant mutant, OwnedTable table, IsolationSchema schema)
    {
        var (found, open) = (new List<TableFacts>(), new Queue<FactId>([table.Id]));
        while (mutant.Policy is null && open.TryDequeue(out var next))
        {
            foreach (var other in schema.View.Tables.Where(other => other.Id != table.Id && !found.Contains(other) && other.ForeignKeys.Any(key => schema.View.Referenced(key)?.Id == next)))
            {
                found.Add(other);
                open.Enqueue(other.Id);
            }
        }

        return found.Count == 0 || schema.Tenancy.AppRole is not { } app ? null : new OtherLayer(
            $"what refers to it: {string.Join(", ", found.Select(other => other.Name))}",
            [.. found.SelectMany(other => WithoutTriggers(other, schema).Prepend($"GRANT TRUNCATE ON {other.Id.Path} TO {Quote.Identifier(app)}"))]);
    }

    private static string Named(List<Policy> policies) => $"{(policies.Count == 1 ? "policy" : "policies")} {string.Join(", ", policies.Select(policy => policy.Name))}";
}
