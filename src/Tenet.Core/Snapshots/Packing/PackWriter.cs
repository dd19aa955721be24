using System.Buffers.Binary;
using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Snapshots.Packing;

/// <summary>Writes values as bytes that take little room and are read back fast: each text stands once, numbers take as many bytes as they need.</summary>
public sealed class PackWriter
{
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private byte[] bytes = new byte[1 << 16];
    private int length;

    /// <summary>The texts, then all that was written.</summary>
    public byte[] ToBytes()
    {
        var head = new PackWriter();
        head.Count(texts.Count);
        var size = 0;
        foreach (var text in texts)
        {
            var one = Encoding.UTF8.GetByteCount(text);
            head.Count(one);
            size += one;
        }

        var whole = new byte[head.length + size + length];
        head.bytes.AsSpan(0, head.length).CopyTo(whole);
        var at = head.length;
        foreach (var text in texts)
        {
            at += Encoding.UTF8.GetBytes(text, whole.AsSpan(at));
        }

        bytes.AsSpan(0, length).CopyTo(whole.AsSpan(at));
        return whole;
    }

    public void Text(string? text)
    {
        if (text is null)
        {
            Unsigned(0);
            return;
        }

        if (!known.TryGetValue(text, out var index))
        {
            known[text] = index = texts.Count + 1;
            texts.Add(text);
        }

        Unsigned((ulong)index);
    }

    public void Text(NotNullName text) => Text(text.Value);

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Flag(bool? value) => Byte(value switch { null => 2, true => 1, false => 0 });

    // Small numbers of either sign take one byte.
    public void Number(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    public void Number(long? value)
    {
        Flag(value is not null);
        if (value is { } some)
        {
            Number(some);
        }
    }

    public void Number(float value)
    {
        Reserve(sizeof(float));
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(length), value);
        length += sizeof(float);
    }

    public void Id(FactId id)
    {
        Byte((byte)id.Kind);
        Text(id.Schema);
        Text(id.Name);
        Text(id.Of);
        Text(id.Signature);
    }

    public void Id(FactId? id)
    {
        Flag(id is not null);
        if (id is { } some)
        {
            Id(some);
        }
    }

    public void Texts(ValueList<string> items)
    {
        Count(items.Count);
        foreach (var item in items)
        {
            Text(item);
        }
    }

    public void List<T>(ValueList<T> items, Action<PackWriter, T> write)
    {
        Count(items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    public void Count(int count) => Unsigned((ulong)count);

    public void Byte(byte value)
    {
        Reserve(1);
        bytes[length++] = value;
    }

    private void Unsigned(ulong value)
    {
        Reserve(10);
        for (; value >= 0x80; value >>= 7)
        {
            bytes[length++] = (byte)(value | 0x80);
        }

        bytes[length++] = (byte)value;
    }

    private void Reserve(int more)
    {
        if (length + more > bytes.Length)
        {
            Array.Resize(ref bytes, bytes.Length * 2);
        }
    }
}
