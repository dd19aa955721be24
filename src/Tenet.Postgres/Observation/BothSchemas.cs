using Tenet.Core.Model;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Observation;

/// <summary>The tables and columns of one schema with the constraints of two, so that a row can be made up that both accept.</summary>
internal static class BothSchemas
{
    /// <param name="before">Whose tables and columns there are.</param>
    /// <param name="beforeChecks">Its checks' columns.</param>
    /// <param name="after">What else shall hold, as far as it is about columns that are there.</param>
    /// <param name="afterChecks">Its checks' columns.</param>
    public static ProofSchema Merge(
        SchemaModel before, IReadOnlyDictionary<FactId, string[]> beforeChecks, SchemaModel after, IReadOnlyDictionary<FactId, string[]> afterChecks)
    {
        var checks = afterChecks.Where(item => !beforeChecks.ContainsKey(item.Key)).ToDictionary();
        var added = after.Facts.Where(fact => !before.Contains(fact.Id) && fact switch
        {
            ForeignKey key => Has(before, key.Schema, key.Table, key.Columns) && Has(before, key.ReferencedSchema, key.ReferencedTable, key.ReferencedColumns),
            CheckConstraint check => checks.TryGetValue(check.Id, out var columns) && Has(before, check.Schema, check.Table, columns),
            _ => false,
        });
        var facts = before.Facts.Select(fact => fact is Column { NotNull: null } column && after.Find(column.Id) is Column { NotNull: { } required } ? column with { NotNull = required } : fact);
        return new ProofSchema(
            new SchemaModel(before.ServerVersion, [.. facts, .. added], before.Edges, before.Notices), beforeChecks.Concat(checks).ToDictionary());
    }

    private static bool Has(SchemaModel model, string schema, string table, IEnumerable<string> columns) =>
        columns.All(column => model.Contains(new FactId(FactKind.Column, schema, column, table)));
}
