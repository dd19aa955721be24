using Tenet.Core.Model;
using Tenet.Core.Planning.Grants;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Graph;

/// <summary>Steps that make what is new: whole objects as a dump makes them, parts of objects that stay by steps of their own.</summary>
internal sealed class Additions(Fates fates, UnitContext units, BirthRights rights)
{
    private readonly Side after = fates.After;

    public IEnumerable<PlanNode> Nodes()
    {
        Fact[] fresh = [.. fates.Fresh.Order(Comparer<FactId>.Create(SchemaModel.Compare)).Select(id => after.Find(id)!)];
        foreach (var unit in fresh.SelectMany(fact => AllUnits.Of(fact, units)).Where(IsWanted))
        {
            yield return Node(unit);
        }

        foreach (var fact in fates.Fresh.Select(id => after.Find(id)!).Where(fact => !IsMadeWithParent(fact)))
        {
            foreach (var node in OfPart(fact))
            {
                yield return node;
            }
        }
    }

    private bool IsFresh(FactId id) => fates.Fresh.Contains(id);

    private bool IsMadeWithParent(Fact fact) => fact.Parent is { } parent && IsFresh(parent);

    private bool IsWanted(DumpUnit unit)
    {
        var subject = after.Find(unit.Subject);
        return subject switch
        {
            // Grants on members of extensions.
            null or Grant or DefaultPrivilege => false,
            // Roles are there for all databases.
            Namespace { Name: SchemaDdl.Public } => false,
            Column or CheckConstraint or KeyConstraint or DomainConstraint or Trigger { Inherited: true } => IsFresh(subject.Parent!.Value),
            Index index => IsFresh(subject.Id) && !(IsAttaching(unit) && JoinsByItself(index.Parent!.Value, index.AttachedTo)),
            ForeignKey key => IsFresh(key.Id) && !key.Inherited,
            _ => IsFresh(subject.Id),
        } && !(subject is KeyConstraint of && IsAttaching(unit) && JoinsByItself(of.Parent!.Value, of.AttachedTo));
    }

    private static bool IsAttaching(DumpUnit unit) => unit.Makes.Count == 1 && unit.Makes[0] == Marks.Attached(unit.Subject);

    // ATTACH PARTITION joins the partition's indexes to those that the partitioned table has already.
    private bool JoinsByItself(FactId table, string? attachedTo) =>
        attachedTo is not null && after.Index.IndexId(attachedTo) is { } index && !IsFresh(index)
        && (IsFresh(table) || fates.Links.Attaches((Table)after.Find(table)!));

    private PlanNode Node(DumpUnit unit)
    {
        var attached = unit.Makes.Contains(Marks.Attached(unit.Subject)) && after.Find(unit.Subject) is Table;
        return new PlanNode(unit.Subject, PlanAction.Create, () => unit.Statements.Where(statement => !statement.IsRemark).Select(statement => statement.Sql).Concat(rights.Settle(unit.Makes)))
        {
            Stage = unit.Stage,
            Step = unit.Step,
            Makes = unit.Makes,
            Needs = [.. unit.Needs, .. Needs(unit), .. unit.Needs.Where(_ => unit.Subject.Kind == FactKind.Sequence).SelectMany(TableOf), .. attached ? AttachNeeds(unit.Subject) : [], .. unit.Makes.Where(IsPassedOn).Select(id => GrantChanges.Open(id.Schema))],
            Unit = unit,
            Follows = unit.Subject.Kind == FactKind.ForeignKey ? [unit.Subject] : [],
            Takes = unit.IsSketch ? [unit.Subject] : after.Find(unit.Subject) is Trigger { Inherited: false } trigger ? [.. InPartitions(trigger, trigger.Parent!.Value)] : [],
        };
    }

    /// <summary>A sequence and the table of the column that it belongs to have one owner at every moment.</summary>
    public static IEnumerable<FactId> TableOf(FactId column) => column.Kind == FactKind.Column ? [new FactId(FactKind.Table, column.Schema, column.Of)] : [];

    private bool IsPassedOn(FactId on) => after.Index.Of<Grant>(on).Any(grant => grant.Grantor is not null);

    // A row trigger of a partitioned table is made in all partitions.
    private IEnumerable<FactId> InPartitions(Trigger trigger, FactId table) =>
        after.Index.Partitions(table).SelectMany(partition => InPartitions(trigger, partition.Id).Prepend(trigger.Id with { Schema = partition.Schema, Of = partition.Name }));

    // What hangs on a table that stays waits for the columns that the table gets, and a child for those of its parents.
    private IEnumerable<FactId> Needs(DumpUnit unit)
    {
        var subject = after.Find(unit.Subject);
        var tables = subject switch
        {
            Table table when unit.Makes.Contains(table.Id) => table.Inherits.Select(ModelIndex.TableId),
            StatisticsObject statistics => [after.Index.RelationId(statistics.Table)],
            ForeignKey key => [key.Parent!.Value, new FactId(FactKind.Table, key.ReferencedSchema, key.ReferencedTable)],
            RelationFact or Index when subject.Parent is { } parent && !IsFresh(parent) => [parent],
            _ => [],
        };
        return unit.Makes.SelectMany(RowTypes).Concat(tables.SelectMany(table => subject is Table ? Bequest(table) : Columns(table))).Concat(subject is KeyConstraint { AttachedTo: { } to } spread && KeyDdl.SpreadsToPartitions(spread) && after.Index.IndexId(to) is { } index && !IsFresh(index)
            ? [Marks.Attached(spread.Parent!.Value)]
            : []);
    }

    // What a child takes from a parent that stays when it is created; what comes late comes to both at once. Two new ones are ordered as in a dump.
    private IEnumerable<FactId> Bequest(FactId parent) => IsFresh(parent) ? [] : Columns(parent).Where(column => !after.Index.LateColumns.Contains(column))
        .Concat(after.Index.Of<CheckConstraint>(parent).Where(check => !LateConstraints.IsLate(check, after.Index)).Select(check => check.Id));

    private IEnumerable<FactId> FreshHeirs(FactId table) => Heirs.Of(table, after.Index).Select(heir => heir.Id).Where(IsFresh);

    // Rows of a table cannot be stored in another while a column of theirs still changes its type.
    private IEnumerable<FactId> RowTypes(FactId column) => column.Kind != FactKind.Column ? [] : after.Edges(column)
        .Where(table => table.Kind == FactKind.Table && table != after.Find(column)?.Parent).SelectMany(Columns).Where(fates.Retyped.Contains);

    private IEnumerable<FactId> Columns(FactId table) => after.Index.Of<Column>(table).Select(column => column.Id);

    /// <summary>A partition is whole, and has the indexes that the partitioned table's can take, when it is attached.</summary>
    public IEnumerable<FactId> AttachNeeds(FactId partition)
    {
        var table = (Table)after.Find(partition)!;
        var parent = ModelIndex.TableId(table.PartitionOf!);
        return Columns(partition).Concat(Columns(parent))
            .Concat(after.Index.Of<CheckConstraint>(partition).Select(check => check.Id))
            .Concat(after.Index.Of<CheckConstraint>(parent).Where(check => !IsFresh(parent)).Select(check => check.Id))
            .Concat(after.Index.Of<KeyConstraint>(partition).Where(key => !KeyDdl.SpreadsToPartitions(key) && Joins(key.AttachedTo)).Select(key => key.Id))
            .Concat(after.Index.Of<Index>(partition).Where(index => Joins(index.AttachedTo)).Select(index => index.Id));

        bool Joins(string? attachedTo) => attachedTo is not null && after.Index.IndexId(attachedTo) is { } index && !IsFresh(index);
    }

    private IEnumerable<PlanNode> OfPart(Fact fact)
    {
        switch (fact)
        {
            case Namespace { Name: SchemaDdl.Public } schema:
                yield return Node(schema, () => Public(schema));
                break;
            case Column { Relation: null } column when fates.Columns.Of(column.Id) is null:
                yield return AddColumn(column);
                if (units.Splits.Apart.Contains(column.Id))
                {
                    yield return LateDefault(column);
                }

                break;
            case Column { Relation: "composite type" } attribute:
                yield return Node(attribute, () => [$"ALTER TYPE {Names.Relation(attribute)} ADD ATTRIBUTE {CompositeDdl.Attribute(attribute)}{(IsTyped(attribute) ? " CASCADE" : "")}", .. CommentDdl.Create(attribute), .. units.Labels(attribute)]);
                break;
            case CheckConstraint check when !IsInherited(check):
                yield return Node(check, () => [CheckDdl.Add(check), .. CommentDdl.Create(check)], [.. Columns(check.Parent!.Value), .. LocalInChildren(check), .. LateConstraints.IsLate(check, after.Index) ? FreshHeirs(check.Parent.Value) : []]);
                break;
            case CheckConstraint { Comment: not null } check:
                yield return Node(check, () => CommentDdl.Create(check), [.. fates.Links.Kept(check.Parent!.Value).Select(table => new FactId(FactKind.Check, table.Schema, check.Name, table.Name))]);
                break;
            case KeyConstraint key:
                foreach (var unit in KeyUnits.Of(key, (Table)after.Find(key.Parent!.Value)!, units).Where(unit => !(IsAttaching(unit) && JoinsByItself(key.Parent!.Value, key.AttachedTo))))
                {
                    yield return Node(unit);
                }

                break;
            case DomainConstraint check:
                yield return Node(check, () => [DomainDdl.AddConstraint(check), .. CommentDdl.Create(check)]);
                break;
            case Trigger { Inherited: true } clone when !fates.Altered.Keys.Any(id => id.Kind == FactKind.Trigger && id.Name == clone.Name && fates.Links.Kept(clone.Parent!.Value).Any()):
                yield return Node(clone, () => [Alters.TriggerAlter.State(clone), .. CommentDdl.Create(clone)], [.. Above(clone.Parent!.Value).Select(table => clone.Id with { Schema = table.Schema, Of = table.Name }), Marks.Attached(clone.Parent.Value)]);
                break;
            case SecurityLabel label when !IsFresh(label.On) && after.Find(label.On) is { } on:
                yield return Node(label, () => [SecurityLabelDdl.Create(label, on)]);
                break;
        }
    }

    private static PlanNode Node(Fact fact, Func<IEnumerable<string>> write, params FactId[] needs) =>
        new(fact.Id, PlanAction.Create, write) { Makes = [fact.Id, .. fact is Column { Identity: { } identity } ? [Alterings.Sequence(identity)] : Array.Empty<FactId>()], Needs = [.. fact.Parent is { } parent ? [parent] : Array.Empty<FactId>(), .. needs] };

    private IEnumerable<string> Public(Namespace schema)
    {
        var isOpen = !after.Index.Of<Grant>(schema.Id).Any(grant => grant.Grantee == "PUBLIC");
        string[] create = ["CREATE SCHEMA public", .. OwnerDdl.Set(schema), .. CommentDdl.Create(schema)];
        return [.. create, .. isOpen ? ["GRANT USAGE ON SCHEMA public TO PUBLIC"] : Array.Empty<string>(), .. units.Rights(schema)];
    }

    private PlanNode AddColumn(Column column)
    {
        var table = (Table)after.Find(column.Parent!.Value)!;
        if (column.NotNull is { Inherited: true } inherited && !fates.Links.Kept(table.Id).Any())
        {
            // A parent is joined by who is as strict as it.
            column = column with { NotNull = inherited with { Inherited = false } };
        }

        var parts = new TableParts(table, [column], [], [], units.Splits.Apart, _ => null);
        return Node(
            column,
            () =>
            [
                $"ALTER TABLE {Names.Of(table)} ADD COLUMN {ColumnDdl.Definition(column, parts, units.ServerVersion)}",
                .. column.NotNull is { NotValid: true, Inherited: false } ? [NotNullDdl.AddNotValid(column)] : Array.Empty<string>(),
                .. TableDdl.Columns(column, parts, units.ServerVersion),
                .. CommentDdl.Create(column), .. CommentDdl.OnParts(column), .. units.Labels(column), .. units.Grants(column.Id, table.Owner),
                .. column.Identity is null ? [] : units.Grants(Alterings.Sequence(column.Identity), table.Owner).Concat(rights.Settle([Alterings.Sequence(column.Identity)])),
            ],
            [.. column.Generated is null ? [] : after.Index.Of<Column>(table.Id).Where(other => other.Generated is null).Select(other => other.Id), .. HeirsOf(column), .. after.Index.LateColumns.Contains(column.Id) ? FreshHeirs(table.Id) : [], .. RowTypes(column.Id)]);
    }

    // The tables from which triggers come down to a partition.
    private IEnumerable<FactId> Above(FactId table) => after.Find(table) is Table { PartitionOf: { } parent } ? Above(ModelIndex.TableId(parent)).Prepend(ModelIndex.TableId(parent)) : [];

    // The rows that are there get it as they would have got it with the column.
    private static PlanNode LateDefault(Column column) =>
        new(column.Id, PlanAction.Alter, () => [ColumnDdl.SetDefault(column), $"UPDATE {Names.Relation(column)} SET {Quote.Identifier(column.Name)} = DEFAULT"]) { Needs = [column.Id], IsLateDefault = true, Step = 1 };

    // A child that defines the column as well has it before its parent gets it: the two are merged then.
    private IEnumerable<FactId> HeirsOf(Column column) =>
        after.Index.Children(column.Parent!.Value).Where(child => !IsFresh(child.Id)).Select(child => new FactId(FactKind.Column, child.Schema, column.Name, child.Name))
            .Where(id => after.Find(id) is Column { Inherited: false });

    private IEnumerable<FactId> LocalInChildren(CheckConstraint check) =>
        after.Index.Children(check.Parent!.Value).Where(child => !IsFresh(child.Id)).Select(child => new FactId(FactKind.Check, child.Schema, check.Name, child.Name))
            .Where(id => after.Find(id) is CheckConstraint { Inherited: false });

    private bool IsInherited(CheckConstraint check) => check.Inherited && fates.Links.Kept(check.Parent!.Value).Any();

    private bool IsTyped(Column attribute) => after.NeededBy(attribute.Parent!.Value).Any(id => id.Kind == FactKind.Table);
}
