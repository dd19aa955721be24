using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Rules.Suppressing;

namespace Tenet.Core.Rules.Migrations;

/// <summary>How many rows tables hold: as a database told, else as <c>tenet.yml</c> says.</summary>
/// <param name="settings">What the project says.</param>
/// <param name="live">Rows by qualified name, quoted where SQL needs it; empty where no database was asked.</param>
public sealed class TableSizes(MigrationLintSettings settings, IReadOnlyDictionary<string, long> live)
{
    public static IReadOnlyDictionary<string, long> Unasked { get; } = new Dictionary<string, long>();

    /// <summary>The number; null where nobody knows it.</summary>
    public long? Rows(FactId table) =>
        live.TryGetValue(table.Path, out var rows) ? rows : settings.Rows.FirstOrDefault(said => ObjectPattern.Matches(said.Table, table))?.Rows;

    /// <remarks>Only people know that a table stays empty: a database may count as nothing what was never counted.</remarks>
    public TableSize Of(FactId table) => Rows(table) switch
    {
        0 when !live.ContainsKey(table.Path) => TableSize.Empty,
        { } rows when rows < settings.Large => TableSize.Small,
        _ => TableSize.Large,
    };
}
