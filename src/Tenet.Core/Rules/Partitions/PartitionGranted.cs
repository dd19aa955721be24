using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Partitions;

/// <summary>The application has rights on the whole, not on a partition.</summary>
internal sealed class PartitionGranted : Rule
{
    public override RuleInfo Info { get; } = new(
        "partitions/granted", Severity.Warning, "The application has rights on the whole, not on a partition",
        "A partition that is read by its own name is read around the policies of the whole, and breaks the query when it is dropped.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from partition in schema.Relations
        where partition.IsPartition && partition.Grants.Any(grant => schema.App.Includes(grant.Grantee) && grant.Privileges.Count > 0)
        select Found(partition.Id, $"{schema.App.Name} has rights on {Shown(partition.Id)}, a partition.");
}
