using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots;

/// <summary>Writes the form of <see cref="Snapshot"/>, its facts in pieces that the machine's cores write side by side.</summary>
internal static class SnapshotWriter
{
    private const int FactsInPiece = 2048;

    public static void Write(SchemaModel model, Stream stream, JsonWriterOptions options)
    {
        var pieces = Pieces(model.Facts, options);
        using var writer = new Utf8JsonWriter(stream, options);
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
        Edges(writer, model.Edges);
        Notices(writer, model.Notices);
        writer.WriteEndObject();
    }

    private static ReadOnlyMemory<byte>[] Pieces(ImmutableArray<Fact> facts, JsonWriterOptions options)
    {
        var pieces = new ReadOnlyMemory<byte>[(facts.Length + FactsInPiece - 1) / FactsInPiece];
        Parallel.For(0, pieces.Length, n =>
        {
            var buffer = new ArrayBufferWriter<byte>(FactsInPiece * 256);
            using (var writer = new Utf8JsonWriter(buffer, options))
            {
                writer.WriteStartArray();
                foreach (var fact in facts.AsSpan(n * FactsInPiece, Math.Min(FactsInPiece, facts.Length - (n * FactsInPiece))))
                {
                    FactWriter.Write(writer, fact);
                }

                writer.WriteEndArray();
            }

            pieces[n] = buffer.WrittenMemory;
        });
        return pieces;
    }

    // They are sorted, so those of one fact stand together.
    private static void Edges(Utf8JsonWriter writer, ImmutableArray<Edge> edges)
    {
        if (edges.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("edges");
        for (var start = 0; start < edges.Length;)
        {
            var from = edges[start].From;
            writer.WriteStartObject();
            writer.WritePropertyName("from");
            FactWriter.Write(writer, from);
            writer.WriteStartArray("to");
            for (; start < edges.Length && edges[start].From == from; start++)
            {
                FactWriter.Write(writer, edges[start].To);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Notices(Utf8JsonWriter writer, ImmutableArray<Notice> notices)
    {
        if (notices.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("notices");
        foreach (var notice in notices)
        {
            writer.WriteStartObject();
            writer.WriteString("what", notice.What);
            writer.WriteString("why", notice.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
