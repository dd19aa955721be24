namespace Tenet.Postgres.Catalog.Trees;

/// <summary>A node of a parsed expression as the catalog keeps it: <c>{VAR :varno 1 …}</c>.</summary>
/// <param name="Name">What it is, e.g. <c>OPEXPR</c>; empty for a list.</param>
/// <param name="Words">Single words by field; of a value of several words, as the bytes of a constant, all of them.</param>
/// <param name="Fields">What stands below, by field.</param>
/// <param name="Items">The nodes of a list.</param>
internal sealed record TreeNode(string Name, IReadOnlyDictionary<string, List<string>> Words, IReadOnlyDictionary<string, TreeNode> Fields, TreeNode[] Items)
{
    /// <summary>Everything one step down.</summary>
    public IEnumerable<TreeNode> Children => Fields.Values.Concat(Items);

    public string Word(string field) => Words.TryGetValue(field, out var words) && words.Count > 0 ? words[0] : "";

    public int Number(string field) => int.Parse(Word(field), System.Globalization.CultureInfo.InvariantCulture);

    public uint Oid(string field) => uint.Parse(Word(field), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The nodes of a list below, or the one node there.</summary>
    public TreeNode[] List(string field) => !Fields.TryGetValue(field, out var node) ? [] : node.Name.Length == 0 ? node.Items : [node];
}
