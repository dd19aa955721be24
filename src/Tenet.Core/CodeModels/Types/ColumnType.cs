using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.Types;

/// <summary>What a column's type means, once its domains are taken off.</summary>
/// <param name="Declared">As the column has it, e.g. <c>core.label</c>.</param>
/// <param name="Family">Where the type, or an array's element, comes from.</param>
/// <param name="Schema">The type's schema; empty for the server's own.</param>
/// <param name="Name">The type's name without schema: <c>numeric</c>, <c>citext</c>.</param>
/// <param name="Modifier">(10,2) of a numeric, (40) of a varchar.</param>
/// <param name="IsArray">An array of it.</param>
internal sealed record ColumnType(string Declared, TypeFamily Family, string Schema, string Name, ValueList<int> Modifier, bool IsArray)
{
    /// <summary>Set where the family is <see cref="TypeFamily.Enum"/>.</summary>
    public EnumType? Enum { get; init; }

    /// <summary>The declared type without its modifier, as a cast takes it: a cast to <c>varchar(3)</c> would cut texts in silence.</summary>
    public required string Cast { get; init; }

    /// <summary>The elements of an array are a domain's: the wire knows them as that, and no driver does.</summary>
    public bool ElementIsDomain { get; init; }

    /// <summary>The element's type without its domains, as SQL writes it.</summary>
    public required string ElementSql { get; init; }

    /// <summary>A domain on the way refuses NULL.</summary>
    public bool RefusesNull { get; init; }

    /// <summary>A domain on the way has a default.</summary>
    public bool HasDefault { get; init; }

    public bool IsBuiltIn(string name) => Family == TypeFamily.BuiltIn && Name == name;

    /// <summary>How a type of no counterpart is named in a finding.</summary>
    public string Shown => ElementSql + (IsArray ? "[]" : "");
}
