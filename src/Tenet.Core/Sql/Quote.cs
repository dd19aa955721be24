using System.Text;

namespace Tenet.Core.Sql;

/// <summary>The one place where names and texts become SQL.</summary>
public static class Quote
{
    // Every keyword that is not "unreserved" in pg_get_keywords() of PostgreSQL 18; quote_ident() draws the same line.
    private static readonly HashSet<string> Keywords = new("""
        all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char 
        character check coalesce collate collation column concurrently constraint create cross current_catalog current_date 
        current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do 
        else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having 
        ilike in initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg 
        json_exists json_object json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading 
        least left like limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null 
        nullif numeric offset on only or order out outer overlaps overlay placing position precision primary real references 
        returning right row select session_user setof similar smallint some substring symmetric system_user table tablesample 
        then time timestamp to trailing treat trim true union unique user using values varchar variadic verbose when where 
        window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize 
        xmltable
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>A name, quoted where SQL would read it as something else.</summary>
    public static string Identifier(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IsPlain(name) && !Keywords.Contains(name) ? name : '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
    }

    /// <summary>A name with its schema.</summary>
    public static string Qualified(string schema, string name) => Identifier(schema) + "." + Identifier(name);

    /// <summary>Names with commas between.</summary>
    public static string Identifiers(IEnumerable<string> names) => string.Join(", ", names.Select(Identifier));

    /// <summary>A role as GRANT and CREATE POLICY take it: <c>PUBLIC</c> is a word, all else a name.</summary>
    public static string Role(string role) => role == "PUBLIC" ? role : Identifier(role);

    /// <summary>A text constant. Safe whatever <c>standard_conforming_strings</c> says.</summary>
    public static string Literal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quoted = "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
        return text.Contains('\\') ? "E" + quoted.Replace("\\", "\\\\", StringComparison.Ordinal) : quoted;
    }

    /// <summary>A routine's body between dollar signs, with a tag that does not occur in it.</summary>
    public static string Dollar(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var tag = new StringBuilder("$");
        for (var n = 0; body.Contains(tag + "$", StringComparison.Ordinal) || body.EndsWith(tag.ToString(), StringComparison.Ordinal); n++)
        {
            tag.Clear().Append("$_").Append(n == 0 ? "" : n);
        }

        return tag + "$" + body + tag + "$";
    }

    private static bool IsPlain(string name)
    {
        if (name.Length == 0 || !(char.IsAsciiLetterLower(name[0]) || name[0] == '_'))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
            {
                return false;
            }
        }

        return true;
    }
}
