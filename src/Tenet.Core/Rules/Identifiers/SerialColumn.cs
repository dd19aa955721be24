using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Identifiers;

/// <summary>Numbers come from identity columns, not from serial.</summary>
internal sealed class SerialColumn : Rule
{
    public override RuleInfo Info { get; } = new(
        "identifiers/serial", Severity.Warning, "Numbers come from identity columns, not from serial",
        "A serial column is a default that anybody may overwrite, on a sequence with rights of its own; an identity column is neither.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from sequence in schema.Of<Sequence>()
        let column = sequence.OwnedBy is null ? null : schema.Columns.GetValueOrDefault(sequence.OwnedBy)
        where column is { Identity: null }
        select Found(column.Id, $"{Shown(column.Id)} is a serial column; GENERATED ALWAYS AS IDENTITY does the same without its traps.");
}
