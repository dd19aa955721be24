using Tenet.Core.CodeModels.Naming;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Naming;

/// <summary>The column of a primary key is called id.</summary>
internal sealed class PrimaryKeyName : Rule
{
    public override RuleInfo Info { get; } = new(
        "naming/primary-key-name", Severity.Warning, "The column of a primary key is called id",
        "Joins read alike everywhere, and tools find the key without being told.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Key is { Columns: [not "id"] } && !table.ForeignKeys.Any(key => key.Columns.Contains(table.Key.Columns[0]))
        let name = table.Key!.Columns[0]
        where schema.Conventions.Ids is not null || name == Singular.Of(table.Name) + "_id"
        select Found(table.Column(name)!.Id, $"The key of {Shown(table.Id)} is {name}; id is what a key is called.");
}
