using System.Globalization;
using System.Text;

namespace Tenet.Core.CodeModels.Prisma;

/// <summary>Texts as a Prisma schema writes them.</summary>
internal static class PrismaText
{
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A comment of the database, word for word.</summary>
    public static void Doc(CodeText code, string? comment)
    {
        foreach (var line in CommentLines.Of(comment))
        {
            code.Line(line.Length == 0 ? "///" : "/// " + line);
        }
    }
}
