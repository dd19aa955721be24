using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Tables that the text describes and the diagram beside it leaves out.</summary>
internal sealed class DiagramIncomplete : IDetector
{
    public string Kind => "diagram-incomplete";

    public void Look(Workshop shop)
    {
        foreach (var file in shop.Schema.Entities.Where(entity => entity.InDiagram).GroupBy(entity => entity.Place.File))
        {
            var drawn = file.Select(entity => EntityName.Key(entity.Name)).ToHashSet();
            var left = shop.Merged.Where(table => !drawn.Contains(table.Key) && table.Mentions.Exists(mention => mention.Place.File == file.Key)).ToList();
            if (left.Count > 0)
            {
                shop.Notes.Contradict(Kind, $"The diagram leaves out {string.Join(", ", left.Select(table => table.Name))}, which the text describes.", "They were written.", [file.First().Place, .. left.Select(table => table.Place)]);
            }
        }
    }
}
