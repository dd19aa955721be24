using System.Text.Json;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots;

/// <remarks>What is null, false, zero or empty is left out.</remarks>
internal static partial class FactWriter
{
    public static void Write(Utf8JsonWriter writer, FactId id)
    {
        // A hundred thousand texts that nobody keeps.
        Span<char> text = stackalloc char[256];
        if (id.Format(text) is var length and >= 0)
        {
            writer.WriteStringValue(text[..length]);
        }
        else
        {
            writer.WriteStringValue(id.ToString());
        }
    }

    private static void Id(Utf8JsonWriter writer, ReadOnlySpan<byte> name, FactId id)
    {
        writer.WritePropertyName(name);
        Write(writer, id);
    }

    private static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> name, NotNullName text) => Text(writer, name, text.Value);

    private static void Flag(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, true);
        }
    }

    private static void Flag(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } known)
        {
            writer.WriteBoolean(name, known);
        }
    }

    private static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long value)
    {
        if (value != 0)
        {
            writer.WriteNumber(name, value);
        }
    }

    private static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    private static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, float value)
    {
        if (value != 0)
        {
            writer.WriteNumber(name, value);
        }
    }

    private static void Always(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Uncompared<int> value) => writer.WriteNumber(name, value.Value);

    private static void Texts(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<string> items) =>
        List(writer, name, items, static (writer, item) => writer.WriteStringValue(item));

    private static void List<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            write(writer, items[i]);
        }

        writer.WriteEndArray();
    }
}
