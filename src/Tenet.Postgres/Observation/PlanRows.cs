using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Alters;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Sql;
using Tenet.Postgres.Proving;

namespace Tenet.Postgres.Observation;

/// <summary>What rows must look like that a plan shall carry over: they fit the constraints and types of both schemas.</summary>
internal static class PlanRows
{
    private const string Fits = "tenet_fits_";

    /// <param name="before">The present schema.</param>
    /// <param name="columns">The columns of its checks and keys.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="renames">What is the same under another name.</param>
    public static ProofSchema Schema(SchemaModel before, IReadOnlyDictionary<FactId, string[]> columns, SchemaModel after, IReadOnlyList<Rename> renames)
    {
        // The desired schema under the old names.
        var wanted = Renamer.Rename(after, RenamedNames.Back(renames)).Model;
        var own = columns.ToDictionary();
        var facts = new List<Fact>();
        foreach (var fact in before.Facts)
        {
            switch (fact)
            {
                case Column { Relation: null } column when wanted.Find(column.Id) is Column now && now.Type != column.Type:
                    facts.Add(Fitting(column, now, before, wanted));
                    if (Check(column, now.Type, wanted) is { } check && own.TryAdd(check.Id, [column.Name]))
                    {
                        facts.Add(check);
                    }

                    break;
                case EnumType type when wanted.Find(type.Id) is EnumType now && type.Labels.Intersect(now.Labels).ToArray() is { Length: > 0 } common:
                    facts.Add(type with { Labels = common.ToValueList() });
                    break;
                default:
                    facts.Add(fact);
                    break;
            }
        }

        return BothSchemas.Merge(new SchemaModel(before.ServerVersion, facts, before.Edges, before.Notices), own, wanted);
    }

    // Values of a type that knows fewer of them fit both.
    private static Column Fitting(Column column, Column now, SchemaModel before, SchemaModel wanted)
    {
        var isKnown = Named(now.Type, wanted) is null || Named(now.Type, before) is not null;
        return isKnown && !now.Type.Contains('(') && Conversion.MayLose(column.Type, now.Type) ? column with { Type = now.Type } : column;
    }

    // A type that is only in the desired schema is told by its labels; one that is shorter cuts off or rounds what it is cast to.
    private static CheckConstraint? Check(Column column, string type, SchemaModel wanted)
    {
        var name = Quote.Identifier(column.Name);
        return Named(type, wanted) is EnumType { Labels: var labels } ? Made($"{name}::text IN ({string.Join(", ", labels.Select(Quote.Literal))})")
            : !type.Contains('(') ? null
            // A number within the text may grow by some digits from row to row.
            : type.StartsWith("character", StringComparison.Ordinal) ? Made($"{Grown(name)}::{type}::text = {Grown(name)}")
            : type.StartsWith("numeric", StringComparison.Ordinal) ? Made($"{name}::text::{type}::text::numeric = {name}::text::numeric")
            : null;
        string Grown(string text) => $"({text}::text || CASE WHEN {text}::text ~ '[0-9]' THEN '000' ELSE '' END)";
        CheckConstraint Made(string expression) => new() { Schema = column.Schema, Table = column.Table, Name = Fits + column.Name, Expression = expression };
    }

    private static SchemaFact? Named(string type, SchemaModel model) =>
        model.Of<SchemaFact>().FirstOrDefault(fact => fact is EnumType or Domain or CompositeType or RangeType && fact.Id.Path == type.TrimEnd('[', ']'));
}
