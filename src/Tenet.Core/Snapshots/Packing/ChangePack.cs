using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots.Packing;

/// <summary>Differences as bytes.</summary>
internal static class ChangePack
{
    public static void Write(PackWriter writer, FactChange change)
    {
        Write(writer, change.Before);
        Write(writer, change.After);
        Write(writer, change.Attributes);
    }

    public static FactChange Read(PackReader reader) => new(ReadFact(reader), ReadFact(reader), ReadAttributes(reader));

    public static void Write(PackWriter writer, ValueList<AttributeChange> attributes) => writer.List(attributes, static (writer, change) =>
    {
        writer.Text(change.Name);
        writer.Text(change.Before);
        writer.Text(change.After);
    });

    public static ValueList<AttributeChange> ReadAttributes(PackReader reader) =>
        reader.List(static reader => new AttributeChange(reader.Word(), reader.Text(), reader.Text()));

    private static void Write(PackWriter writer, Fact? fact)
    {
        writer.Flag(fact is not null);
        if (fact is not null)
        {
            FactPack.Write(writer, fact);
        }
    }

    private static Fact? ReadFact(PackReader reader) => reader.Flag() ? FactPack.Read(reader) : null;
}
