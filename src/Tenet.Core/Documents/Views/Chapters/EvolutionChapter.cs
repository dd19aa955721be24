using Tenet.Core.History;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Views.Chapters;

/// <summary>How the schema was changed so far, each pattern by the last migration that followed it.</summary>
public sealed record EvolutionChapter(string Addition, string Removal, string Rename, string Table, string Breaking)
{
    internal static EvolutionChapter Of(DocumentSources sources, ObjectHistories histories)
    {
        var steps = (sources.History?.Steps ?? []).Select((step, i) => (step, i)).ToDictionary(pair => pair.step, pair => pair.i);
        var events = (sources.History?.Objects ?? []).SelectMany(item => item.Events).OrderBy(item => steps[item.Step]).ToList();
        var created = events.Where(item => item is { Kind: HistoryEventKind.Created, Id.Kind: FactKind.Table }).Select(item => (item.Step, item.Id)).ToHashSet();
        return new EvolutionChapter(
            Told(events.LastOrDefault(item => item is { Kind: HistoryEventKind.Created, Id.Kind: FactKind.Column, Parent: { } parent } && parent.Kind == FactKind.Table && !created.Contains((item.Step, parent)))),
            Told(events.LastOrDefault(item => item is { Kind: HistoryEventKind.Dropped, Id.Kind: FactKind.Column })),
            Told(events.LastOrDefault(item => item is { Kind: HistoryEventKind.Renamed, Id.Kind: FactKind.Column or FactKind.Table })),
            Told(events.LastOrDefault(item => item is { Kind: HistoryEventKind.Created, Id.Kind: FactKind.Table } && sources.Model.Find(item.Id) is not Model.Table { PartitionOf: not null })),
            Told(events.LastOrDefault(item => item.Breaking is not null)));

        string Told(HistoryEvent? item)
        {
            if (item is null)
            {
                return "-- no migration has done this yet";
            }

            var what = item.Kind switch
            {
                HistoryEventKind.Created => $"{item.Id} is added",
                HistoryEventKind.Dropped => $"{item.Id} is dropped",
                HistoryEventKind.Renamed => $"{item.OldId} becomes {item.Id.Name}",
                _ => $"{item.Id} is changed",
            };
            return $"-- {histories.File(item.Step)}\n-- {what.ReplaceLineEndings(" ")}{(item.Breaking is null ? "" : $"; {item.Breaking.ReplaceLineEndings(" ")}")}";
        }
    }
}
