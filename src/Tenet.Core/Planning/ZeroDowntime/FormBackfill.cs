using Tenet.Core.Model;
using Tenet.Core.Planning.Online;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>The loops that give rows of before the series their values, table by table: a partitioned table has its rows in its partitions.</summary>
internal sealed class FormBackfill(SchemaModel model)
{
    /// <summary>The new form of rows that have the old one alone.</summary>
    public IEnumerable<string> New(TwoForms forms) => Loops(
        forms.Table, forms.New, forms.New.Any(column => column.Column.NotNull is not null) ? Nulls(forms.New) : $"{Nulls(forms.New)} AND NOT ({Nulls(forms.Old)})");

    /// <summary>The old form of rows that have the new one alone.</summary>
    public IEnumerable<string> Old(TwoForms forms) => Loops(forms.Table, forms.Old, $"{Nulls(forms.Old)} AND NOT ({Nulls(forms.New)})");

    public IEnumerable<string> Filled(FilledColumn filled) => Loops(filled.Table, [new FormColumn(filled.Column, filled.Value)], $"{Quote.Identifier(filled.Column.Name)} IS NULL");

    /// <summary>Columns along which a table can be walked; none where its key is of types whose order is not the usual one.</summary>
    public IReadOnlyList<Column> Key(FactId table)
    {
        var key = model.Of<PrimaryKey>().FirstOrDefault(key => key.Parent == table);
        if (key is null or { WithoutOverlaps: true })
        {
            return [];
        }

        Column[] columns = [.. key.Columns.Select(name => model.Find(new FactId(FactKind.Column, table.Schema, name, table.Name))).OfType<Column>()];
        return columns.Length == key.Columns.Count && columns.All(column => column.Collation is null && !column.Type.Contains('.', StringComparison.Ordinal)) ? columns : [];
    }

    private IEnumerable<string> Loops(FactId table, IEnumerable<FormColumn> columns, string missing)
    {
        var assignment = string.Join(", ", columns.Select(column => $"{Quote.Identifier(column.Name)} = {column.Value}"));
        return WithRows(table).Select(part => BatchLoop.Update(Quote.Qualified(part.Schema, part.Name), Key(part), assignment, missing, isSilent: true));
    }

    private IEnumerable<FactId> WithRows(FactId table)
    {
        if (model.Find(table) is not Table { PartitionKey: not null } parent)
        {
            return [table];
        }

        var name = Quote.Qualified(parent.Schema, parent.Name);
        return model.Of<Table>().Where(part => part.PartitionOf == name).SelectMany(part => WithRows(part.Id));
    }

    private static string Nulls(IEnumerable<FormColumn> columns) => string.Join(" AND ", columns.Select(column => $"{Quote.Identifier(column.Name)} IS NULL"));
}
