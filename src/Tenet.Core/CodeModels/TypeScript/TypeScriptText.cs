namespace Tenet.Core.CodeModels.TypeScript;

/// <summary>Texts as TypeScript writes them.</summary>
internal static class TypeScriptText
{
    public static string Literal(string text) => StringLiteral.Of(text, '\'', static c => c is '\u2028' or '\u2029');

    /// <summary>A TSDoc comment; none where there is nothing to say.</summary>
    public static void Doc(CodeText code, string? comment)
    {
        var lines = CommentLines.Of(comment).Select(line => line.Replace("*/", "*\\/", StringComparison.Ordinal)).ToList();
        if (lines is [var only])
        {
            code.Line($"/** {only} */");
        }
        else if (lines.Count > 0)
        {
            code.Line("/**");
            foreach (var line in lines)
            {
                code.Line(line.Length == 0 ? " *" : " * " + line);
            }

            code.Line(" */");
        }
    }
}
