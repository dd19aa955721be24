using Tenet.Core.Model;

namespace Tenet.Core.Importing.Finishing;

/// <summary>Foreign keys between tables of tenants include the tenant's column: the check of a foreign key passes row security by.</summary>
internal sealed class TenantKeys : IStep
{
    public void Apply(Workshop shop)
    {
        if (shop.Tenancy is not { } tenancy)
        {
            return;
        }

        foreach (var table in shop.Tables.Where(table => tenancy.Owned.Contains(table.Id)))
        {
            foreach (var key in shop.Of<ForeignKey>(table))
            {
                var parentId = new FactId(FactKind.Table, key.ReferencedSchema, key.ReferencedTable);
                if (key.Columns is not [var column] || column == tenancy.Column || !tenancy.Owned.Contains(parentId) || shop.Table(key.ReferencedTable) is not { PartitionKey: null } parent)
                {
                    continue;
                }

                ValueList<string> target = [tenancy.Column, key.ReferencedColumns[0]];
                if (!shop.Of<UniqueConstraint>(parent).Any(unique => unique.Columns == target))
                {
                    shop.Put(new UniqueConstraint { Schema = parent.Schema, Table = parent.Name, Name = Workshop.Name(parent.Name, tenancy.Column, key.ReferencedColumns[0], "key"), Columns = target });
                    shop.Notes.Add($"a key over {tenancy.Column} and the id, for foreign keys", parent.Name);
                }

                // SET NULL of both columns would take the row's tenant away.
                shop.Put(key with { Columns = [tenancy.Column, column], ReferencedColumns = target, OnDeleteColumns = key.OnDelete is "set null" or "set default" ? [column] : [] });
                shop.Notes.Add($"{tenancy.Column} to foreign keys", $"{table.Name}.{column}");
            }
        }
    }
}
