using Tenet.Core.CodeModels.Entities;
using Tenet.Core.Sql;

namespace Tenet.Core.CodeModels.CSharp;

/// <summary>A table or view with all that its files are written of.</summary>
internal sealed record CSharpEntity(Entity Entity, string Name, string Namespace, IReadOnlyList<CSharpColumn> Columns)
{
    public string InsertName => "New" + Name;

    public string RepositoryName => Name + "Repository";

    public string Table => Quote.Qualified(Entity.Schema, Entity.Name);

    public IReadOnlyList<CSharpColumn> Key { get; } = [.. Entity.Key.Select(key => Columns.First(column => column.Column == key))];

    /// <summary>Columns that an update sets.</summary>
    public IReadOnlyList<CSharpColumn> Updatable => [.. Columns.Where(column => column.Column.CanWrite && !Key.Contains(column))];

    public IReadOnlyList<CSharpColumn> Insertable => [.. Columns.Where(column => column.Column.CanWrite)];
}
