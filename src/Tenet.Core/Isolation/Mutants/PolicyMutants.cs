using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Mutants;

/// <summary>Policies dropped, widened, turned from walls into doors, and with other words in their conditions.</summary>
internal static class PolicyMutants
{
    public static IEnumerable<Mutant> Of(IsolationSchema schema) =>
        from table in schema.Owned
        from policy in table.Facts.Policies
        where schema.View.App.Includes(policy)
        from mutant in Of(table, policy, schema)
        select mutant;

    private static IEnumerable<Mutant> Of(OwnedTable table, Policy policy, IsolationSchema schema)
    {
        var name = policy.Id.Path;
        var on = $"POLICY {Quote.Identifier(policy.Name)} ON {table.Path}";
        Mutant Changed(string what, params string[] statements) => new($"{what} {name}", table.Id, [.. statements]) { Policy = policy };

        // Without a permissive policy nothing is let through: what is dropped must be a wall.
        if (policy.Restrictive)
        {
            yield return Changed("drop policy", $"DROP {on}");
            yield return Changed("make permissive", $"DROP {on}", Created(on, policy, policy.Using, policy.WithCheck, restrictive: false));
        }

        if (policy.Using is not null)
        {
            yield return Changed("widen USING of", $"ALTER {on} USING (true)");
            yield return Changed("widen all of", policy.WithCheck is null ? $"ALTER {on} USING (true)" : $"ALTER {on} USING (true) WITH CHECK (true)");
        }

        if (policy.WithCheck is not null)
        {
            yield return Changed("widen WITH CHECK of", $"ALTER {on} WITH CHECK (true)");
        }

        foreach (var (part, text) in new[] { ("USING", policy.Using), ("WITH CHECK", policy.WithCheck) })
        {
            foreach (var (what, other) in text is null ? [] : Reworded(text, schema))
            {
                yield return Changed($"{what} in {part} of", $"ALTER {on} {part} ({other})");
            }
        }
    }

    // The text is not understood: the server says whether what comes out is a condition.
    private static IEnumerable<(string What, string Text)> Reworded(string text, IsolationSchema schema)
    {
        for (var at = text.IndexOf(" AND ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" AND ", at + 1, StringComparison.Ordinal))
        {
            yield return ($"OR for AND at {at}", $"{text[..at]} OR {text[(at + 5)..]}");
        }

        for (var at = text.IndexOf(" = ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" = ", at + 1, StringComparison.Ordinal))
        {
            yield return ($"<> for = at {at}", $"{text[..at]} <> {text[(at + 3)..]}");
        }

        if (schema.Tenancy.Settings.Tenant is { } tenant && text.Contains($"'{tenant}'", StringComparison.Ordinal))
        {
            yield return ("another setting", text.Replace($"'{tenant}'", $"'{ChoosableSettings.Mutant}'", StringComparison.Ordinal));
        }
    }

    private static string Created(string on, Policy policy, string? condition, string? check, bool restrictive) =>
        $"CREATE {on} AS {(restrictive ? "RESTRICTIVE" : "PERMISSIVE")} FOR {policy.Command.ToUpperInvariant()} TO {(policy.Roles.Count == 0 ? "PUBLIC" : string.Join(", ", policy.Roles.Select(Quote.Role)))}"
        + (condition is null ? "" : $" USING ({condition})") + (check is null ? "" : $" WITH CHECK ({check})");
}
