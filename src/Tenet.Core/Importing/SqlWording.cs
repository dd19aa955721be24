using System.Text;
using Tenet.Core.Importing.Reading;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Importing;

/// <summary>Hints from the words of SQL: which statements are alike, and which are worth a closer look. The server still judges each.</summary>
public static class SqlWording
{
    /// <summary>The statement without comments and with one blank for each gap.</summary>
    public static string Plain(string sql)
    {
        var plain = new StringBuilder(sql.Length);
        var lexer = new ScriptLexer(sql);
        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            if (token is not (ScriptToken.Blank or ScriptToken.Comment))
            {
                plain.Append(lexer.Current).Append(' ');
            }
        }

        return plain.ToString();
    }

    /// <summary>The names and keywords of it.</summary>
    public static IReadOnlyList<string> Names(string sql) => [.. SqlWords.Names(sql)];

    /// <summary>The words stand in it without which no column goes or is named anew.</summary>
    public static bool MayTakeAway(string sql) => SqlWords.Names(sql).Any(word => word.Equals("drop", StringComparison.OrdinalIgnoreCase) || word.Equals("rename", StringComparison.OrdinalIgnoreCase) || word.Equals("execute", StringComparison.OrdinalIgnoreCase));
}
