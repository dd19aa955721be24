using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tenet.Core.Model;

/// <summary>Writes a <see cref="FactId"/> as its text.</summary>
internal sealed class FactIdConverter : JsonConverter<FactId>
{
    public override FactId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FactIdParser.Parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, FactId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
