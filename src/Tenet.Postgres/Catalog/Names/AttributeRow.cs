using Tenet.Core.Model;

namespace Tenet.Postgres.Catalog.Names;

/// <summary>A row of <c>pg_attribute</c>, before names are put to its numbers.</summary>
internal sealed record AttributeRow(
    short Number,
    string Name,
    uint Type,
    int Modifier,
    bool NotNull,
    char Identity,
    char Generated,
    char Storage,
    char Compression,
    int Statistics,
    uint Collation,
    bool Local,
    ValueList<string> Options,
    ValueList<string> ForeignOptions);
