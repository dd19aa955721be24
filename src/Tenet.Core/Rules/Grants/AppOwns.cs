using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Grants;

/// <summary>The application owns nothing.</summary>
internal sealed class AppOwns : Rule
{
    public override RuleInfo Info { get; } = new(
        "grants/app-owns", Severity.Error, "The application owns nothing",
        "The owner of a table can drop it, turn off its row security and take away its triggers; no grant is needed for that.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from fact in schema.Facts
        let owner = fact is SchemaFact item ? item.Owner : fact is GlobalFact other ? other.Owner : null
        where schema.App.Owns(owner)
        select Found(fact.Id, $"{Shown(fact.Id)} belongs to {owner}, as which the application runs.");
}
