using Tenet.Core.CodeModels.Entities;

namespace Tenet.Core.CodeModels.Prisma;

/// <summary>A column with its field.</summary>
internal sealed record PrismaField(EntityColumn Column, string Name, PrismaType Type)
{
    // A list of Prisma's is never optional.
    public string Shown => Type.Name + (Column.Type.IsArray ? "[]" : Column.Nullable ? "?" : "");

    /// <summary>Whether a key may have it.</summary>
    public bool IsScalar => !Type.IsUnsupported && !Column.Type.IsArray;
}
