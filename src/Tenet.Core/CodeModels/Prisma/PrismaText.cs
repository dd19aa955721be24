namespace Tenet.Core.CodeModels.Prisma;

/// <summary>Texts as a Prisma schema writes them.</summary>
internal static class PrismaText
{
    public static string Literal(string text) => StringLiteral.Of(text, '"', static _ => false);

    /// <summary>A comment of the database, word for word.</summary>
    public static void Doc(CodeText code, string? comment)
    {
        foreach (var line in CommentLines.Of(comment))
        {
            code.Line(line.Length == 0 ? "///" : "/// " + line);
        }
    }
}
