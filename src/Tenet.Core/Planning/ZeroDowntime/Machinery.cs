using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Planning.Online;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>What a series makes for a while and takes away again: triggers, views of old names, backfills, and what refuses to go on too early.</summary>
public sealed class Machinery
{
    private readonly SchemaModel before;
    private readonly SeriesChanges changes;
    private readonly List<(Rename Table, SeriesObjects Objects)> tables;
    private readonly List<(TwoForms Forms, SeriesObjects Objects)> forms;
    private readonly List<(FilledColumn Filled, SeriesObjects Objects)> fills;
    private readonly List<(MovedColumn Move, SeriesObjects Objects)> moves;

    /// <param name="before">The present schema.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="changes">What stands in two forms.</param>
    public Machinery(SchemaModel before, SchemaModel after, SeriesChanges changes)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(changes);
        (this.before, this.changes) = (before, changes);
        var names = new FreeNames(new Side(before), new Side(after));
        tables = [.. changes.Tables.Select(table => (table, SeriesObjects.Of((Table)before.Find(table.From)!, "name", names)))];
        forms = [.. changes.Forms.Select(pair => (pair, SeriesObjects.Of((Table)after.Find(pair.Table)!, pair.New[0].Name, names)))];
        fills = [.. changes.Fills.Select(filled => (filled, SeriesObjects.Of((Table)after.Find(filled.Table)!, filled.Column.Name, names)))];
        moves = [.. changes.Moves.Select(move => (move, SeriesObjects.Of((Table)after.Find(move.Old.Parent!.Value)!, move.Old.Name, names)))];
    }

    /// <summary>What makes it, in the transaction that makes the new columns.</summary>
    public IEnumerable<(FactId Subject, string Sql)> Create() =>
    [
        .. tables.SelectMany(item => NameView.Create((Table)before.Find(item.Table.From)!, before, Quote.Qualified(item.Table.From.Schema, item.Table.To), item.Objects).Select(sql => (Function(item.Objects), sql))),
        .. forms.SelectMany(item => DualWrite.Create(item.Forms, item.Objects).Select(sql => (Function(item.Objects), sql))),
        .. fills.SelectMany(item => NullWrite.Create(item.Filled, item.Objects).Select(sql => (Function(item.Objects), sql))),
        .. moves.SelectMany(item => new MoveWrite(item.Move, item.Objects).Create().Select(sql => (Function(item.Objects), sql))),
    ];

    /// <summary>What has to go before tables can get their old names back.</summary>
    public IEnumerable<(FactId Subject, string Sql)> FreeNames() =>
        tables.Select(item => (item.Table.From, $"DROP VIEW {Quote.Qualified(item.Table.From.Schema, item.Table.From.Name)}"));

    /// <summary>The views of old names, with their parts, in a schema that has them.</summary>
    public Func<Fact, bool> IsView()
    {
        var views = changes.Tables.Select(table => (table.From.Schema, table.From.Name)).ToHashSet();
        return fact => fact is View view ? views.Contains((view.Schema, view.Name))
            : fact is Column { Relation: "view" } column ? views.Contains((column.Schema, column.Table))
            : fact is Grant { On: var on } && (on.Kind == FactKind.View ? views.Contains((on.Schema, on.Name)) : on.Kind == FactKind.Column && views.Contains((on.Schema, on.Of)));
    }

    /// <summary>Loops that give rows the new form, and commit in between.</summary>
    /// <param name="now">The schema in which they run.</param>
    public IEnumerable<(FactId Subject, string Sql)> Backfills(SchemaModel now)
    {
        var backfill = new FormBackfill(now);
        return
        [
            .. forms.SelectMany(item => backfill.New(item.Forms).Select(sql => (item.Forms.New[0].Column.Id, sql))),
            .. fills.SelectMany(item => backfill.Filled(item.Filled).Select(sql => (item.Filled.Column.Id, sql))),
            .. moves.Select(item => (item.Move.New.Id, new MoveWrite(item.Move, item.Objects).Backfill(backfill.Key(item.Move.Old.Parent!.Value)))),
        ];
    }

    /// <summary>Loops that give rows the old form again, one for each that went, with what must hold before it goes.</summary>
    /// <param name="now">The schema in which the old form is still there.</param>
    public IEnumerable<(FactId Subject, string Guard, string Back)> Gates(SchemaModel now)
    {
        var backfill = new FormBackfill(now);
        return
        [
            .. forms.SelectMany(item => backfill.Old(item.Forms).Select(sql => (item.Forms.Old[0].Column.Id, UseGuard.Write(item.Objects, What(item.Forms), Unequal(item.Forms)), sql))),
            .. moves.Select(item => (item.Move.Old.Id, UseGuard.Write(item.Objects, What(item.Move), new MoveWrite(item.Move, item.Objects).Checks()), new MoveWrite(item.Move, item.Objects).BackfillOld(backfill.Key(item.Move.Old.Parent!.Value)))),
        ];
    }

    /// <summary>What refuses to take the old forms away while they are used.</summary>
    public IEnumerable<(FactId Subject, string Sql)> Guards() =>
    [
        .. tables.Select(item => (item.Table.From, UseGuard.Write(item.Objects, $"table {item.Table.From.Path}, which is called {Quote.Identifier(item.Table.To)} now"))),
        .. forms.Select(item => (item.Forms.Old[0].Column.Id, UseGuard.Write(item.Objects, What(item.Forms)))),
        .. fills.Select(item => (item.Filled.Column.Id, UseGuard.Write(item.Objects, $"rows without {item.Filled.Column.Id.Path}"))),
        .. moves.Select(item => (item.Move.Old.Id, UseGuard.Write(item.Objects, What(item.Move)))),
    ];

    private static string What(TwoForms forms) => forms.ToString();

    private static string What(MovedColumn move) => $"{move.Old.Id.Path} -> {move.New.Id.Path}";

    private static string Unequal(TwoForms forms)
    {
        var table = Quote.Qualified(forms.Table.Schema, forms.Table.Name);
        string Differ(ValueList<FormColumn> columns) => string.Join(" OR ", columns.Select(column => $"{Quote.Identifier(column.Name)}::text IS DISTINCT FROM ({column.Value})::text"));
        var differ = forms.IsSame ? Differ(forms.New) : $"({Differ(forms.New)}) AND ({Differ(forms.Old)})";
        return UseGuard.IfAny($"SELECT FROM {table} WHERE {differ}", $"{What(forms)}: the two forms are not equal in all rows", "Run the backfill of this series again; where they still differ, a trigger was disabled: make them equal.");
    }

    private static FactId Function(SeriesObjects objects) => new(FactKind.Function, objects.Schema, objects.Writer, "", "()");
}
