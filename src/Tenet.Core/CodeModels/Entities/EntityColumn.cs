using Tenet.Core.CodeModels.Types;
using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.Entities;

/// <summary>A column that models show.</summary>
/// <param name="Fact">The column.</param>
/// <param name="Type">What its type means.</param>
/// <param name="OfView">It is a view's: nobody writes it.</param>
internal sealed record EntityColumn(Column Fact, ColumnType Type, bool OfView)
{
    public string Name => Fact.Name;

    public string? Comment => Fact.Comment;

    /// <summary>Rows may hold NULL there. A NOT NULL that is not validated promises nothing about rows that were there before.</summary>
    public bool Nullable => Fact.NotNull is not { NotValid: false } && !(Type.RefusesNull && !OfView);

    /// <summary>The database computes it, or insists on its own numbers.</summary>
    public bool CanWrite => !OfView && Fact.Generated is null && Fact.Identity is not { Always: true };

    /// <summary>The database has a value where an insert gives none.</summary>
    public bool HasDefault => Fact.Default is not null || Fact.Identity is not null || Type.HasDefault;

    /// <summary>An insert must give a value.</summary>
    public bool Required => CanWrite && !HasDefault && (Fact.NotNull is not null || Type.RefusesNull);

    /// <summary>Its numbers run.</summary>
    public bool IsSequential => Fact.Identity is not null || Fact.Default?.StartsWith("nextval(", StringComparison.Ordinal) == true;

    /// <summary>The most characters that it holds, or null.</summary>
    public int? Length => !Type.IsArray && Type.Family == TypeFamily.BuiltIn && Type is { Name: "character varying" or "character", Modifier: [var length] } ? length : null;
}
