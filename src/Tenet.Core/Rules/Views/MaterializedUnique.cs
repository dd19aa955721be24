using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Views;

/// <summary>A materialized view has a unique index.</summary>
internal sealed class MaterializedUnique : Rule
{
    public override RuleInfo Info { get; } = new(
        "views/materialized-unique", Severity.Warning, "A materialized view has a unique index",
        "Without one it cannot be refreshed CONCURRENTLY, and every refresh keeps all readers waiting.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from view in schema.Relations
        where view.Id.Kind == FactKind.MaterializedView && !view.Indexes.Any(index => index is { Unique: true, Predicate: null } && index.Keys.All(key => key.Column is not null))
        select Found(view.Id, $"{Shown(view.Id)} has no unique index over columns.");
}
