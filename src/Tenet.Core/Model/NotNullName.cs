using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tenet.Core.Model;

/// <summary>
/// The name of a NOT NULL constraint. PostgreSQL 18 invents one (<c>table_column_not_null</c>) and keeps it through
/// renames, earlier servers have none: names that look invented are all equal, chosen ones compare as text.
/// </summary>
[JsonConverter(typeof(JsonForm))]
public readonly struct NotNullName(string? value) : IEquatable<NotNullName>
{
    public string? Value => value;

    /// <summary>True where the name is absent or has the form that the server invents.</summary>
    public bool IsGenerated => value is null || value.TrimEnd("0123456789".ToCharArray()).EndsWith("_not_null", StringComparison.Ordinal);

    public bool Equals(NotNullName other) => (IsGenerated && other.IsGenerated) || value == other.Value;

    public override bool Equals(object? obj) => obj is NotNullName other && Equals(other);

    public override int GetHashCode() => IsGenerated ? 0 : value!.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => value ?? "";

    public static bool operator ==(NotNullName left, NotNullName right) => left.Equals(right);

    public static bool operator !=(NotNullName left, NotNullName right) => !left.Equals(right);

    internal sealed class JsonForm : JsonConverter<NotNullName>
    {
        public override NotNullName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString());

        public override void Write(Utf8JsonWriter writer, NotNullName value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
