using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Naming;

/// <summary>Indexes are called as the team agreed.</summary>
internal sealed class IndexName : Rule
{
    public override RuleInfo Info { get; } = new(
        "naming/index-name", Severity.Warning, "Indexes are called as the team agreed",
        "Plans and error messages show the name alone; a name that says table and columns says what happened.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from relation in schema.Relations
        where !relation.IsPartition
        from index in relation.Indexes
        let patterns = index.Unique ? schema.Conventions.UniqueIndexes : schema.Conventions.Indexes
        where index.AttachedTo is null && !NamePattern.Fits(patterns, index.Name, relation.Name)
        select Found(index.Id, $"{Shown(index.Id)} is not called {NamePattern.Shown(patterns, relation.Name)}.");
}
