using Tenet.Core.Model;
using Tenet.Core.Project;

namespace Tenet.Core.Evidence;

/// <summary>A <see cref="SchemaFingerprint"/> that is worked out when somebody wants it: that takes longer than most plans, and a plan that is only read needs none.</summary>
public sealed class LazyFingerprint : IEquatable<LazyFingerprint>
{
    private readonly Lazy<string> value;

    /// <param name="model">The schema.</param>
    public LazyFingerprint(SchemaModel model) => value = new(() => SchemaFingerprint.Of(model, IgnorePatterns.None));

    /// <param name="known">The fingerprint itself.</param>
    public LazyFingerprint(string known) => value = new(known);

    public string Value => value.Value;

    public bool Equals(LazyFingerprint? other) => ReferenceEquals(this, other) || (other is not null && Value == other.Value);

    public override bool Equals(object? obj) => Equals(obj as LazyFingerprint);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Value;
}
