using Tenet.Core.Diffing;
using Tenet.Core.History;

namespace Tenet.Cli.Output;

/// <summary>The history in JSON.</summary>
internal sealed record HistoryJson(IReadOnlyList<HistoryJson.Migration> Migrations)
{
    public static HistoryJson Of(IReadOnlyList<MigrationStep> steps, IReadOnlyList<HistoryEvent> events)
    {
        var byStep = events.ToLookup(item => item.Step);
        return new HistoryJson(
        [
            .. steps.Select(step => new Migration(
                step.Version,
                step.Name,
                step.Path,
                [
                    .. byStep[step].Select(item => new Event(
                        item.Kind.ToString().ToLowerInvariant(), item.Id.ToString(), item.OldId?.ToString(), [.. item.Attributes], item.Breaking)),
                ])),
        ]);
    }

    internal sealed record Migration(string Version, string Name, string Path, IReadOnlyList<Event> Events);

    internal sealed record Event(string Kind, string Object, string? FormerName, IReadOnlyList<AttributeChange> Attributes, string? Breaking);
}
