using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>What inherits from a table, at any depth.</summary>
internal static class Heirs
{
    public static IEnumerable<Table> Of(FactId table, ModelIndex index) => index.Children(table).SelectMany(child => Of(child.Id, index).Prepend(child));

    /// <summary>
    /// For a statement that reaches the heirs that are there, and would run too early without a word where files are loaded in any order: this one in
    /// front of it fails as long as an heir is missing.
    /// </summary>
    /// <param name="heirs">Their names, qualified and quoted.</param>
    public static IEnumerable<string> Await(IReadOnlyCollection<string> heirs) =>
        heirs.Count == 0 ? [] : ["SELECT " + string.Join(", ", heirs.Distinct().Select(heir => Quote.Literal(heir) + "::pg_catalog.regclass"))];
}
