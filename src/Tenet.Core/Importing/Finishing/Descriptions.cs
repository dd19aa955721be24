namespace Tenet.Core.Importing.Finishing;

/// <summary>A column's description becomes its comment, where SQL gives it none.</summary>
internal sealed class Descriptions : IStep
{
    public void Apply(Workshop shop)
    {
        foreach (var merged in shop.Merged)
        {
            if (shop.Table(merged.Key) is not { } table)
            {
                continue;
            }

            foreach (var stated in merged.Columns)
            {
                if (stated.Mentions.Select(mention => mention.Description).FirstOrDefault(text => text is not null) is { } description && shop.Column(table, stated.Name) is { Comment: null } column)
                {
                    shop.Put(column with { Comment = description });
                }
            }
        }
    }
}
