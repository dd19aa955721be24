using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Planning.Alters;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>Finds out what has to stand in two forms for a while, from two schemas and from what somebody said about them.</summary>
public sealed class SeriesAnalysis
{
    private readonly SchemaModel before;
    private readonly SchemaModel renamed;
    private readonly SchemaModel after;
    private readonly IReadOnlyList<Rename> renames;
    private readonly ILookup<IntentKind, SaidIntent> said;
    private readonly RenamedNames names;
    private readonly List<string> missing = [];

    private SeriesAnalysis(SchemaModel before, SchemaModel after, IReadOnlyList<Rename> renames, IReadOnlyList<SaidIntent> said)
    {
        (this.after, this.renames, this.said) = (after, renames, said.ToLookup(intent => intent.Kind));
        Tables = renames.Where(rename => rename.From.Kind == FactKind.Table).ToValueList();

        // From here on everything bears the new names of tables.
        this.before = Renamer.Rename(before, Tables).Model;
        renamed = Renamer.Rename(before, renames).Model;
        names = new RenamedNames(Tables);
    }

    private ValueList<Rename> Tables { get; }

    /// <param name="before">The present schema.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="renames">What is the same under another name.</param>
    /// <param name="said">What comments say, with expressions that the server has understood.</param>
    /// <exception cref="TenetException">TNT4020 where something cannot be done so, TNT4021 where it is not said where values come from, TNT4022 where what is said cannot be.</exception>
    public static SeriesChanges Run(SchemaModel before, SchemaModel after, IReadOnlyList<Rename> renames, IReadOnlyList<SaidIntent> said)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(renames);
        ArgumentNullException.ThrowIfNull(said);
        var work = new SeriesAnalysis(before, after, renames, said);
        return work.Run();
    }

    private SeriesChanges Run()
    {
        var moves = said[IntentKind.MovedFrom].Select(intent => MoveAnalysis.Of(intent, before, after)).OfType<MovedColumn>().ToValueList();
        var named = renames.Where(rename => rename is { Label: null, From.Kind: FactKind.Column }).Select(Renamed).OfType<TwoForms>().ToList();
        var forms = named.Concat(Told(named, moves)).OrderBy(pair => pair.New[0].Column.Id.ToString(), StringComparer.Ordinal).ToValueList();
        var fills = Fills(forms, moves).ToValueList();
        NeedValues(forms);
        if (missing.Count > 0)
        {
            throw new TenetException(
                ErrorCode.IntentMissing, missing.Count == 1 ? $"{missing[0]}." : $"It is not said where values come from, {missing.Count} times: {missing[0]}, …", details: missing);
        }

        var changes = new SeriesChanges { Tables = Tables, Quiet = Quiet(forms), Forms = forms, Fills = fills, Moves = moves };
        return changes with { Noticed = UncoveredChanges.Find(before, renamed, after, renames, changes) };
    }

    private TwoForms? Renamed(Rename rename)
    {
        var id = names.Around(rename.From);
        if (before.Find(id) is not Column { Relation: null, Inherited: false } was || after.Find(id with { Name = rename.To }) is not Column now)
        {
            return null;
        }

        var fill = said[IntentKind.FilledFrom].FirstOrDefault(intent => intent.Column == now.Id)?.Value?.Sql;
        var back = said[IntentKind.GivesBack].FirstOrDefault(intent => intent.Column == was.Id)?.Value?.Sql;
        var isRetyped = was.Type != now.Type || was.Collation != now.Collation;
        var (old, fresh) = (Quote.Identifier(was.Name), Quote.Identifier(now.Name));
        var forth = isRetyped ? fill ?? Cast(was, now) : old;
        if (!isRetyped && was.NotNull is null && now.NotNull is not null)
        {
            if ((fill ?? now.Default) is not { } value)
            {
                missing.Add($"{now.Id} refuses NULL from now on, and rows may hold it");
                return null;
            }

            forth = $"COALESCE({old}, ({value}))";
        }

        return new TwoForms(now.Parent!.Value, [new FormColumn(was, back ?? (isRetyped ? Cast(now, was) : fresh))], [new FormColumn(now, forth)], !isRetyped && forth == old && back is null);
    }

    private static string Cast(Column from, Column to)
    {
        var name = Quote.Identifier(from.Name);
        return Conversion.Using(from, to with { Name = from.Name }, isOtherType: false) is { Length: > 0 } words ? words[" USING ".Length..] : name;
    }

    // New columns that are told from columns that go: both belong to one pair of forms, and so does what shares a column with them.
    private List<TwoForms> Told(List<TwoForms> named, ValueList<MovedColumn> moves)
    {
        var known = named.SelectMany(pair => pair.Old).Select(column => column.Column.Id).Concat(moves.Select(move => move.Old.Id)).ToHashSet();
        var groups = new List<(List<Column> Old, List<(Column Column, string Value)> New)>();
        foreach (var intent in said[IntentKind.FilledFrom].Where(intent => intent.Value is not null && after.Contains(intent.Column) && !before.Contains(intent.Column)))
        {
            var sources = intent.Value!.Reads.Select(name => before.Find(intent.Column with { Name = name })).OfType<Column>()
                .Where(column => !after.Contains(column.Id) && !known.Contains(column.Id)).ToList();
            if (sources.Count == 0 || named.Exists(pair => pair.New.Any(column => column.Column.Id == intent.Column)))
            {
                continue;
            }

            var touching = groups.FindAll(group => group.Old.Intersect(sources).Any());
            groups.RemoveAll(touching.Contains);
            groups.Add(([.. touching.SelectMany(group => group.Old).Union(sources)], [.. touching.SelectMany(group => group.New), ((Column)after.Find(intent.Column)!, intent.Value.Sql)]));
        }

        return [.. groups.Select(Told).OfType<TwoForms>()];
    }

    private TwoForms? Told((List<Column> Old, List<(Column Column, string Value)> New) group)
    {
        var old = new List<FormColumn>();
        foreach (var column in group.Old.OrderBy(column => column.Position.Value))
        {
            if (said[IntentKind.GivesBack].FirstOrDefault(intent => intent.Column == column.Id)?.Value?.Sql is { } value)
            {
                old.Add(new FormColumn(column, value));
            }
            else
            {
                missing.Add($"{column.Id} goes, and clients that name it read it: '-- tenet:gives-back {Quote.Identifier(column.Name)} = …' beside what is filled from it says how it is told from the new columns");
            }
        }

        var fresh = group.New.OrderBy(item => item.Column.Position.Value).Select(item => new FormColumn(item.Column, item.Value)).ToValueList();
        return old.Count < group.Old.Count ? null : new TwoForms(fresh[0].Column.Parent!.Value, old.ToValueList(), fresh, IsSame: false);
    }

    private IEnumerable<FilledColumn> Fills(ValueList<TwoForms> forms, ValueList<MovedColumn> moves)
    {
        var known = forms.SelectMany(pair => pair.New).Select(column => column.Column.Id).Concat(moves.Select(move => move.New.Id)).ToHashSet();
        var values = said[IntentKind.FilledFrom].Where(intent => intent.Value is not null).ToLookup(intent => intent.Column, intent => intent.Value!.Sql);
        foreach (var column in after.Of<Column>().Where(column => column is { Relation: null, Generated: null, Identity: null, Inherited: false } && !known.Contains(column.Id) && before.Contains(column.Parent!.Value)))
        {
            var was = before.Find(column.Id) as Column;
            var value = values[column.Id].FirstOrDefault();
            if (was is null && (value is not null || column is { NotNull: not null, Default: null }))
            {
                if (value is null)
                {
                    missing.Add($"{column.Id} is new and refuses NULL, and rows that are there have no value");
                    continue;
                }

                yield return new FilledColumn(column, value, IsNew: true);
            }
            else if (was is { NotNull: null } && column.NotNull is not null && !IsOfKey(was))
            {
                if ((value ?? column.Default) is not { } fallback)
                {
                    missing.Add($"{column.Id} refuses NULL from now on, and rows may hold it");
                    continue;
                }

                yield return new FilledColumn(column, fallback, IsNew: false);
            }
        }
    }

    private bool IsOfKey(Column column) => before.Of<PrimaryKey>().Any(key => key.Parent == column.Parent && key.Columns.Contains(column.Name));

    // What is said must be about something that changes, or that has changed already.
    private void NeedValues(ValueList<TwoForms> forms)
    {
        foreach (var back in said[IntentKind.GivesBack].Where(back => before.Contains(back.Column)))
        {
            if (after.Contains(back.Column))
            {
                throw new TenetException(ErrorCode.IntentWrong, $"{back.Column} does not go.", back.Place);
            }

            if (!forms.Any(pair => pair.Old.Any(column => column.Column.Id == back.Column)))
            {
                throw new TenetException(ErrorCode.IntentWrong, $"No column is filled from {back.Column}.", back.Place, "Write '-- tenet:filled-from EXPRESSION' before each column that is told from it.");
            }
        }

        foreach (var fill in said[IntentKind.FilledFrom].Where(fill => before.Find(fill.Column) is Column was && after.Find(fill.Column) is Column now && was.Type != now.Type))
        {
            throw new TenetException(
                ErrorCode.IntentWrong, $"{fill.Column} keeps its name and gets another type: old and new clients would have to read one column in two forms.", fill.Place,
                "Give the column another name, say '-- tenet:renamed-from', and fill that.");
        }
    }

    // What follows from the renames of tables is renamed with them; what hangs on an old form stays beside the new one.
    private ValueList<Rename> Quiet(ValueList<TwoForms> forms)
    {
        var old = forms.SelectMany(pair => pair.Old).Select(column => (column.Column.Parent!.Value, column.Name)).ToHashSet();
        var needs = before.Edges.ToLookup(edge => edge.From, edge => edge.To);
        return renames.Where(rename => rename is { Label: null, From.Kind: FactKind.Index or FactKind.PrimaryKey or FactKind.Unique or FactKind.Check or FactKind.ForeignKey or FactKind.Exclusion
            or FactKind.Trigger or FactKind.Policy or FactKind.Statistics or FactKind.Sequence })
            .Where(rename => !needs[names.Around(rename.From)].Any(need => need.Kind == FactKind.Column && old.Contains((new FactId(FactKind.Table, need.Schema, need.Of), need.Name)))).ToValueList();
    }
}
