using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Tenet.Postgres.Caching;

/// <summary>The name of a result: the SHA-256 of all that made it.</summary>
public sealed class ContentKey : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a text, with its length before it: two texts are never taken for one.</summary>
    public ContentKey Add(string? text)
    {
        Add(text?.Length ?? -1L);
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    /// <summary>Adds a file's bytes, with their number before them.</summary>
    public ContentKey AddBytes(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        hash.AppendData(bytes);
        return this;
    }

    public ContentKey Add(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        long count = 0;
        foreach (var text in texts)
        {
            Add(text);
            count++;
        }

        return Add(count);
    }

    public ContentKey Add(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
        return this;
    }

    /// <summary>64 hexadecimal digits.</summary>
    public string ToHex() => Convert.ToHexStringLower(hash.GetCurrentHash());

    public void Dispose() => hash.Dispose();
}
