using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tenet.Core.Model;

/// <summary>Writes an <see cref="Uncompared{T}"/> as the value it holds.</summary>
internal sealed class UncomparedConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert == typeof(Uncompared<int>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => new IntConverter();

    private sealed class IntConverter : JsonConverter<Uncompared<int>>
    {
        public override Uncompared<int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetInt32();

        public override void Write(Utf8JsonWriter writer, Uncompared<int> value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
    }
}
