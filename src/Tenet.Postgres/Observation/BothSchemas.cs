using Tenet.Core.Model;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Observation;

/// <summary>The tables and columns of one schema with what another one asks of them, as far as rows are filled by it. Whether they fit is asked of <see cref="NextSchema"/>.</summary>
internal static class BothSchemas
{
    /// <param name="before">Whose tables and columns there are.</param>
    /// <param name="columns">The columns of its checks and keys.</param>
    /// <param name="after">What else shall hold, as far as it is about columns that are there.</param>
    public static ProofSchema Merge(SchemaModel before, IReadOnlyDictionary<FactId, string[]> columns, SchemaModel after)
    {
        var added = after.Of<ForeignKey>()
            .Where(key => !before.Contains(key.Id) && Has(before, key.Schema, key.Table, key.Columns) && Has(before, key.ReferencedSchema, key.ReferencedTable, key.ReferencedColumns));
        var facts = before.Facts.Select(fact => fact is Column { NotNull: null } column && after.Find(column.Id) is Column { NotNull: { } required } ? column with { NotNull = required } : fact);
        return new ProofSchema(new SchemaModel(before.ServerVersion, [.. facts, .. added], before.Edges, before.Notices), columns);
    }

    private static bool Has(SchemaModel model, string schema, string table, IEnumerable<string> columns) =>
        columns.All(column => model.Contains(new FactId(FactKind.Column, schema, column, table)));
}
