using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Documents;

/// <summary>Every function has a comment.</summary>
internal sealed class FunctionComment : Rule
{
    public override RuleInfo Info { get; } = new(
        "documents/function-comment", Severity.Note, "Every function has a comment",
        "A signature does not say what a function is for, and who may rely on it.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from routine in schema.Of<Routine>()
        where string.IsNullOrWhiteSpace(routine.Comment)
        select Found(routine.Id, $"{Shown(routine.Id)} has no comment.");
}
