using Tenet.Core.CodeModels.Types;

namespace Tenet.Core.CodeModels.TypeScript;

/// <summary>The TypeScript type of every PostgreSQL type, as the driver <c>pg</c> gives it.</summary>
internal static class TypeScriptTypes
{
    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.Ordinal)
    {
        ["smallint"] = "number", ["integer"] = "number", ["oid"] = "number", ["real"] = "number", ["double precision"] = "number",
        // Beyond 2^53 a number of JavaScript is another number, and a decimal fraction always is.
        ["bigint"] = "string", ["numeric"] = "string", ["money"] = "string",
        ["boolean"] = "boolean",
        ["json"] = "unknown", ["jsonb"] = "unknown",
        ["timestamp without time zone"] = "Date", ["timestamp with time zone"] = "Date",
        ["bytea"] = "Uint8Array",
        // A Date is a moment; a day and a time of day are none.
        ["date"] = "string", ["time without time zone"] = "string", ["time with time zone"] = "string", ["interval"] = "string",
        ["text"] = "string", ["character varying"] = "string", ["character"] = "string", ["name"] = "string", ["\"char\""] = "string", ["xml"] = "string", ["uuid"] = "string",
        ["inet"] = "string", ["cidr"] = "string", ["macaddr"] = "string", ["macaddr8"] = "string", ["bit"] = "string", ["bit varying"] = "string",
        ["int4range"] = "string", ["int8range"] = "string", ["numrange"] = "string", ["daterange"] = "string", ["tsrange"] = "string", ["tstzrange"] = "string",
    };

    public static string Of(ColumnType type, Func<Model.EnumType, string> enumName)
    {
        var element = type.Family switch
        {
            TypeFamily.Enum => enumName(type.Enum!),
            TypeFamily.BuiltIn => BuiltIn.GetValueOrDefault(type.Name, "string"),
            _ => "string",
        };
        return !type.IsArray ? element : element == "unknown" ? "unknown[]" : $"({element} | null)[]";
    }

    public static bool IsTextForm(ColumnType type) => type.Family switch
    {
        TypeFamily.Enum => false,
        TypeFamily.BuiltIn => !BuiltIn.ContainsKey(type.Name),
        TypeFamily.Other => type.Name != "citext",
        _ => true,
    };
}
