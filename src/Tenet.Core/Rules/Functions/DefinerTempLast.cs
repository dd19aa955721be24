using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Functions;

/// <summary>In the search_path of a SECURITY DEFINER function pg_temp comes last.</summary>
internal sealed class DefinerTempLast : Rule
{
    // SET search_path = '' is kept as a pair of quotes.
    private const string EmptyName = "\"\"";

    public override RuleInfo Info { get; } = new(
        "functions/definer-temp-last", Severity.Warning, "In the search_path of a SECURITY DEFINER function pg_temp comes last",
        "Where pg_temp is not named it comes first: a temporary table of the caller takes the place of the one that is meant.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from routine in schema.Of<Routine>()
        where routine.SecurityDefiner
        let path = routine.Settings.Select(setting => setting.Split('=', 2)).FirstOrDefault(setting => setting[0] == "search_path")
        let schemas = path?[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(name => name != EmptyName).ToList()
        where schemas is { Count: > 0 } && schemas[^1] != "pg_temp"
        select Found(routine.Id, $"The search_path of {Shown(routine.Id)} does not end in pg_temp.");
}
