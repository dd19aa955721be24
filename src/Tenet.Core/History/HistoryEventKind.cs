namespace Tenet.Core.History;

public enum HistoryEventKind
{
    Created,
    Changed,
    Renamed,
    Dropped,
}
