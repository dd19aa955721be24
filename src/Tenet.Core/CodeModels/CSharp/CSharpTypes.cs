using Tenet.Core.CodeModels.Types;

namespace Tenet.Core.CodeModels.CSharp;

/// <summary>The C# type of every PostgreSQL type. What has none is held in its text form, which PostgreSQL reads back as it wrote it.</summary>
internal static class CSharpTypes
{
    private const string Utc = "{0}.ToUniversalTime()";
    private const string NoZone = "DateTime.SpecifyKind({0}, DateTimeKind.Unspecified)";

    private static readonly Dictionary<string, CSharpType> BuiltIn = new(StringComparer.Ordinal)
    {
        ["smallint"] = new("short", true, "Smallint"),
        ["integer"] = new("int", true, "Integer"),
        ["bigint"] = new("long", true, "Bigint"),
        ["oid"] = new("uint", true, "Oid"),
        ["real"] = new("float", true, "Real"),
        ["double precision"] = new("double", true, "Double"),
        ["numeric"] = new("decimal", true, "Numeric"),
        ["money"] = new("decimal", true, "Money"),
        ["boolean"] = new("bool", true, "Boolean"),
        ["text"] = new("string", false, "Text"),
        ["character varying"] = new("string", false, "Varchar"),
        ["character"] = new("string", false, "Char"),
        ["name"] = new("string", false, "Name"),
        ["uuid"] = new("Guid", true, "Uuid"),
        ["bytea"] = new("byte[]", false, "Bytea"),
        ["date"] = new("DateOnly", true, "Date"),
        ["time without time zone"] = new("TimeOnly", true, "Time"),
        ["timestamp without time zone"] = new("DateTime", true, "Timestamp") { Write = NoZone },
        ["timestamp with time zone"] = new("DateTimeOffset", true, "TimestampTz") { Write = Utc },
        // A month is no number of days: TimeSpan cannot hold it.
        ["interval"] = new("NpgsqlInterval", true, "Interval"),
        ["json"] = Json("Json"),
        ["jsonb"] = Json("Jsonb"),
        ["inet"] = new("NpgsqlInet", true, "Inet"),
        ["macaddr"] = new("PhysicalAddress", false, "MacAddr"),
        ["int4range"] = Range("int", "IntegerRange"),
        ["int8range"] = Range("long", "BigIntRange"),
        ["numrange"] = Range("decimal", "NumericRange"),
        ["daterange"] = Range("DateOnly", "DateRange"),
        ["tsrange"] = Range("DateTime", "TimestampRange"),
        ["tstzrange"] = Range("DateTime", "TimestampTzRange"),
        // Texts in all but name.
        ["xml"] = Text("xml"),
        ["\"char\""] = Text("\"char\""),
    };

    /// <param name="type">The column's type.</param>
    /// <param name="enumName">The C# name of an enum.</param>
    public static CSharpType Of(ColumnType type, Func<Model.EnumType, string> enumName)
    {
        var element = Element(type, enumName);
        return type.IsArray ? Array(type, element) : type.Family is TypeFamily.Enum || element.SelectCast == "text" ? element with { ParameterCast = "::text::" + type.Cast } : element;
    }

    private static CSharpType Element(ColumnType type, Func<Model.EnumType, string> enumName)
    {
        if (type is { IsArray: true, ElementIsDomain: true, Family: TypeFamily.Other, Name: not "citext" })
        {
            return Text(type.Cast) with { IsTextForm = true };
        }

        return type.Family switch
        {
            TypeFamily.BuiltIn when BuiltIn.TryGetValue(type.Name, out var known) => known,
            TypeFamily.Enum => Enum(enumName(type.Enum!)),
            TypeFamily.Other when type.Name == "citext" => Text(type.Cast),
            _ => Text(type.Cast) with { IsTextForm = true },
        };
    }

    private static CSharpType Array(ColumnType type, CSharpType element)
    {
        var held = element.Name + "?";
        var raw = element.RawName + "?[]";
        var isText = element.SelectCast is not null;
        var isPlain = element is { Read: "{0}", Write: "{0}" };
        // An element may be NULL whatever the column says.
        return new CSharpType($"IReadOnlyList<{held}>", false, $"Array | NpgsqlDbType.{element.Parameter}")
        {
            Raw = raw,
            Read = isPlain ? "{0}" : $"Array.ConvertAll({{0}}, static item => item is {{ }} some ? ({held}){Fill(element.Read, "some")} : null)",
            Write = element.Write == "{0}" ? "{0}.ToArray()" : $"{{0}}.Select(static item => item is {{ }} some ? ({raw[..^2]}){Fill(element.Write, "some")} : null).ToArray()",
            SelectCast = isText ? "text[]" : type.ElementIsDomain ? type.ElementSql + "[]" : null,
            ParameterCast = isText ? "::text[]::" + type.Cast : type.ElementIsDomain ? $"::{type.ElementSql}[]::{type.Cast}" : "",
            IsTextForm = element.IsTextForm,
        };
    }

    public static string Fill(string form, string value) => form.Replace("{0}", value, StringComparison.Ordinal);

    private static CSharpType Text(string cast) => new("string", false, "Text") { SelectCast = "text", ParameterCast = "::text::" + cast };

    private static CSharpType Enum(string name) => new(name, true, "Text")
    {
        Raw = "string",
        Read = $"{name}Labels.Parse({{0}})",
        Write = $"{name}Labels.ToLabel({{0}})",
        SelectCast = "text",
    };

    private static CSharpType Json(string parameter) => new("JsonElement", true, parameter)
    {
        Raw = "string",
        Read = "JsonSerializer.Deserialize<JsonElement>({0})",
        Write = "{0}.GetRawText()",
    };

    private static CSharpType Range(string bound, string parameter) => new($"NpgsqlRange<{bound}>", true, parameter);
}
