using System.Text.RegularExpressions;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads an index, a unique key or a partitioning out of a few words with code in them.</summary>
internal static partial class IndexPhrase
{
    /// <summary>True where the words said one of these.</summary>
    public static bool Read(ReadingContext context, string table, Cell said, Place place)
    {
        if (Partition().IsMatch(said.Text))
        {
            context.Schema.Partitions.Add(new ImportedPartition(table, said.Codes.Select(code => Ranged().Match(code) is { Success: true } range ? range.Groups["column"].Value : code).FirstOrDefault(IsName), place));
            return true;
        }

        if (Constraint(context, table, said, place))
        {
            return true;
        }

        var unique = Unique().IsMatch(said.Text);
        if (!unique && !Index().IsMatch(said.Text))
        {
            return false;
        }

        var name = said.Codes.FirstOrDefault(code => IsName(code) && IndexName().IsMatch(code)) ?? Named(said);
        var (rest, condition) = Parts(said.Codes.Where(code => code != name && !code.Equals("GIN", StringComparison.OrdinalIgnoreCase)));
        var expression = rest.FirstOrDefault(IsCall);
        var predicate = condition ?? (Where().Match(said.Text) is { Success: true } where ? where.Groups["condition"].Value.TrimEnd('.', ' ') : null) ?? rest.FirstOrDefault(code => !IsCall(code) && !IsList(code));
        var found = new ImportedIndex(table, place)
        {
            Name = name,
            Expression = expression,
            Predicate = predicate,
            Method = Gin().IsMatch(said.Text) ? "gin" : null,
            IsUnique = unique,
            Said = said.Text,
        };
        string[][] lists = [.. rest.Where(code => !IsCall(code) && IsList(code)).Select(code => code.Trim('(', ')', ' ').Split([',', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

        // "indexes on a and b" are two; "index on (a, b)" is one.
        if (lists.Length > 1 && Several().IsMatch(said.Text))
        {
            context.Schema.Indexes.AddRange(lists.Select(list => found.Over(list)));
        }
        else if (lists.Length > 0 || expression is not null || predicate is not null || name is not null)
        {
            context.Schema.Indexes.Add(found.Over([.. lists.SelectMany(list => list)]));
        }
        else
        {
            return false;
        }

        return true;
    }

    // `pots_pkey` on `id`: what stands before the word is a name, whatever it looks like.
    private static string? Named(Cell said) =>
        said.Runs.Zip(said.Runs.Skip(1)).Where(pair => pair.First.IsCode && IsName(pair.First.Text) && pair.Second.Text.Trim() == "on").Select(pair => pair.First.Text).FirstOrDefault();

    // `a, b WHERE (c)` is a list and a condition.
    private static (List<string> Codes, string? Condition) Parts(IEnumerable<string> codes)
    {
        var rest = new List<string>();
        string? condition = null;
        foreach (var code in codes)
        {
            var lexer = new ScriptLexer(code);
            var (depth, at) = (0, -1);
            for (var token = lexer.Next(); token != ScriptToken.End && at < 0; token = lexer.Next())
            {
                depth += token == ScriptToken.Open ? 1 : token == ScriptToken.Close ? -1 : 0;
                at = depth == 0 && token == ScriptToken.Word && lexer.Current.Equals("where", StringComparison.OrdinalIgnoreCase) ? lexer.Start : -1;
            }

            condition ??= at > 0 ? code[(at + "where".Length)..].Trim() : null;
            rest.Add(at > 0 ? code[..at].Trim() : code);
        }

        return (rest, condition);
    }

    // check `name` `(condition)`, and an exclusion with its whole definition: SQL, for the server to judge.
    private static bool Constraint(ReadingContext context, string table, Cell said, Place place)
    {
        if (said.Codes.ToList() is not [var name, var definition] || !IsName(name))
        {
            return false;
        }

        var sql = said.Text.StartsWith("check ", StringComparison.OrdinalIgnoreCase) ? "CHECK " + definition : definition.StartsWith("EXCLUDE ", StringComparison.OrdinalIgnoreCase) ? definition : null;
        if (sql is null)
        {
            return false;
        }

        context.Schema.Sql.Add(new ImportedSql($"ALTER TABLE {Quote.Identifier(EntityName.Table(table))} ADD CONSTRAINT {Quote.Identifier(name)} {sql}", place, said.Text));
        return true;
    }

    private static bool IsName(string code) => code.Length > 0 && code.All(c => c == '_' || char.IsAsciiLetterOrDigit(c));

    // Only the shape of what stands there is looked at; the server says whether it is right.
    private static bool IsList(string code) => code.Length > 0 && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or ',' or ' ' or '(' or ')' or '+' or '.') && !Operator().IsMatch(code);

    private static bool IsCall(string code)
    {
        var lexer = new ScriptLexer(code);
        return lexer.Next() == ScriptToken.Word && lexer.Next() == ScriptToken.Open && !Operator().IsMatch(code);
    }

    [GeneratedRegex(@"^(RANGE|LIST|HASH)\s*\(\s*(?<column>\w+)\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ranged();

    [GeneratedRegex(@"\bpartition(ed)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Partition();

    [GeneratedRegex(@"\bunique\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unique();

    [GeneratedRegex(@"\bindex(es)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Index();

    [GeneratedRegex(@"\b(indexes|indices)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(@"\bgin\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gin();

    [GeneratedRegex(@"^(idx_|ix_|uq_|unique_).+|.+_(idx|key|index)$")]
    private static partial Regex IndexName();

    [GeneratedRegex(@"\bwhere\s+(?<condition>.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Where();

    [GeneratedRegex(@"[=<>]|\b(is|in|like|not|null)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Operator();
}
