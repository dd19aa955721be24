namespace Tenet.Core.Importing.Finishing;

/// <summary>Gives a foreign key to columns that are named after another table or after a role of people.</summary>
internal sealed class ImplicitKeys : IStep
{
    public void Apply(Workshop shop)
    {
        foreach (var table in shop.Tables.Where(table => table.PartitionOf is null))
        {
            // Where nothing is to be added, a table that SQL creates has the keys that SQL gives it.
            if (shop.Options.IsBare && shop.MergedOf(table)?.IsInSql != false)
            {
                continue;
            }

            foreach (var column in shop.Columns(table))
            {
                if (column.Generated is not null || shop.Key(table).SequenceEqual([column.Name]) || shop.Of<Model.ForeignKey>(table).Any(key => key.Columns.Contains(column.Name)))
                {
                    continue;
                }

                var stated = shop.MergedOf(table)?.Column(column.Name);
                var refers = stated?.Mentions.Select(mention => mention.Refers).FirstOrDefault(name => name is not null);
                var target = refers is not null ? shop.Lookup.Resolve(refers.Split('.')[^1]) : References.Target(shop.Lookup, column.Name);

                // webhook_events.event_id is the event of someone else, not another row of the same table.
                var isItself = refers is null && target == EntityName.Key(table.Name) && column.Name != target + "_id" && !References.IsRole(column.Name);
                if (target is not null && !isItself && shop.Table(target) is { } parent && shop.Key(parent).Count == 1)
                {
                    StatedRelations.Refer(shop, table, column, parent, null, stated?.Place ?? shop.PlaceOf(table), required: false);
                    if (refers is null && stated?.IsForeign != true)
                    {
                        shop.Notes.Assume("refers to the table that its name suggests", $"{table.Name}.{column.Name} -> {parent.Name}");
                    }
                }
                else if (stated?.IsForeign == true)
                {
                    shop.Notes.Contradict("table-missing", $"{table.Name}.{column.Name} is called a foreign key, and no table is described that it could refer to.", "No foreign key was written.", stated.Place);
                }
            }
        }
    }
}
