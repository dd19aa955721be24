using Tenet.Core.Model;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Planning.Online;

/// <summary>
/// Whether a default may give each row another value, so that the server writes the table anew for it. The catalogs of a schema do not say so of functions
/// that PostgreSQL brings along: whatever calls one is taken for such, but for the few words that are the same throughout a statement. Too much costs a step, too little a lock.
/// </summary>
internal static class Volatility
{
    private static readonly HashSet<string> Steady = ["now", "array", "row", "timestamp", "time", "interval", "numeric", "varchar", "varying", "character", "bit", "char", "precision"];

    /// <param name="expression">The default, as the server writes it.</param>
    /// <param name="needs">What it depends on by the catalog.</param>
    public static bool IsPossible(string expression, IEnumerable<FactId> needs)
    {
        if (needs.Any(id => id.Kind is FactKind.Function or FactKind.Aggregate or FactKind.Operator or FactKind.Cast or FactKind.Sequence or FactKind.Extension))
        {
            return true;
        }

        var lexer = new ScriptLexer(expression);
        var word = "";
        while (lexer.Next() is var token && token != ScriptToken.End)
        {
            if (token == ScriptToken.Open && word.Length > 0 && !Steady.Contains(word))
            {
                return true;
            }

            word = token switch
            {
                ScriptToken.Word => lexer.Current.ToString(),
                ScriptToken.QuotedName => "\"",
                ScriptToken.Blank => word,
                _ => "",
            };
        }

        return false;
    }
}
