using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

/// <summary>What is published is a step of its own.</summary>
internal sealed class PublicationAlter : AlterOf<Publication>
{
    protected override Publication Rest(Publication before, Publication after) => after with
    {
        Tables = before.Tables,
        Schemas = before.Schemas,
        Publish = before.Publish,
        ViaPartitionRoot = before.ViaPartitionRoot,
        GeneratedColumns = before.GeneratedColumns,
    };

    protected override IEnumerable<string> Write(Publication before, Publication after, AlterContext context)
    {
        var options = new List<string>();
        if (!before.Publish.Equals(after.Publish))
        {
            options.Add($"publish = {Quote.Literal(string.Join(", ", PublicationDdl.All.Where(after.Publish.Contains)))}");
        }

        if (before.ViaPartitionRoot != after.ViaPartitionRoot)
        {
            options.Add("publish_via_partition_root = " + (after.ViaPartitionRoot ? "true" : "false"));
        }

        if (before.GeneratedColumns != after.GeneratedColumns)
        {
            options.Add("publish_generated_columns = " + (after.GeneratedColumns ?? "none"));
        }

        return options.Count == 0 ? [] : [$"ALTER PUBLICATION {Quote.Identifier(after.Name)} SET ({string.Join(", ", options)})"];
    }
}
