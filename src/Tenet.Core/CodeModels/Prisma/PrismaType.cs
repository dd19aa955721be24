namespace Tenet.Core.CodeModels.Prisma;

/// <summary>A field's type in a Prisma schema.</summary>
/// <param name="Name"><c>String</c>, an enum's name, or <c>Unsupported("…")</c>.</param>
/// <param name="Native">The attribute that says which PostgreSQL type it is, e.g. <c>@db.VarChar(20)</c>; or empty.</param>
internal sealed record PrismaType(string Name, string Native)
{
    public bool IsUnsupported => Name.StartsWith("Unsupported(", StringComparison.Ordinal);
}
