namespace Tenet.Core.Model;

public sealed record Collation : SchemaFact
{
    public override FactId Id => new(FactKind.Collation, Schema, Name);

    /// <summary><c>libc</c>, <c>icu</c> or <c>builtin</c>.</summary>
    public required string Provider { get; init; }

    /// <summary>The locale of an ICU or builtin collation.</summary>
    public string? Locale { get; init; }

    public string? LcCollate { get; init; }

    public string? LcCtype { get; init; }

    public bool Nondeterministic { get; init; }

    /// <summary>ICU tailoring rules, from 16 on.</summary>
    public string? Rules { get; init; }
}
