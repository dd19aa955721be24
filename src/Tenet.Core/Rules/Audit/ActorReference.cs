using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Audit;

/// <summary>created_by and its like refer to a table.</summary>
internal sealed class ActorReference : Rule
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "created_by", "created_by_id", "updated_by", "updated_by_id", "deleted_by", "deleted_by_id" };

    public override RuleInfo Info { get; } = new(
        "audit/actor-reference", Severity.Warning, "created_by and its like refer to a table",
        "An id of nobody says nothing when somebody asks who it was.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where Names.Contains(column.Name) && (column.Type is "uuid" or "bigint" or "integer") && !table.ForeignKeys.Any(key => key.Columns.Contains(column.Name))
        select Found(column.Id, $"{Shown(column.Id)} refers to no table.");
}
