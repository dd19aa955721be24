using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.Entities;

/// <summary>A table or view that gets a model.</summary>
internal sealed record Entity
{
    public required SchemaFact Fact { get; init; }

    public required EntityKind Kind { get; init; }

    /// <summary>Columns that models show, in their order.</summary>
    public required ValueList<EntityColumn> Columns { get; init; }

    /// <summary>The primary key in its own order; empty where there is none or a column of it is left out.</summary>
    public ValueList<EntityColumn> Key { get; init; } = [];

    /// <summary>Columns that are left out and that an insert would have to give.</summary>
    public ValueList<string> HiddenRequired { get; init; } = [];

    public PrimaryKey? PrimaryKey { get; init; }

    public ValueList<UniqueConstraint> Uniques { get; init; } = [];

    /// <summary>Unique indexes over plain columns, of all rows.</summary>
    public ValueList<Model.Index> UniqueIndexes { get; init; } = [];

    public ValueList<CheckConstraint> Checks { get; init; } = [];

    public ValueList<ForeignKey> ForeignKeys { get; init; } = [];

    public FactId Id => Fact.Id;

    public string Schema => Fact.Schema;

    public string Name => Fact.Name;

    public bool IsReadOnly => Kind != EntityKind.Table;

    public bool CanInsert => !IsReadOnly && HiddenRequired.Count == 0;

    public EntityColumn? Column(string name) => Columns.FirstOrDefault(column => column.Name == name);
}
