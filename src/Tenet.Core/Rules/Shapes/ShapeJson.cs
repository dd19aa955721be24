using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tenet.Core.Rules.Shapes;

/// <summary>Shapes as bytes, for the cache.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PolicyShape[]))]
[JsonSerializable(typeof(SettingRead))]
[JsonSerializable(typeof(string))]
public sealed partial class ShapeJson : JsonSerializerContext
{
    public static byte[] Write(IReadOnlyList<PolicyShape> shapes) => JsonSerializer.SerializeToUtf8Bytes([.. shapes], Default.PolicyShapeArray);

    /// <exception cref="FormatException">The bytes are none of this.</exception>
    public static IReadOnlyList<PolicyShape> Read(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, Default.PolicyShapeArray) ?? throw new FormatException("Nothing is there.");
        }
        catch (JsonException problem)
        {
            throw new FormatException(problem.Message, problem);
        }
    }
}
