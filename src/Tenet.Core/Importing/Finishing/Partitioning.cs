using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Importing.Finishing;

/// <summary>Partitions a table by time: keys that include the column, and a partition to begin with.</summary>
internal sealed class Partitioning : IStep
{
    public void Apply(Workshop shop)
    {
        foreach (var group in shop.Schema.Partitions.GroupBy(partition => EntityName.Key(partition.Table)))
        {
            if (shop.Table(group.Key) is not { PartitionKey: null } table)
            {
                continue;
            }

            var place = group.First().Place;
            var name = group.Select(partition => partition.Column).FirstOrDefault(column => column is not null && shop.Column(table, column) is not null) ?? "created_at";
            if (group.Select(partition => partition.Column).FirstOrDefault(column => column is not null && shop.Column(table, column) is null) is { } missing)
            {
                shop.Notes.Contradict("column-missing", $"{table.Name} is partitioned by {missing}, which no description of it has.", "created_at was taken where it is there.", place);
            }

            if (shop.Column(table, name) is not { } column)
            {
                shop.Notes.Leave(place, $"{table.Name} partitioned", "no column to partition by");
                continue;
            }

            shop.Put(column with { NotNull = column.NotNull ?? new NotNull() });
            shop.Put(table with { PartitionKey = $"RANGE ({Quote.Identifier(name)})" });
            foreach (var key in shop.Of<KeyConstraint>(table))
            {
                var columns = key is PrimaryKey primary ? primary.Columns : key is UniqueConstraint unique ? unique.Columns : [];
                if (columns.Count > 0 && !columns.Contains(name))
                {
                    shop.Notes.Contradict(
                        "unique-without-partition-column", $"{table.Name} is partitioned by {name}, and its key ({string.Join(", ", columns)}) lacks it: PostgreSQL cannot hold such a key over all partitions.",
                        $"The key is ({string.Join(", ", columns)}, {name}).", shop.PlaceOf(key.Id) ?? shop.PlaceOf(table), place);
                    shop.Put(key is PrimaryKey first ? first with { Columns = [.. columns, name] } : ((UniqueConstraint)key) with { Columns = [.. columns, name] });
                }
            }

            shop.Notes.Contradict("partitions-not-named", $"{table.Name} is partitioned, and no partition is named: a row without one is refused, and with it the write that logs it.", $"{table.Name}_default takes every row until partitions are made.", place);
            Then(shop, table, place);
        }
    }

    // Row security of the parent does not protect a partition that is read by its own name.
    private static void Then(Workshop shop, Table table, Place place)
    {
        var name = Quote.Qualified(table.Schema, Workshop.Name(table.Name, "default"));
        var sql = $"CREATE TABLE {name} PARTITION OF {Workshop.Quoted(table)} DEFAULT;\n";
        if (shop.Tenancy is { } tenancy && tenancy.Owned.Contains(table.Id))
        {
            var condition = RowSecurity.Text(tenancy.Column, tenancy.Setting, shop.Column(table, tenancy.Column)!.Type);
            var policy = shop.Of<Policy>(table).Select(policy => policy.Name).FirstOrDefault() ?? "tenant_isolation";
            sql += $"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY;\nALTER TABLE {name} FORCE ROW LEVEL SECURITY;\nCREATE POLICY {Quote.Identifier(policy)} ON {name} USING ({condition}) WITH CHECK ({condition});\n";
        }

        shop.Then.Add(new ImportedSql(sql, place, ""));
    }
}
