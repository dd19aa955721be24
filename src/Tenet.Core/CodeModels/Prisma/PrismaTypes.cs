using System.Globalization;
using Tenet.Core.CodeModels.Types;

namespace Tenet.Core.CodeModels.Prisma;

/// <summary>The Prisma type of every PostgreSQL type; what Prisma does not know is <c>Unsupported</c>.</summary>
internal static class PrismaTypes
{
    private static readonly Dictionary<string, (string Name, string Native)> BuiltIn = new(StringComparer.Ordinal)
    {
        ["smallint"] = ("Int", "SmallInt"), ["integer"] = ("Int", ""), ["bigint"] = ("BigInt", ""), ["oid"] = ("Int", "Oid"),
        ["real"] = ("Float", "Real"), ["double precision"] = ("Float", ""), ["money"] = ("Decimal", "Money"), ["boolean"] = ("Boolean", ""),
        ["text"] = ("String", ""), ["uuid"] = ("String", "Uuid"), ["inet"] = ("String", "Inet"), ["xml"] = ("String", "Xml"),
        ["bytea"] = ("Bytes", ""), ["json"] = ("Json", "Json"), ["jsonb"] = ("Json", ""), ["date"] = ("DateTime", "Date"),
    };

    // Those that take a modifier, and how much it may be.
    private static readonly Dictionary<string, (string Name, string Native)> Measured = new(StringComparer.Ordinal)
    {
        ["character varying"] = ("String", "VarChar"), ["character"] = ("String", "Char"), ["bit"] = ("String", "Bit"), ["bit varying"] = ("String", "VarBit"),
        ["timestamp without time zone"] = ("DateTime", "Timestamp"), ["timestamp with time zone"] = ("DateTime", "Timestamptz"),
        ["time without time zone"] = ("DateTime", "Time"), ["time with time zone"] = ("DateTime", "Timetz"),
    };

    public static PrismaType Of(ColumnType type, Func<Model.EnumType, string?> enumName)
    {
        if (type is { IsArray: true, ElementIsDomain: true, Family: TypeFamily.Other })
        {
            return Unsupported(type);
        }

        return type.Family switch
        {
            TypeFamily.Enum when enumName(type.Enum!) is { } name => new PrismaType(name, ""),
            TypeFamily.BuiltIn when BuiltIn.TryGetValue(type.Name, out var plain) => new PrismaType(plain.Name, plain.Native.Length == 0 ? "" : "@db." + plain.Native),
            TypeFamily.BuiltIn when type.Name == "numeric" => Numeric(type),
            TypeFamily.BuiltIn when Measured.TryGetValue(type.Name, out var measured) => new PrismaType(measured.Name, "@db." + measured.Native + Modifier(type)),
            TypeFamily.Other when type.Name == "citext" => new PrismaType("String", "@db.Citext"),
            _ => Unsupported(type),
        };
    }

    // Prisma has no scale below zero or above the precision.
    private static PrismaType Numeric(ColumnType type) => type.Modifier switch
    {
        [] => new PrismaType("Decimal", ""),
        [var precision, var scale] when scale >= 0 && scale <= precision => new PrismaType("Decimal", "@db.Decimal" + Modifier(type)),
        _ => Unsupported(type),
    };

    private static string Modifier(ColumnType type) =>
        type.Modifier.Count == 0 ? "" : $"({string.Join(", ", type.Modifier.Select(number => number.ToString(CultureInfo.InvariantCulture)))})";

    private static PrismaType Unsupported(ColumnType type)
    {
        // The whole type with its modifier, which is what a column of it is made of.
        var declared = type.Declared.EndsWith("[]", StringComparison.Ordinal) ? type.Declared[..^2] : type.IsArray ? type.ElementSql : type.Declared;
        return new PrismaType($"Unsupported({PrismaText.Literal(declared)})", "");
    }
}
