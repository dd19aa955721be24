namespace Tenet.Postgres.Catalog.Trees;

/// <summary>What the functions and operators of trees are.</summary>
/// <param name="functions">By OID.</param>
/// <param name="equalities">The OIDs of all operators that are called <c>=</c>.</param>
internal sealed class TreeNames(IReadOnlyDictionary<uint, TreeFunction> functions, IReadOnlySet<uint> equalities)
{
    private static readonly TreeFunction Unknown = new("?", Immutable: false, ReadsSetting: false);

    public TreeFunction Function(uint oid) => functions.GetValueOrDefault(oid, Unknown);

    public bool IsEquality(uint oid) => equalities.Contains(oid);
}
