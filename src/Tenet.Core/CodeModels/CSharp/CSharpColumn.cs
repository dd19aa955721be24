using Tenet.Core.CodeModels.Entities;
using Tenet.Core.Sql;

namespace Tenet.Core.CodeModels.CSharp;

/// <summary>A column with its property.</summary>
internal sealed record CSharpColumn(EntityColumn Column, string Property, CSharpType Type)
{
    public string Sql => Quote.Identifier(Column.Name);

    /// <summary>The column in a list of what is selected.</summary>
    public string Selected => Type.SelectCast is { } cast ? $"{Sql}::{cast}" : Sql;

    /// <summary>A parameter of it.</summary>
    public string Parameter(int number) => $"${number}{Type.ParameterCast}";

    /// <summary>The column's value, taken from the reader.</summary>
    public string ReadAt(int ordinal)
    {
        var value = CSharpTypes.Fill(Type.Read, $"reader.GetFieldValue<{Type.RawName}>({ordinal})");
        // The cast matters: null converts to some value types by way of an operator of theirs, and would fail there.
        var nothing = Type.IsValue ? $"({Type.Name}?)null" : "null";
        return Column.Nullable ? $"reader.IsDBNull({ordinal}) ? {nothing} : {value}" : value;
    }

    /// <summary>A value as the driver takes it.</summary>
    /// <param name="value">An expression.</param>
    /// <param name="mayBeNull">Whether it may be null.</param>
    public string Written(string value, bool mayBeNull) =>
        Type.Write == "{0}" ? value
        : mayBeNull ? $"{value} is {{ }} given{Property} ? {CSharpTypes.Fill(Type.Write, "given" + Property)} : null"
        : CSharpTypes.Fill(Type.Write, value);
}
