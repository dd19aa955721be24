using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>What the team agreed on; rules read it. What is not said is not asked for.</summary>
public sealed record ConventionSettings
{
    /// <summary>A set of conventions by name; single keys go before it.</summary>
    public string? Preset { get; init; }

    /// <summary>How rows are named, e.g. <c>uuid-v7</c>.</summary>
    public string? Ids { get; init; }

    /// <summary>How a row is deleted that must stay, e.g. <c>status</c>.</summary>
    public string? SoftDelete { get; init; }

    /// <summary>Columns that every table has.</summary>
    public ValueList<string> Audit { get; init; } = [];

    /// <summary>Whether tables are called by what a row is or by what all are.</summary>
    public TableNumber? Tables { get; init; }

    /// <summary>How columns of foreign keys are called, as patterns: <c>*_id</c>.</summary>
    public ValueList<string> ForeignKeyColumns { get; init; } = [];

    /// <summary>How indexes are called, as patterns in which <c>{table}</c> stands for their table: <c>idx_{table}_*</c>.</summary>
    public ValueList<string> Indexes { get; init; } = [];

    /// <summary>The same for unique indexes.</summary>
    public ValueList<string> UniqueIndexes { get; init; } = [];

    public ConstraintNames Constraints { get; init; } = new();

    /// <summary>Columns that triggers keep.</summary>
    public ValueList<KeptColumn> Kept { get; init; } = [];

    /// <summary>Tables whose every change is written down by a trigger.</summary>
    public ValueList<string> Audited { get; init; } = [];

    /// <summary>The functions of triggers that write changes down.</summary>
    public ValueList<string> AuditFunctions { get; init; } = [];

    /// <summary>Tables to which rows are only added.</summary>
    public ValueList<string> AppendOnly { get; init; } = [];

    /// <summary>Columns with ids of other services, as patterns: <c>auth0_id</c>.</summary>
    public ValueList<string> ExternalIds { get; init; } = [];

    /// <summary>How lists of allowed words are kept.</summary>
    public ListedWords? Statuses { get; init; }

    /// <summary>Whether <c>varchar(n)</c> is agreed on.</summary>
    public bool? Varchar { get; init; }

    /// <summary>Whether partitioned tables have a partition for all other rows.</summary>
    public bool? DefaultPartitions { get; init; }
}
