using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Naming;

/// <summary>No name is as long as PostgreSQL allows.</summary>
internal sealed class NameCut : Rule
{
    private const int Longest = 63;

    public override RuleInfo Info { get; } = new(
        "naming/name-cut", Severity.Warning, "No name is as long as PostgreSQL allows",
        "PostgreSQL cuts a name at 63 bytes without an error, so a name of exactly that length has most likely lost its end, and the next one may collide with it.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from fact in schema.Facts
        where fact is not (Grant or DefaultPrivilege) && fact.Id.Name.Length > 20 && System.Text.Encoding.UTF8.GetByteCount(fact.Id.Name) == Longest
        where fact is not ConstraintFact { Inherited: true } && schema.Relation(fact.Parent ?? fact.Id) is not { IsPartition: true }
        select Found(fact.Id, $"The name of {Shown(fact.Id)} has 63 bytes and was cut, it seems.");
}
