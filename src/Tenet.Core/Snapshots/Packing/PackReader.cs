using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots.Packing;

/// <summary>Reads what <see cref="PackWriter"/> wrote.</summary>
/// <remarks>Bytes that are no such thing end in a <see cref="FormatException"/>, however they are damaged.</remarks>
public sealed class PackReader
{
    private readonly byte[] bytes;
    private readonly string[] texts;
    private int at;

    public PackReader(byte[] bytes)
    {
        this.bytes = bytes;
        texts = new string[Count()];
        var lengths = new int[texts.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = Count();
        }

        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Encoding.UTF8.GetString(Take(lengths[i]));
        }
    }

    /// <summary>Everything was read.</summary>
    public bool IsAtEnd => at == bytes.Length;

    public string? Text()
    {
        var index = Unsigned();
        return index == 0 ? null : index <= (ulong)texts.Length ? texts[(int)index - 1] : throw Damaged();
    }

    /// <summary>A text that is never absent.</summary>
    public string Word() => Text() ?? throw Damaged();

    public NotNullName Name() => new(Text());

    public bool Flag() => Byte() switch { 0 => false, 1 => true, _ => throw Damaged() };

    public bool? Choice() => Byte() switch { 0 => false, 1 => true, 2 => null, _ => throw Damaged() };

    public long Number()
    {
        var value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public long? NumberOrNone() => Flag() ? Number() : null;

    public float Fraction() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    public FactId Id()
    {
        var kind = Byte();
        return kind <= (byte)FactKind.SecurityLabel ? new FactId((FactKind)kind, Text()!, Text()!, Text()!, Text()!) : throw Damaged();
    }

    public FactId? IdOrNone() => Flag() ? Id() : null;

    public ValueList<string> Texts()
    {
        var items = new string[Count()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Word();
        }

        return items.Length == 0 ? [] : new ValueList<string>(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    public ValueList<T> List<T>(Func<PackReader, T> read)
    {
        var items = Array(read);
        return items.Length == 0 ? [] : new ValueList<T>(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    public T[] Array<T>(Func<PackReader, T> read)
    {
        var items = new T[Count()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(this);
        }

        return items;
    }

    public byte Byte() => at < bytes.Length ? bytes[at++] : throw Damaged();

    /// <summary>How many follow; each takes a byte at least, so that no damaged number asks for more memory than the file has bytes.</summary>
    public int Count()
    {
        var count = Unsigned();
        return count <= (ulong)(bytes.Length - at) ? (int)count : throw Damaged();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > bytes.Length - at)
        {
            throw Damaged();
        }

        at += count;
        return bytes.AsSpan(at - count, count);
    }

    private ulong Unsigned()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw Damaged();
    }

    private static FormatException Damaged() => new("The bytes are no packed model.");
}
