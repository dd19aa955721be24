using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Documents;

/// <summary>Every type has a comment.</summary>
internal sealed class TypeComment : Rule
{
    public override RuleInfo Info { get; } = new(
        "documents/type-comment", Severity.Note, "Every type has a comment",
        "What the words of an enum mean, and what a domain is made for, is written nowhere else.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from type in schema.Facts
        where type is EnumType or Domain
        where string.IsNullOrWhiteSpace(type.Comment)
        select Found(type.Id, $"{Shown(type.Id)} has no comment.");
}
