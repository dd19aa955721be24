using System.Text;
using Tenet.Core.Sql;

namespace Tenet.Core.Model;

/// <summary>One key of an index.</summary>
/// <param name="Column">The column, or null where <paramref name="Expression"/> is set.</param>
/// <param name="Expression">The expression as <c>pg_get_indexdef</c> writes it.</param>
/// <param name="Collation">Qualified collation where it is not the column's.</param>
/// <param name="OperatorClass">Qualified operator class where it is not the default.</param>
/// <param name="OperatorClassOptions"><c>name=value</c>.</param>
/// <param name="Descending">Sorted from high to low.</param>
/// <param name="NullsFirst">NULLs before the rest; the default where descending.</param>
/// <param name="Statistics">The statistics target of an expression.</param>
public sealed record IndexKey(
    string? Column,
    string? Expression,
    string? Collation,
    string? OperatorClass,
    ValueList<string> OperatorClassOptions,
    bool Descending,
    bool NullsFirst,
    int? Statistics)
{
    public ValueList<string> OperatorClassOptions { get; init => field = value ?? []; } = OperatorClassOptions ?? [];

    /// <summary>The key as <c>CREATE INDEX</c> takes it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Column is null ? Expression : Quote.Identifier(Column));
        if (Collation is not null)
        {
            text.Append(" COLLATE ").Append(Collation);
        }

        if (OperatorClass is not null)
        {
            text.Append(' ').Append(OperatorClass);
        }

        if (OperatorClassOptions.Count > 0)
        {
            text.Append(" (").Append(Options.List(OperatorClassOptions)).Append(')');
        }

        if (Descending)
        {
            text.Append(" DESC");
        }

        if (NullsFirst != Descending)
        {
            text.Append(NullsFirst ? " NULLS FIRST" : " NULLS LAST");
        }

        return text.ToString();
    }
}
