using Tenet.Core.Model;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>A column that refuses NULL, or gets values, from now on: rows and writers that lack one get it from an expression.</summary>
/// <param name="Column">The column of the desired schema.</param>
/// <param name="Value">An expression over the row.</param>
/// <param name="IsNew">The present schema lacks it.</param>
public sealed record FilledColumn(Column Column, string Value, bool IsNew)
{
    public FactId Table => Column.Parent!.Value;
}
