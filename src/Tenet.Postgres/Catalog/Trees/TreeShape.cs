using Tenet.Core.Rules.Shapes;

namespace Tenet.Postgres.Catalog.Trees;

/// <summary>Tells how a condition over the rows of one table is built.</summary>
/// <param name="columns">The table's columns by number.</param>
/// <param name="known">What functions and operators are.</param>
internal sealed class TreeShape(IReadOnlyDictionary<int, string> columns, TreeNames known)
{
    private readonly SortedSet<string> read = new(StringComparer.Ordinal);
    private readonly SortedSet<string> equal = new(StringComparer.Ordinal);
    private readonly SortedSet<string> perRow = new(StringComparer.Ordinal);
    private readonly SortedSet<SettingRead> settings = new(Comparer<SettingRead>.Create((a, b) =>
        string.CompareOrdinal(a.Name, b.Name) is var c and not 0 ? c : a.MissingOk.CompareTo(b.MissingOk)));

    private bool correlated;

    public ExpressionShape Of(TreeNode condition)
    {
        Walk(condition, 0);
        Conjunct(condition);
        return new ExpressionShape
        {
            AlwaysTrue = condition.Name == "CONST" && condition.Word("constisnull") == "false" && Bytes(condition) is [not 0, ..] && condition.Number("constlen") == 1,
            Columns = [.. read],
            Equal = [.. equal],
            PerRow = [.. perRow],
            Correlated = correlated,
            Alternatives = condition.Name == "BOOLEXPR" && condition.Word("boolop") == "or",
            Settings = [.. settings],
        };
    }

    // The depth counts the queries around: a variable that looks up that far is a column of the row.
    private void Walk(TreeNode node, int depth)
    {
        switch (node.Name)
        {
            case "VAR" when node.Number("varlevelsup") == depth && node.Number("varno") == 1:
                // A variable of number 0 is the whole row.
                read.UnionWith(columns.TryGetValue(node.Number("varattno"), out var name) ? [name] : node.Number("varattno") == 0 ? columns.Values : []);
                correlated |= depth > 0;
                return;
            case "FUNCEXPR":
                Call(node, depth);
                break;
        }

        var below = node.Name == "QUERY" ? depth + 1 : depth;
        foreach (var child in node.Children)
        {
            Walk(child, below);
        }
    }

    private void Call(TreeNode call, int depth)
    {
        var function = known.Function(call.Oid("funcid"));
        if (depth == 0 && !function.Immutable)
        {
            perRow.Add(function.Name);
        }

        if (function.ReadsSetting && call.List("args") is [var name, .. var rest] && TextOf(name) is { } setting)
        {
            settings.Add(new SettingRead(setting, rest is [{ Name: "CONST" } missingOk] && Bytes(missingOk) is [not 0, ..]));
        }
    }

    private void Conjunct(TreeNode node)
    {
        if (node.Name == "BOOLEXPR" && node.Word("boolop") == "and")
        {
            foreach (var part in node.List("args"))
            {
                Conjunct(part);
            }
        }
        else if ((node.Name == "OPEXPR" || (node.Name == "SCALARARRAYOPEXPR" && node.Word("useOr") == "true")) && known.IsEquality(node.Oid("opno")) && node.List("args") is [var a, var b])
        {
            foreach (var (one, other) in new[] { (a, b), (b, a) })
            {
                if (Column(one) is { } column && !LooksAtRow(other, 0))
                {
                    equal.Add(column);
                }
            }
        }
    }

    // A varchar column is compared as text: a relabelled variable.
    private string? Column(TreeNode node) => node.Name switch
    {
        "RELABELTYPE" when node.List("arg") is [var inner] => Column(inner),
        "VAR" when node.Number("varlevelsup") == 0 && node.Number("varno") == 1 => columns.GetValueOrDefault(node.Number("varattno")),
        _ => null,
    };

    private static bool LooksAtRow(TreeNode node, int depth) =>
        (node.Name == "VAR" && node.Number("varlevelsup") == depth && node.Number("varno") == 1)
        || node.Children.Any(child => LooksAtRow(child, node.Name == "QUERY" ? depth + 1 : depth));

    // The bytes of a text behind its length, which takes one or four of them.
    private static string? TextOf(TreeNode node) =>
        node.Name == "CONST" && node.Number("constlen") == -1 && Bytes(node) is { Length: > 4 } bytes
            ? System.Text.Encoding.UTF8.GetString((bytes[0] & 1) == 1 ? bytes.AsSpan(1) : bytes.AsSpan(4))
            : null;

    // constvalue 8 [ 1 0 0 0 0 0 0 0 ]: the count, and bytes as signed numbers.
    private static byte[] Bytes(TreeNode node) =>
        node.Words.TryGetValue("constvalue", out var words) && words is [_, "[", .. var inner, "]"]
            ? [.. inner.Select(word => unchecked((byte)int.Parse(word, System.Globalization.CultureInfo.InvariantCulture)))]
            : [];
}
