using Tenet.Core.Model;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>What a series has to do besides what any plan does.</summary>
public sealed record SeriesChanges
{
    /// <summary>Tables that get another name.</summary>
    public ValueList<Rename> Tables { get; init; } = [];

    /// <summary>Other renames, which no client notices: constraints, indexes, policies.</summary>
    public ValueList<Rename> Quiet { get; init; } = [];

    /// <summary>Columns that get another name or type, or are split or joined.</summary>
    public ValueList<TwoForms> Forms { get; init; } = [];

    /// <summary>Columns that refuse NULL from now on.</summary>
    public ValueList<FilledColumn> Fills { get; init; } = [];

    /// <summary>Columns that move to another table.</summary>
    public ValueList<MovedColumn> Moves { get; init; } = [];

    /// <summary>What a client of the old schema may notice all the same, a sentence each.</summary>
    public ValueList<string> Noticed { get; init; } = [];

    /// <summary>Nothing has to be kept twice: any plan would do.</summary>
    public bool IsPlain => Tables.Count + Forms.Count + Fills.Count + Moves.Count == 0;
}
