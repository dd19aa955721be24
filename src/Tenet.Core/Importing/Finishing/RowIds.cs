using Tenet.Core.Model;

namespace Tenet.Core.Importing.Finishing;

/// <summary>Ids that make themselves.</summary>
internal sealed class RowIds : IStep
{
    private const int FirstWithUuidV7 = 180000;

    public void Apply(Workshop shop)
    {
        var standing = shop.Ids == "uuid-v7" && shop.Options.ServerVersion >= FirstWithUuidV7 ? "uuidv7()" : "gen_random_uuid()";
        foreach (var table in shop.Tables)
        {
            if (shop.Key(table) is [var key] && shop.Column(table, key) is { Type: "uuid", Default: null, Generated: null } column && !shop.Of<ForeignKey>(table).Any(other => other.Columns.Contains(key)))
            {
                shop.Put(column with { Default = standing });
                shop.Notes.Add($"DEFAULT {standing} to ids", table.Name);
            }
        }
    }
}
