using Tenet.Core.Importing.Finishing;
using Tenet.Core.Importing.Reading;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Expressions that join texts of which one may be null.</summary>
internal sealed class NullHidesRow : IDetector
{
    public string Kind => "null-hides-row";

    public void Look(Workshop shop)
    {
        foreach (var (table, index, place) in StatedIndex.All(shop))
        {
            foreach (var text in index.Keys.Select(key => key.Expression).OfType<string>().Where(text => text.Contains("||", StringComparison.Ordinal) && !text.Contains("COALESCE", StringComparison.OrdinalIgnoreCase)))
            {
                var nullable = string.Join(" and ", SqlWords.Names(text).Where(name => shop.Column(table, name) is { NotNull: null }).Distinct());
                if (nullable.Length > 0)
                {
                    shop.Notes.Contradict(Kind, $"{index.Name} joins texts, and {nullable} may be null: then the whole is null and the row is never found.", "Written as stated. Use coalesce(…, '') in index and queries.", place);
                }
            }
        }
    }
}
