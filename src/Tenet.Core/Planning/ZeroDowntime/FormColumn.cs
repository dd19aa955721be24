using Tenet.Core.Model;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>A column of one of two forms.</summary>
/// <param name="Column">An old one as the present schema has it, a new one as the desired schema has it.</param>
/// <param name="Value">An expression over the row that tells its value from the other form.</param>
public sealed record FormColumn(Column Column, string Value)
{
    public string Name => Column.Name;
}
