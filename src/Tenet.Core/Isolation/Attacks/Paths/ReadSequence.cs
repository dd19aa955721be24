using Tenet.Core.Model;

namespace Tenet.Core.Isolation.Attacks.Paths;

/// <summary>Reads a sequence, which counts what all tenants add.</summary>
internal sealed class ReadSequence : Attack
{
    public override AttackInfo Info { get; } = new("paths/sequence-read", "A tenant reads from a sequence how many rows all tenants have added");

    public override IEnumerable<FactId> Targets(IsolationSchema schema) => schema.View.Of<Sequence>().Where(sequence => schema.Tenancy.Schemas.Count == 0).Select(sequence => sequence.Id);

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene) =>
    [
        new Attempt($"SELECT last_value FROM {target.Path}") { Compared = false, MustFail = true },
        new Attempt($"SELECT pg_catalog.pg_sequence_last_value('{target.Path.Replace("'", "''", StringComparison.Ordinal)}'::pg_catalog.regclass) / 0") { Compared = false, Marked = true },
    ];
}
