using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Units of a table and of what follows it.</summary>
internal static class TableUnits
{
    public static IEnumerable<DumpUnit> Of(Table table, UnitContext context)
    {
        var (index, apart) = (context.Index, context.Splits.Apart);
        var all = index.Columns(table.Id);

        // A generated column cannot be given its expression later on every version, so it is added later, with all behind it.
        var columns = all.TakeWhile(column => !index.LateColumns.Contains(column.Id) && (column.Generated is null || !apart.Contains(column.Id))).ToArray();
        var later = all.Skip(columns.Length).ToArray();
        var checks = index.Of<CheckConstraint>(table.Id).ToArray();
        var inlineChecks = checks.Where(check => later.Length == 0 && !apart.Contains(check.Id) && !LateConstraints.IsLate(check, index)).ToArray();
        var keys = index.Of<KeyConstraint>(table.Id).ToArray();
        var inlineKeys = keys.Where(key => later.Length == 0 && IsPlain(table) && key.AttachedTo is null && !apart.Contains(key.Id))
            .Where(key => !keys.TakeWhile(first => first != key).Any(first => KeyDdl.AreTakenForOne(first, key))).ToArray();
        var parts = new TableParts(table, columns, inlineChecks, inlineKeys, apart, Parents(table, context));
        var identities = columns.Where(column => column.Identity is not null).Select(column => SequenceId(column.Identity!)).ToArray();

        yield return new DumpUnit(table.Id, table.Id, () => Create(parts, inlineChecks, identities, context))
        {
            Makes = [table.Id, .. columns.Select(column => column.Id), .. inlineChecks.Select(check => check.Id), .. inlineKeys.Select(key => key.Id), .. identities],
            Needs = [.. Needs(table)],
        };

        if (later.Length > 0)
        {
            yield return new DumpUnit(later[0].Id, table.Id, () => AddColumns(later, parts, context))
            {
                Makes = [.. later.Select(column => column.Id)],
                Needs = [table.Id, .. later.SelectMany(column => NeedsOfLate(column, table, index))],
            };
        }

        foreach (var column in columns.Where(column => column.Default is not null && column.Generated is null && apart.Contains(column.Id)))
        {
            yield return new DumpUnit(column.Id, table.Id, () => [ColumnDdl.SetDefault(column)]) { Needs = [table.Id] };
        }

        var rest = LateConstraints.Of(table, all, checks.Except(inlineChecks), context)
            .Concat(keys.Except(inlineKeys).SelectMany(key => KeyUnits.Of(key, table, context)))
            .Concat(PartitionUnits.Of(table, context));
        foreach (var unit in rest)
        {
            yield return unit;
        }
    }

    // A late column waits for its heirs where it is defined, and for its definition where it is inherited.
    private static IEnumerable<FactId> NeedsOfLate(Column column, Table table, ModelIndex index) =>
        !index.LateColumns.Contains(column.Id) ? []
        : column.Inherited ? table.Inherits.Select(parent => ModelIndex.TableId(parent) is var id ? new FactId(FactKind.Column, id.Schema, column.Name, id.Name) : default)
        : Heirs.Of(table.Id, index).Select(heir => heir.Id);

    // What ADD COLUMN gives to all heirs at once is what the column's definer says, whatever stands between.
    private static Column? Defining(Table table, string name, ModelIndex index) =>
        table.Inherits.Select(ModelIndex.TableId)
            .Select(parent => index.Model.Find(new FactId(FactKind.Column, parent.Schema, name, parent.Name)) switch
            {
                Column { Inherited: true } when index.Model.Find(parent) is Table ancestor => Defining(ancestor, name, index),
                Column column => column,
                _ => null,
            })
            .OfType<Column>().FirstOrDefault();

    private static bool IsPlain(Table table) => table.PartitionKey is null && table.PartitionOf is null;

    private static FactId SequenceId(Identity identity)
    {
        var (schema, name) = QualifiedName.Pair(identity.Sequence);
        return new FactId(FactKind.Sequence, schema, name);
    }

    private static IEnumerable<FactId> Needs(Table table)
    {
        foreach (var id in UnitContext.Schema(table).Concat(table.Inherits.Select(ModelIndex.TableId)))
        {
            yield return id;
        }

        if (table.OfType is not null)
        {
            yield return ModelIndex.TableId(table.OfType) with { Kind = FactKind.Composite };
        }

        if (table.ForeignServer is not null)
        {
            yield return new FactId(FactKind.ForeignServer, "", table.ForeignServer);
        }
    }

    // A default that is set later is not there when the child is created.
    private static Func<string, Column?> Parents(Table table, UnitContext context) => name =>
        table.Inherits.Select(ModelIndex.TableId).Select(parent => context.Index.Model.Find(new FactId(FactKind.Column, parent.Schema, name, parent.Name)))
            .OfType<Column>().Select(column => context.Splits.Apart.Contains(column.Id) ? column with { Default = null } : column).FirstOrDefault();

    private static IEnumerable<string> Create(TableParts parts, CheckConstraint[] checks, FactId[] identities, UnitContext context)
    {
        var table = parts.Table;
        return
        [
            .. TableDdl.Create(parts, context.ServerVersion),
            .. LateConstraints.Checks(checks, table).Select(CheckDdl.Add),
            .. LateConstraints.NotNulls(parts.Columns, table, context.Index).Select(NotNullDdl.AddNotValid),
            .. context.Finish(table),
            .. checks.SelectMany(CommentDdl.Create),
            .. parts.Keys.SelectMany(key => KeyDdl.After(key, table)),
            .. parts.Columns.SelectMany(column => Finish(column, table, context)),
            .. identities.SelectMany(id => context.Grants(id, table.Owner)),
        ];
    }

    private static IEnumerable<string> Finish(Column column, Table table, UnitContext context)
    {
        IEnumerable<string> comments = [.. CommentDdl.Create(column), .. CommentDdl.OnParts(column)];
        return comments.Concat(context.Labels(column)).Concat(context.Grants(column.Id, table.Owner));
    }

    private static IEnumerable<string> AddColumns(IReadOnlyList<Column> columns, TableParts parts, UnitContext context)
    {
        var table = parts.Table;
        string[] heirs = columns.Any(column => !column.Inherited && context.Index.LateColumns.Contains(column.Id)) ? [.. Heirs.Of(table.Id, context.Index).Select(Names.Of)] : [];
        foreach (var statement in Heirs.Await(heirs))
        {
            yield return statement;
        }

        foreach (var column in columns)
        {
            var made = column.Inherited
                ? ChildDdl.AdjustLate(column, parts with { ParentColumn = name => Defining(table, name, context.Index) }, context.ServerVersion)
                : [$"ALTER TABLE {Names.Of(table)} ADD COLUMN {ColumnDdl.Definition(column, parts, context.ServerVersion)}"];
            foreach (var statement in made.Concat(TableDdl.Columns(column, parts, context.ServerVersion)).Concat(Finish(column, table, context)))
            {
                yield return statement;
            }
        }
    }
}
