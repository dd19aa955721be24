using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Planning.Renaming;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>Changes that clients of the old schema notice whatever a series does.</summary>
internal static class UncoveredChanges
{
    /// <param name="before">The present schema, with the new names of tables.</param>
    /// <param name="renamed">The present schema with all new names.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="renames">What is the same under another name.</param>
    /// <param name="changes">What the series does.</param>
    /// <returns>What may refuse a client, a sentence each.</returns>
    /// <exception cref="TenetException">TNT4020 where something would fail for all clients of one kind.</exception>
    public static ValueList<string> Find(SchemaModel before, SchemaModel renamed, SchemaModel after, IReadOnlyList<Rename> renames, SeriesChanges changes)
    {
        List<string> impossible =
        [
            .. renames.Where(rename => rename.Label is not null || rename.From.Kind is FactKind.View or FactKind.MaterializedView or FactKind.Function or FactKind.Procedure or FactKind.Aggregate
                or FactKind.Enum or FactKind.Composite or FactKind.Domain or FactKind.Range or FactKind.Schema)
                .Select(rename => $"{new RenameTarget(rename.From, rename.Label)} gets another name: it can have one at a time"),
            .. changes.Forms.SelectMany(forms => forms.Old.Concat(forms.New)).Select(column => column.Column).Concat(changes.Moves.SelectMany(move => new[] { move.Old, move.New })).Distinct().SelectMany(column => Special(column, before, after)),
            .. changes.Moves.SelectMany(new MoveRights(before, after).Missing),
            .. changes.Tables.Select(rename => after.Find(rename.From with { Name = rename.To })).OfType<Table>().Where(table => table is { PartitionKey: not null } or { PartitionOf: not null } or { Inherits.Count: > 0 })
                .Select(table => $"{table.Id} gets another name, and belongs to a tree of tables: not done"),
        ];
        var noticed = new List<string>();
        var own = changes.Forms.SelectMany(forms => forms.Old.Concat(forms.New)).Select(column => column.Column.Id)
            .Concat(changes.Fills.Select(filled => filled.Column.Id)).Concat(changes.Moves.SelectMany(move => new[] { move.Old.Id, move.New.Id })).ToHashSet();
        var context = new ChangeContext(renamed.Facts.Select(fact => fact.Id).ToHashSet(), after);
        foreach (var change in SchemaDiff.Compare(renamed, after).Where(change => !own.Contains(change.Id)))
        {
            if (Impossible(change, after) is { } never)
            {
                impossible.Add($"{change.Id}: {never}");
            }
            else if (Noticed(change, context) is { } why)
            {
                noticed.Add($"{change.Id}: {why}");
            }
        }

        return impossible.Count == 0 ? noticed.ToValueList() : throw new TenetException(
            ErrorCode.NotWithoutDowntime, $"{(impossible.Count == 1 ? "A change" : $"{impossible.Count} changes")} cannot be made so that old and new clients both work: {impossible[0]}.", details: impossible);
    }

    private static IEnumerable<string> Special(Column column, SchemaModel before, SchemaModel after)
    {
        if (column.Generated is not null || column.Identity is not null)
        {
            yield return $"{column.Id}: a column whose values the server makes cannot stand in two forms";
        }

        if (before.Of<Sequence>().Concat(after.Of<Sequence>()).Any(sequence => sequence.OwnedBy == column.Id.Path))
        {
            yield return $"{column.Id}: a column that owns a sequence cannot stand in two forms";
        }

        if (column.Inherited)
        {
            yield return $"{column.Id}: a column that comes from a parent is changed there";
        }
    }

    private static string? Impossible(FactChange change, SchemaModel after) => (change.Before, change.After) switch
    {
        (Column { Relation: "view" or "materialized view" } was, null) when after.Contains(was.Parent!.Value) => "readers of the view name it",
        (Column { Relation: "view" or "materialized view" } was, Column now) when was.Type != now.Type && !TypeWidening.Holds(was.Type, now.Type) => $"readers of the view get {now.Type} and no longer {was.Type}",
        (Column { Relation: null } was, Column now) when was.Type != now.Type && !TypeWidening.Holds(was.Type, now.Type) =>
            $"its type changes from {was.Type} to {now.Type} under one name. Give it another name ('-- tenet:renamed-from'), so that it can stand in both forms",
        (Column { Relation: null } was, Column now) when was.Generated != now.Generated || was.Identity is null != now.Identity is null => "who fills the column changes",
        (EnumType was, EnumType now) when was.Labels.Except(now.Labels).Any() => "a label that clients use goes",
        (Routine was, Routine now) when was.Returns != now.Returns || was.Arguments != now.Arguments => "callers get something else under one name",
        (Domain was, Domain now) when was.Id == now.Id && !was.Equals(now with { Comment = was.Comment }) => "values that were accepted may be refused, or read otherwise",
        (Table was, Table now) when was.PartitionKey != now.PartitionKey || was.PartitionOf != now.PartitionOf || was.ForeignServer != now.ForeignServer => "its rows have to lie elsewhere",
        _ => null,
    };

    private static string? Noticed(FactChange change, ChangeContext context) => change switch
    {
        // It stays until nobody needs it any more.
        { After: null } => null,
        { Before: null, After: { } fact } => BreakingChange.OfCreation(fact, context),
        { Before: { } was, After: { } now } => was is Grant ? null : BreakingChange.OfChange(was, now, change.Attributes),
    };
}
