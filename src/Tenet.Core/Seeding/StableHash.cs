using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Tenet.Core.Seeding;

/// <summary>Numbers that follow from words, today and on every machine.</summary>
public static class StableHash
{
    /// <summary>A number from 0 on.</summary>
    public static long Of(params IEnumerable<object> words)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words)));
        return BinaryPrimitives.ReadInt64BigEndian(bytes) & long.MaxValue;
    }
}
