using Tenet.Core.Model;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>The same values in two forms, side by side in each row of a table, so that clients of both kinds find theirs.</summary>
/// <param name="Table">The table, by its new name.</param>
/// <param name="Old">The columns that go.</param>
/// <param name="New">The columns that come.</param>
/// <param name="IsSame">One column that has another name and nothing else.</param>
public sealed record TwoForms(FactId Table, ValueList<FormColumn> Old, ValueList<FormColumn> New, bool IsSame)
{
    /// <summary>What a row gets in its new form that came without a value in either; null for nothing.</summary>
    public static string? Default(FormColumn column, TwoForms forms)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(forms);
        return column.Column.Default ?? (forms.IsSame ? forms.Old[0].Column.Default : null);
    }

    public override string ToString() => $"{Names(Old)} -> {Names(New)}";

    private static string Names(ValueList<FormColumn> form) => string.Join(", ", form.Select(column => column.Column.Id.Path));
}
