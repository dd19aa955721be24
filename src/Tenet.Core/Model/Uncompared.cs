using System.Text.Json.Serialization;

namespace Tenet.Core.Model;

/// <summary>
/// A value that a fact carries and that says nothing about equality: where a column stands, for one. Writing it back
/// needs it; two schemas that differ in it alone are the same schema.
/// </summary>
[JsonConverter(typeof(UncomparedConverter))]
public readonly struct Uncompared<T>(T value) : IEquatable<Uncompared<T>>
{
    public T Value => value;

    public bool Equals(Uncompared<T> other) => true;

    public override bool Equals(object? obj) => obj is Uncompared<T>;

    public override int GetHashCode() => 0;

    public override string? ToString() => value?.ToString();

    public static implicit operator Uncompared<T>(T value) => new(value);

    public static bool operator ==(Uncompared<T> left, Uncompared<T> right) => true;

    public static bool operator !=(Uncompared<T> left, Uncompared<T> right) => false;
}
