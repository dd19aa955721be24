using System.Globalization;

namespace Tenet.Core.CodeModels.Prisma;

/// <summary>That the database fills a field where nobody gives a value.</summary>
internal static class PrismaDefault
{
    private static readonly string[] Moments = ["now()", "CURRENT_TIMESTAMP"];

    public static string Of(PrismaField field)
    {
        var column = field.Column.Fact;
        if (field.Column.OfView)
        {
            return "";
        }

        // Prisma has one word for numbers that run, whichever way they are made.
        if (field.Column.IsSequential && field is { IsScalar: true, Type.Name: "Int" or "BigInt" })
        {
            return "@default(autoincrement())";
        }

        return (column, field.Column.HasDefault) switch
        {
            ({ Generated: not null }, _) => "@default(dbgenerated())",
            ({ Default: { } value }, _) when field is { IsScalar: true, Type.Name: "DateTime" } && Moments.Contains(value) => "@default(now())",
            ({ Default: "true" or "false" }, _) when field is { IsScalar: true, Type.Name: "Boolean" } => $"@default({column.Default})",
            ({ Default: { } value }, _) when field is { IsScalar: true, Type.Name: "Int" } && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => $"@default({number})",
            ({ Default: { } value }, _) => $"@default(dbgenerated({PrismaText.Literal(value)}))",
            (_, true) => "@default(dbgenerated())",
            _ => "",
        };
    }
}
