using System.Security.Cryptography;
using System.Text;

namespace Tenet.Core.Documents.Views;

/// <summary>Values that a column accepts by its type alone, the same on every run.</summary>
internal static class Examples
{
    /// <summary>What people said, else what the type alone tells.</summary>
    public static string? Of(ColumnView column, string name) => column.Example ?? Invented(column.Type, column.Default, name);

    /// <summary>Null where the type alone does not tell one.</summary>
    public static string? Invented(string type, string standing, string name) => type switch
    {
        "uuid" => Id(name, standing.Contains("v7", StringComparison.OrdinalIgnoreCase)).ToString(),
        "boolean" => "true",
        "date" => "2026-01-15",
        _ when type.StartsWith("timestamp", StringComparison.Ordinal) => "2026-01-15T10:30:00Z",
        _ when Literal(standing) is { } literal => literal,
        _ => null,
    };

    /// <summary>An id that belongs to a name: version 4, or 7 with the time of an example.</summary>
    public static Guid Id(string name, bool timeOrdered)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];
        if (timeOrdered)
        {
            byte[] time = [0x01, 0x9b, 0xc1, 0x9c, 0x1a, 0x40];
            time.CopyTo(bytes, 0);
        }

        bytes[6] = (byte)((bytes[6] & 0x0f) | (timeOrdered ? 0x70 : 0x40));
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    // 'todo'::text
    private static string? Literal(string expression)
    {
        var end = expression.IndexOf("'::", StringComparison.Ordinal);
        return expression.StartsWith('\'') && end > 0 && !expression[1..end].Contains('\'', StringComparison.Ordinal) && end + 3 < expression.Length && !expression[end..].Contains(' ', StringComparison.Ordinal)
            ? expression[1..end]
            : null;
    }
}
