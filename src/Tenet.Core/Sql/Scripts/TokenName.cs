namespace Tenet.Core.Sql.Scripts;

/// <summary>Names in a script, as PostgreSQL reads them.</summary>
internal static class TokenName
{
    /// <summary>The name that a token is, or null.</summary>
    public static string? Of(ScriptToken token, ReadOnlySpan<char> text) => token switch
    {
        // PostgreSQL folds the letters of ASCII alone, whatever the language.
        ScriptToken.Word => string.Create(text.Length, text, static (folded, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                folded[i] = char.IsAsciiLetterUpper(text[i]) ? char.ToLowerInvariant(text[i]) : text[i];
            }
        }),
        ScriptToken.QuotedName when text[0] == '"' => text[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal),
        _ => null,
    };
}
