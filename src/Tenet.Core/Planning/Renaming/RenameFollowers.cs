using Tenet.Core.Model;

namespace Tenet.Core.Planning.Renaming;

/// <summary>
/// Names that PostgreSQL made up from that of a table or column, as <c>users_pkey</c>: the desired schema, which has never seen the old name, made up another one.
/// A constraint, an index or an owned sequence of such a table that differs in nothing but its name is renamed along.
/// </summary>
public static class RenameFollowers
{
    /// <param name="before">The present schema.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="options">What was said to be renamed.</param>
    /// <returns>The same options with more renames.</returns>
    public static PlanOptions With(SchemaModel before, SchemaModel after, PlanOptions options)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(options);
        var names = new RenamedNames(options.Renames);
        var tables = options.Renames.Where(rename => rename.Label is null).Select(rename => names.After(rename.From))
            .Select(id => id.Kind switch { FactKind.Table => (id.Schema, id.Name), FactKind.Column => (id.Schema, id.Of), _ => default }).Where(table => table != default).ToHashSet();
        if (tables.Count == 0)
        {
            return options;
        }

        var pairs = AlikePairs.Find(before, after, options).Where(pair => pair.To.Label is null && after.Find(pair.To.Id) is { } fact && Table(fact) is { } table && tables.Contains(table)).ToList();

        // Two that are alike but for their names may be either.
        var (froms, tos) = (pairs.CountBy(pair => pair.From).ToDictionary(), pairs.CountBy(pair => pair.To).ToDictionary());
        var sure = pairs.Where(pair => froms[pair.From] == 1 && tos[pair.To] == 1).Select(pair => new Rename(pair.From.Id, pair.To.Name));
        return options with { Renames = options.Renames.Concat(sure).ToValueList() };
    }

    private static (string Schema, string Name)? Table(Fact fact) => fact switch
    {
        ConstraintFact { Relation: null } constraint => (constraint.Schema, constraint.Table),
        Model.Index index => (index.Schema, index.Table),
        Sequence { OwnedBy: { } owner } when FactIdParser.Parse("column " + owner) is { Of: { Length: > 0 } table } id => (id.Schema, table),
        _ => null,
    };
}
