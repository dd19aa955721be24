namespace Tenet.Core.CodeModels.Prisma;

/// <summary>A primary or unique key.</summary>
/// <param name="Word"><c>id</c> or <c>unique</c>.</param>
/// <param name="Name">The constraint's or index's name in the database.</param>
/// <param name="Fields">Its fields in their order.</param>
internal sealed record PrismaKey(string Word, string Name, IReadOnlyList<PrismaField> Fields)
{
    // A view's key has no index of its own, as Prisma sees it, and so no name.
    public string Attribute => (Fields, Fields[0].Column.OfView) switch
    {
        ([_], true) => "@" + Word,
        ([_], false) => $"@{Word}(map: {PrismaText.Literal(Name)})",
        (_, true) => $"@@{Word}([{Names}])",
        _ => $"@@{Word}([{Names}], map: {PrismaText.Literal(Name)})",
    };

    private string Names => string.Join(", ", Fields.Select(part => part.Name));
}
