using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots;

/// <summary>Writes the form of <see cref="Snapshot"/>, its facts in pieces that the machine's cores write side by side.</summary>
internal static class SnapshotWriter
{
    private const int FactsInPiece = 8192;

    public static void Write(SchemaModel model, Stream stream, JsonSerializerOptions options)
    {
        var pieces = Pieces(model.Facts, (JsonTypeInfo<Fact>)options.GetTypeInfo(typeof(Fact)));
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = options.Encoder, SkipValidation = true });
        writer.WriteStartObject();
        writer.WriteString("$schema", SnapshotSchema.Id);
        writer.WriteNumber("format", Snapshot.CurrentFormat);
        writer.WriteNumber("serverVersion", model.ServerVersion);
        writer.WritePropertyName("facts");
        writer.WriteStartArray();
        foreach (var piece in pieces)
        {
            // Each is a list of its own; what stands between its brackets goes on with the list that is being written.
            writer.WriteRawValue(piece.Span[1..^1], skipInputValidation: true);
            writer.Flush();
        }

        writer.WriteEndArray();
        List(writer, "edges", Grouped(model.Edges), (JsonTypeInfo<SnapshotEdge>)options.GetTypeInfo(typeof(SnapshotEdge)));
        List(writer, "notices", model.Notices, (JsonTypeInfo<Notice>)options.GetTypeInfo(typeof(Notice)));
        writer.WriteEndObject();
    }

    private static ReadOnlyMemory<byte>[] Pieces(ImmutableArray<Fact> facts, JsonTypeInfo<Fact> form)
    {
        var pieces = new ReadOnlyMemory<byte>[(facts.Length + FactsInPiece - 1) / FactsInPiece];
        Parallel.For(0, pieces.Length, n =>
        {
            var buffer = new ArrayBufferWriter<byte>(FactsInPiece * 256);
            using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = form.Options.Encoder, SkipValidation = true }))
            {
                writer.WriteStartArray();
                foreach (var fact in facts.AsSpan(n * FactsInPiece, Math.Min(FactsInPiece, facts.Length - (n * FactsInPiece))))
                {
                    JsonSerializer.Serialize(writer, fact, form);
                }

                writer.WriteEndArray();
            }

            pieces[n] = buffer.WrittenMemory;
        });
        return pieces;
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, JsonTypeInfo<T> form)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var item in items)
        {
            JsonSerializer.Serialize(writer, item, form);
        }

        writer.WriteEndArray();
    }

    // They are sorted, so those of one fact stand together.
    private static List<SnapshotEdge> Grouped(ImmutableArray<Edge> edges)
    {
        var grouped = new List<SnapshotEdge>();
        for (var start = 0; start < edges.Length;)
        {
            var to = new List<FactId>(1);
            var from = edges[start].From;
            for (; start < edges.Length && edges[start].From == from; start++)
            {
                to.Add(edges[start].To);
            }

            grouped.Add(new SnapshotEdge(from, to));
        }

        return grouped;
    }
}
