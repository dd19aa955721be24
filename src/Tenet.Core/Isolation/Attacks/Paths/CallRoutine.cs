using Tenet.Core.Isolation.Attacks.Context;
using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Paths;

/// <summary>Calls what the role may call, with keys and words of others: a function that runs with its owner's rights must look at the tenant itself.</summary>
internal sealed class CallRoutine : Attack
{
    private const int MostValues = 8;

    public override AttackInfo Info { get; } = new("paths/function", "A tenant calls a function");

    public override bool ByEachMember => true;

    public override IEnumerable<FactId> Targets(IsolationSchema schema) => schema.Routines.Select(routine => routine.Routine);

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene)
    {
        var calls = Calls(target, scene).ToList();
        return scene.Schema.Tenancy.Schemas.Count > 0 ? calls : [.. calls, .. SettingChosen.Behind(scene.Others[0], scene, calls)];
    }

    private static IEnumerable<Attempt> Calls(FactId target, Scene scene)
    {
        var routine = scene.Schema.Routine(target);
        var candidates = routine.Names.Zip(routine.Types, (name, type) => Candidates(name, type, target.Name, scene)).ToList();
        var calls = candidates.Count == 0 ? 1 : Math.Min(MostValues, candidates.Max(values => values.Count));
        var name = Quote.Qualified(target.Schema, target.Name);
        for (var n = 0; n < calls; n++)
        {
            var arguments = candidates.Select((values, i) => values.Count == 0 ? $"NULL::{routine.Types[i]}" : $"{Quote.Literal(values[n % values.Count])}::{routine.Types[i]}");
            var call = target.Kind == FactKind.Procedure ? $"CALL {name}({string.Join(", ", arguments)})" : $"SELECT * FROM {name}({string.Join(", ", arguments)})";
            yield return new Attempt(call) { Writes = true, Marked = true };
        }
    }

    // First what rows of others have in a column of that name, then what they have of that type, then what breaks out of SQL that is put together.
    private static IReadOnlyList<string> Candidates(string name, string type, string routine, Scene scene)
    {
        var plain = name.StartsWith("p_", StringComparison.Ordinal) ? name[2..] : name.TrimStart('_');
        var values = new List<string>();
        // A function says in its name which rows it is about.
        foreach (var table in scene.Schema.Owned.OrderByDescending(table => routine.Contains(Singular(table.Facts.Name), StringComparison.Ordinal)))
        {
            foreach (var column in table.Facts.Columns.Where(column => Fits(column.Type, type)))
            {
                var foreign = scene.Others.SelectMany(tenant => scene.Stock.Of(table, tenant).There.Take(1)).Select(row => row[column.Name]).OfType<string>();
                var same = column.Name == plain || plain.EndsWith("_" + column.Name, StringComparison.Ordinal) || (column.Name == "id" && Singular(table.Facts.Name) is var one && plain.StartsWith(one, StringComparison.Ordinal));
                values.InsertRange(same ? 0 : values.Count, foreign);
            }
        }

        return [.. values.Concat(Usual(type)).Distinct().Take(MostValues - 2).Concat(IsText(type) ? ["' OR true --", "x' OR '1'='1"] : [])];
    }

    private static bool Fits(string column, string type) => column == type || (IsText(column) && IsText(type));

    private static bool IsText(string type) => type is "text" or "character varying" or "name" || type.StartsWith("character varying(", StringComparison.Ordinal);

    private static string Singular(string table) => table.EndsWith('s') ? table[..^1] : table;

    private static IEnumerable<string> Usual(string type) => type switch
    {
        "integer" or "bigint" or "smallint" or "numeric" or "real" or "double precision" => ["1", "100", "0"],
        "boolean" => ["true", "false"],
        "jsonb" or "json" => ["{}", "[]"],
        "date" => ["2026-11-01"],
        "interval" => ["1 day"],
        "timestamp with time zone" or "timestamp without time zone" => ["2026-11-01 12:00:00"],
        "text" => ["a", "%", "sample"],
        _ when type.EndsWith("[]", StringComparison.Ordinal) => ["{}"],
        _ => [],
    };
}
