namespace Tenet.Postgres.Catalog.Trees;

/// <summary>Reads <c>pg_node_tree</c>: nodes in braces, lists in parentheses, fields that begin with a colon.</summary>
/// <remarks>The server wrote it with <c>nodeToString()</c>. It is no SQL: names are OIDs, precedence is nesting, and nothing can be said in two ways.</remarks>
internal sealed class TreeReader
{
    private static readonly Dictionary<string, List<string>> NoWords = [];
    private static readonly Dictionary<string, TreeNode> NoFields = [];

    private readonly string text;
    private int at;

    private TreeReader(string text) => this.text = text;

    /// <exception cref="FormatException">The text is no such tree.</exception>
    public static TreeNode Read(string text)
    {
        var reader = new TreeReader(text);
        return reader.Peek() is "{" or "(" ? reader.Value() : throw new FormatException("No node is there.");
    }

    private TreeNode Value() => Next() == "{" ? Node() : List();

    private TreeNode Node()
    {
        var name = Next();
        var (words, fields) = (new Dictionary<string, List<string>>(StringComparer.Ordinal), new Dictionary<string, TreeNode>(StringComparer.Ordinal));
        var (field, read) = ("", new List<string>());
        while (Peek() is var token && token != "}")
        {
            switch (token)
            {
                case "":
                    throw new FormatException("The tree ends within a node.");
                case "{" or "(":
                    fields[field] = Value();
                    break;
                case [':', .. var named]:
                    Next();
                    (field, read) = (named, []);
                    words[field] = read;
                    break;
                default:
                    read.Add(Next());
                    break;
            }
        }

        Next();
        return new TreeNode(name, words, fields, []);
    }

    // Lists of numbers (i 1 2) hold nothing to look at.
    private TreeNode List()
    {
        var items = new List<TreeNode>();
        while (Peek() is var token && token != ")")
        {
            if (token is "{" or "(")
            {
                items.Add(Value());
            }
            else if (Next().Length == 0)
            {
                throw new FormatException("The tree ends within a list.");
            }
        }

        Next();
        return new TreeNode("", NoWords, NoFields, [.. items]);
    }

    private string Peek()
    {
        var before = at;
        var token = Next();
        at = before;
        return token;
    }

    // As pg_strtok() of the server: blanks and brackets end a word, a backslash takes the next letter as it is.
    private string Next()
    {
        while (at < text.Length && (text[at] is ' ' or '\n' or '\t'))
        {
            at++;
        }

        var start = at;
        if (at < text.Length && IsBracket(text[at]))
        {
            at++;
        }
        else
        {
            while (at < text.Length && text[at] is not (' ' or '\n' or '\t') && !IsBracket(text[at]))
            {
                at += text[at] == '\\' ? 2 : 1;
            }
        }

        at = Math.Min(at, text.Length);
        return text[start..at];
    }

    private static bool IsBracket(char c) => c is '(' or ')' or '{' or '}';
}
