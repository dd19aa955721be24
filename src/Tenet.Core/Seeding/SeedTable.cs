using Tenet.Core.Model;

namespace Tenet.Core.Seeding;

/// <summary>A table that rows are made up for: an ordinary one, or the top of a tree of partitions.</summary>
public sealed record SeedTable(string Schema, string Name)
{
    /// <summary>The name as SQL takes it.</summary>
    public string Path { get; } = new RelationName(Schema, Name).ToString();

    public IReadOnlyList<SeedColumn> Columns { get; init; } = [];

    public IReadOnlyList<SeedCheck> Checks { get; init; } = [];

    public IReadOnlyList<SeedKey> Keys { get; init; } = [];

    public IReadOnlyList<SeedForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>A trigger may change or refuse a row before it is there.</summary>
    public bool HasTriggers { get; init; }

    /// <summary>Constraint triggers that can wait until other tables have rows, too.</summary>
    public IReadOnlyList<string> DeferrableTriggers { get; init; } = [];

    /// <summary>The text of what triggers run, for constants that it compares with.</summary>
    public string TriggerSource { get; init; } = "";

    public SeedColumn Column(string name) => Columns.First(column => column.Name == name);

    /// <summary>The columns that rows have values for.</summary>
    public IEnumerable<SeedColumn> Given => Columns.Where(column => !column.Generated);

    /// <summary>The columns of the primary key; else of the first key without a condition; empty where a row cannot be told by a key.</summary>
    public IReadOnlyList<string> KeyColumns =>
        Keys.Where(key => !key.IsExclusion && key.Predicate is null && key.Parts.Count == key.Columns.Count)
            .OrderByDescending(key => key.IsPrimary).ThenBy(key => key.Columns.Count).FirstOrDefault()?.Columns ?? [];
}
