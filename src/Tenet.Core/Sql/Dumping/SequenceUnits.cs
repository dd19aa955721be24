using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Units of sequences. A default may use the sequence, so OWNED BY follows the table.</summary>
internal static class SequenceUnits
{
    public static IEnumerable<DumpUnit> Of(Sequence sequence, UnitContext context)
    {
        var names = sequence.OwnedBy is null ? [] : QualifiedName.Split(sequence.OwnedBy);
        FactId? column = names.Count == 3 ? new FactId(FactKind.Column, names[0], names[2], names[1]) : null;
        var home = column is { } owner ? new FactId(FactKind.Table, owner.Schema, owner.Of) : sequence.Id;
        yield return new DumpUnit(sequence.Id, home, () => [SequenceDdl.Create(sequence), .. context.Finish(sequence)])
        {
            Makes = [sequence.Id],
            Needs = [.. UnitContext.Schema(sequence)],
        };
        if (column is { } on)
        {
            yield return new DumpUnit(sequence.Id, home, () => [SequenceDdl.SetOwner(sequence)]) { Step = 1, Needs = [sequence.Id, on] };
        }
    }
}
