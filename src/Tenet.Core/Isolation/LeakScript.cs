using System.Text;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation;

/// <summary>A script for psql that shows a leak: what a tenant sees with and without the rows of others, or those rows before and after.</summary>
public static class LeakScript
{
    public static string Of(AttackInfo attack, Model.FactId target, Attempt attempt, Scene scene, string leak, Outcome with)
    {
        ArgumentNullException.ThrowIfNull(attack);
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(with);
        var text = new StringBuilder($"-- {attack.Id} on {target.Path}: {attack.Title}.\n-- By {scene.Persona.Name}: {leak}.\n")
            .Append("-- For psql, as a superuser, on any database with this schema and these roles. Rows are brought along; nothing stays.\n");
        if (attempt.AfterRequestOf is { } before)
        {
            After(text, attempt, scene, before);
        }
        else if (with.Changed.Count > 0)
        {
            var looks = scene.Schema.Owned.Where(table => with.Changed.Contains(table.Path)).Select(table => $"SELECT t.ctid, t.* FROM {table.Path} AS t WHERE coalesce({WorldWithoutOthers.Foreign(table, scene)}, true);").ToList();
            Changed(text, attempt, scene, looks);
        }
        else if (with.ProbeChanged)
        {
            Changed(text, attempt, scene, [attempt.Probe + ";"]);
        }
        else if (attempt.MustFail && !with.Failed)
        {
            Section(text, Allowed, scene, [], attempt);
        }
        else if (attempt.Marked && scene.FindMark(with.Seen, attempt.Said) is { } mark)
        {
            Section(text, OnlyOthers + mark.Replace("'", "''", StringComparison.Ordinal), scene, [], attempt);
        }
        else
        {
            Section(text, "with the rows of all tenants", scene, [], attempt);
            Section(text, "where the other tenants never were", scene, WorldWithoutOthers.Statements(scene), attempt);
        }

        return text.ToString().Replace(scene.Stranger, "tenet_owner", StringComparison.Ordinal);
    }

    /// <summary>What parts the two halves in the output.</summary>
    public const string Mark = "=== ";

    /// <summary>The title of a part that shows what should be refused.</summary>
    public const string Allowed = "what should be refused is allowed";

    /// <summary>How the title of a part begins that shows a value, which ends the title.</summary>
    public const string OnlyOthers = "this is shown, and only another tenant has it: ";

    private static void Changed(StringBuilder text, Attempt attempt, Scene scene, IReadOnlyList<string> looks)
    {
        Echo(text, "what others have, before");
        Begin(text, scene, []);
        Lines(text, looks);
        Enter(text, attempt, scene);
        Lines(text, attempt.Statements.Select(Ended));
        Lines(text, ["SET LOCAL SESSION AUTHORIZATION DEFAULT;"]);
        Echo(text, "what others have, after");
        Lines(text, looks);
        Lines(text, ["ROLLBACK;"]);
    }

    private static void After(StringBuilder text, Attempt attempt, Scene scene, string before)
    {
        Echo(text, "a connection that nobody used");
        Lines(text, [$"SET SESSION AUTHORIZATION {Quote.Identifier(scene.Persona.Role)};", .. attempt.Statements.Select(Ended)]);
        Echo(text, $"the same connection, after a request of another tenant has ended");
        Lines(text, ["BEGIN;", .. Requests.Open(scene.Schema.Tenancy, before, scene.UserOf(before)).Select(Ended), "COMMIT;", .. attempt.Statements.Select(Ended), "RESET SESSION AUTHORIZATION;"]);
    }

    private static void Section(StringBuilder text, string title, Scene scene, IReadOnlyList<string> world, Attempt attempt)
    {
        Echo(text, title);
        Begin(text, scene, world);
        Enter(text, attempt, scene);
        Lines(text, attempt.Statements.Select(Ended));
        Lines(text, ["ROLLBACK;", .. attempt.Ends is { } ends ? [Ended(ends)] : Array.Empty<string>()]);
    }

    private static void Begin(StringBuilder text, Scene scene, IReadOnlyList<string> world)
    {
        Lines(text, ["BEGIN;", "SET LOCAL session_replication_role = replica;"]);
        foreach (var table in scene.Schema.Owned)
        {
            foreach (var row in scene.Stock.Tenants.SelectMany(tenant => scene.Stock.Of(table, tenant).There))
            {
                var columns = table.Facts.Columns.Where(column => column.Generated is null).Select(column => column.Name).ToList();
                Lines(text, [$"INSERT INTO {table.Path} ({Quote.Identifiers(columns)}) OVERRIDING SYSTEM VALUE VALUES ({string.Join(", ", columns.Select(row.Literal))}) ON CONFLICT DO NOTHING;"]);
            }
        }

        Lines(text, ["SET LOCAL session_replication_role = origin;"]);
        Lines(text, (world.Count > 0 ? world : scene.Schema.Views.Where(view => view.Id.Kind == Model.FactKind.MaterializedView).Select(view => $"REFRESH MATERIALIZED VIEW {view.Id.Path}")).Select(Ended));
    }

    private static void Enter(StringBuilder text, Attempt attempt, Scene scene)
    {
        Lines(text, attempt.Prelude.Select(Ended));
        Lines(text, [$"SET LOCAL SESSION AUTHORIZATION {Quote.Identifier(attempt.Role ?? scene.Persona.Role)};"]);
        Lines(text, scene.Persona.Settings.Select(setting => $"SELECT pg_catalog.set_config({Quote.Literal(setting.Name)}, {Quote.Literal(setting.Value)}, true);"));
    }

    private static string Ended(string statement) => statement + ";";

    private static void Echo(StringBuilder text, string title) => text.Append($"\n\\echo '{Mark}{title}'\n");

    private static void Lines(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }
    }
}
