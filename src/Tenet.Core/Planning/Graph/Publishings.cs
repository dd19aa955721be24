using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Graph;

/// <summary>Steps that change what a publication that stays publishes.</summary>
internal sealed class Publishings(Fates fates)
{
    public IEnumerable<PlanNode> Nodes()
    {
        foreach (var was in fates.Before.Model.Of<Publication>().Where(was => !fates.Gone.Contains(was.Id)))
        {
            if (fates.After.Find(was.Id) is not Publication now || now.AllTables)
            {
                continue;
            }

            var leaves = was.Tables.Where(table => MustLeave(was, now, table)).ToArray();
            if (leaves.Length > 0)
            {
                yield return new PlanNode(was.Id, PlanAction.Alter, () => [$"ALTER PUBLICATION {Quote.Identifier(was.Name)} DROP TABLE {string.Join(", ", leaves.Select(table => table.Table))}"])
                {
                    Band = Band.Remove,
                    LetsGo = [was.Id],
                    Removes = [.. leaves.Select(table => Published(was.Id, table.Table))],
                };
            }

            // A table that is dropped leaves by itself.
            var left = was.Tables.Where(table => !leaves.Contains(table) && !fates.Gone.Contains(fates.Before.Index.RelationId(table.Table))).ToArray();
            if (left.SequenceEqual(now.Tables) && was.Schemas.Where(IsKept).SequenceEqual(now.Schemas))
            {
                continue;
            }

            yield return new PlanNode(now.Id, PlanAction.Alter, () => [Set(now, left, [.. was.Schemas.Where(IsKept)])])
            {
                Stage = DumpStage.Replication,
                Step = 1,
                Needs = [now.Id, .. fates.After.Needs(now.Id), .. now.Tables.SelectMany(table => fates.After.Index.Of<Column>(fates.After.Index.RelationId(table.Table)).Select(column => column.Id))],
            };
        }
    }

    /// <summary>A mark for a table's being in a publication.</summary>
    public static FactId Published(FactId publication, string table) => publication with { Signature = " " + table };

    private bool IsKept(string schema) => !fates.Gone.Contains(new FactId(FactKind.Schema, "", QualifiedName.Split(schema)[0]));

    // A column that a list names or a condition looks at can neither go nor change its type.
    private bool MustLeave(Publication was, Publication now, PublishedTable table)
    {
        var id = fates.Before.Index.RelationId(table.Table);
        if (fates.Gone.Contains(id))
        {
            return false;
        }

        var columnGoes = fates.Before.Index.Of<Column>(id).Any(column => fates.Gone.Contains(column.Id) && (table.Columns.Contains(column.Name) || Mention.Of(table.Where, column.Name)));
        return columnGoes || fates.Unpublished.Contains((was.Id, table.Table)) || (table.Where is not null && ConditionGoes(was, table, now));
    }

    private bool ConditionGoes(Publication was, PublishedTable table, Publication now) =>
        !now.Tables.Contains(table) && fates.Before.Needs(was.Id).Any(id => id.Kind != FactKind.Column && id.Kind != FactKind.Table && fates.Gone.Contains(id));

    private static string Set(Publication now, PublishedTable[] left, string[] schemas)
    {
        var alter = "ALTER PUBLICATION " + Quote.Identifier(now.Name);
        string[] had = [.. left.Select(PublicationDdl.Table), .. schemas.Select(InSchema)];
        string[] has = [.. now.Tables.Select(PublicationDdl.Table), .. now.Schemas.Select(InSchema)];
        var (gained, lost) = (has.Except(had).ToArray(), had.Except(has).ToArray());
        return (gained.Length, lost.Length) switch
        {
            (_, 0) => $"{alter} ADD {string.Join(", ", gained)}",
            // DROP takes no column list and no condition.
            (0, _) => $"{alter} DROP {string.Join(", ", left.Where(table => !now.Tables.Contains(table)).Select(table => "TABLE " + table.Table).Concat(schemas.Except(now.Schemas).Select(InSchema)))}",
            _ => $"{alter} SET {string.Join(", ", has)}",
        };
    }

    private static string InSchema(string schema) => "TABLES IN SCHEMA " + schema;
}
