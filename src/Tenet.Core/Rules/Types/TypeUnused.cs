using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>Every enum, domain and composite type is used.</summary>
internal sealed class TypeUnused : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/unused-type", Severity.Warning, "Every enum, domain and composite type is used",
        "A type that nothing uses is a list of words that was forgotten, or that somebody believes to be in force.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from type in schema.Facts.Where(fact => fact is EnumType or Domain or CompositeType)
        where !schema.Needed.Contains(type.Id) && !schema.ColumnTypes.Contains(type.Id.Path)
        select Found(type.Id, $"Nothing uses the type {Shown(type.Id)}.");
}
