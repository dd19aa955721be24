using Tenet.Core.History;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots.Packing;

/// <summary>A replayed history and the schema that it makes, as bytes; see <see cref="ModelPack"/>.</summary>
public static class HistoryPack
{
    public static byte[] Write(SchemaHistory history, SchemaModel model)
    {
        ArgumentNullException.ThrowIfNull(history);
        var writer = new PackWriter();
        ModelPack.Write(writer, model);
        var numbers = new Dictionary<MigrationStep, int>(history.Steps.Count);
        writer.Count(history.Steps.Count);
        for (var i = 0; i < history.Steps.Count; i++)
        {
            var step = history.Steps[i];
            numbers.TryAdd(step, i);
            writer.Text(step.Version);
            writer.Text(step.Name);
            writer.Text(step.Path);
        }

        writer.Count(history.Objects.Count);
        foreach (var item in history.Objects)
        {
            writer.Id(item.Id);
            writer.Flag(item.Dropped);
            writer.Count(item.Events.Count);
            foreach (var happened in item.Events)
            {
                Write(writer, happened, numbers[happened.Step]);
            }

            Ids(writer, item.Names);
            Ids(writer, item.Parents);
        }

        return writer.ToBytes();
    }

    /// <exception cref="FormatException">The bytes are no packed history.</exception>
    public static (SchemaHistory History, SchemaModel Model) Read(byte[] bytes)
    {
        var reader = new PackReader(bytes);
        var model = ModelPack.Read(reader);
        var steps = reader.Array(static reader => new MigrationStep(reader.Word(), reader.Word(), reader.Word()));
        var objects = reader.Array(reader => new ObjectHistory(
            reader.Id(), reader.Flag(), reader.Array(reader => ReadEvent(reader, steps)), reader.Array(static reader => reader.Id()), reader.Array(static reader => reader.Id())));
        return reader.IsAtEnd ? (new SchemaHistory(steps, objects), model) : throw new FormatException("More bytes follow.");
    }

    private static void Ids(PackWriter writer, IReadOnlyList<FactId> ids)
    {
        writer.Count(ids.Count);
        foreach (var id in ids)
        {
            writer.Id(id);
        }
    }

    private static void Write(PackWriter writer, HistoryEvent happened, int step)
    {
        writer.Number(step);
        writer.Byte((byte)happened.Kind);
        writer.Id(happened.Id);
        writer.Id(happened.OldId);
        writer.Id(happened.Parent);
        ChangePack.Write(writer, happened.Attributes);
        writer.Text(happened.Breaking);
    }

    private static HistoryEvent ReadEvent(PackReader reader, MigrationStep[] steps)
    {
        var step = reader.Number();
        return new HistoryEvent(
            step >= 0 && step < steps.Length ? steps[step] : throw new FormatException("An event of no migration."),
            (HistoryEventKind)reader.Byte(),
            reader.Id(),
            reader.IdOrNone(),
            reader.IdOrNone(),
            ChangePack.ReadAttributes(reader),
            reader.Text());
    }
}
