namespace Tenet.Core.CodeModels.Prisma;

/// <summary>One side of a relation.</summary>
/// <param name="Name">The field.</param>
/// <param name="Type">The other model, with <c>?</c> or <c>[]</c>.</param>
/// <param name="Attribute"><c>@relation(…)</c>, or empty.</param>
/// <param name="Comment">The comment on the foreign key.</param>
internal sealed record PrismaRelation(string Name, string Type, string Attribute, string? Comment);
