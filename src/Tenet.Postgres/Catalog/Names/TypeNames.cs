using System.Text;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

/// <summary>Names the types of the columns that were read.</summary>
internal sealed class TypeNames(CatalogNames names) : CatalogQuery
{
    public override IReadOnlyList<string> Parameters
    {
        get
        {
            // The columns that were read left their types here, still without names.
            var (types, modifiers) = (new StringBuilder("{"), new StringBuilder("{"));
            foreach (var (type, modifier) in names.Types.Keys)
            {
                types.Append(types.Length > 1 ? "," : "").Append(type);
                modifiers.Append(modifiers.Length > 1 ? "," : "").Append(modifier);
            }

            return [types.Append('}').ToString(), modifiers.Append('}').ToString()];
        }
    }

    public override void Read(CatalogRow row) => names.Types[(row.Oid("oid"), row.Int("modifier"))] = new TypeRow(row.Text("name"), row.Char("storage"), row.Oid("collation"));
}
