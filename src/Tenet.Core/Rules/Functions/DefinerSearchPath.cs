using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Functions;

/// <summary>A SECURITY DEFINER function has a search_path of its own.</summary>
internal sealed class DefinerSearchPath : Rule
{
    public override RuleInfo Info { get; } = new(
        "functions/definer-search-path", Severity.Error, "A SECURITY DEFINER function has a search_path of its own",
        "With the caller's path, the caller decides which table or function its names mean, and runs code of its own with the rights of the owner.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from routine in schema.Of<Routine>()
        where routine.SecurityDefiner && !routine.Settings.Any(setting => setting.StartsWith("search_path=", StringComparison.Ordinal))
        select Found(routine.Id, $"{Shown(routine.Id)} runs as its owner, with the caller's search_path.");
}
