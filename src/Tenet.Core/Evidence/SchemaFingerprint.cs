using System.Security.Cryptography;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Snapshots;

namespace Tenet.Core.Evidence;

/// <summary>Names a schema by its content: two schemas with the same facts have the same fingerprint, whatever server they were read from.</summary>
public static class SchemaFingerprint
{
    /// <summary>SHA-256 over the facts, in hexadecimal. Neither the server's version nor the order of columns counts.</summary>
    public static string Of(SchemaModel model, IgnorePatterns ignore)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(ignore);
        var facts = model.Facts.Where(fact => !ignore.Matches(fact)).Select(fact => fact is Column column ? column with { Position = 0 } : fact);
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            SnapshotSerializer.Write(new SchemaModel(0, facts, [], []), stream);
        }

        return Convert.ToHexStringLower(hash.Hash!);
    }
}
