using Tenet.Core.CodeModels.Entities;
using Tenet.Core.CodeModels.Naming;
using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.Prisma;

/// <summary>A table or view with its fields; relations are added as foreign keys are read.</summary>
internal sealed class PrismaEntity
{
    private readonly Dictionary<string, PrismaField> byColumn;

    public PrismaEntity(Entity entity, string name, IReadOnlyList<PrismaField> fields)
    {
        (Entity, Name, Fields) = (entity, name, fields);
        byColumn = fields.ToDictionary(field => field.Column.Name, StringComparer.Ordinal);
        Taken = new UniqueNames(new(StringComparer.Ordinal), fields.Select(field => field.Name));
        Id = entity.PrimaryKey is { } key && Of(key.Columns) is { } own && own.All(field => field.IsScalar) ? new PrismaKey("id", key.Name, own) : null;
        Uniques =
        [
            .. entity.Uniques.Select(unique => (unique.Name, unique.Columns))
                .Concat(entity.UniqueIndexes.Select(index => (index.Name, index.Keys.Select(part => part.Column!).ToValueList())))
                .Select(item => Of(item.Item2) is { } found && found.All(field => field.IsScalar) ? new PrismaKey("unique", item.Item1, found) : null)
                .OfType<PrismaKey>()
                // Two constraints over the same columns are one key to Prisma.
                .DistinctBy(item => string.Join(',', item.Fields.Select(field => field.Name)))
                .Where(item => Id is null || !item.Fields.SequenceEqual(Id.Fields)),
        ];

        IReadOnlyList<PrismaField>? Of(IEnumerable<string> columns)
        {
            var of = columns.Select(Field).ToList();
            return of.Contains(null) ? null : [.. of.Select(field => field!)];
        }
    }

    public Entity Entity { get; }

    public string Name { get; }

    public IReadOnlyList<PrismaField> Fields { get; }

    public PrismaKey? Id { get; }

    public IReadOnlyList<PrismaKey> Uniques { get; }

    /// <summary>Names of fields that are given.</summary>
    public UniqueNames Taken { get; }

    public List<PrismaRelation> Relations { get; } = [];

    /// <summary>Prisma's client can only work with rows that it can name.</summary>
    public bool IsIgnored => !Entity.IsReadOnly && Id is null && !Uniques.Any(unique => unique.Fields.All(part => !part.Column.Nullable));

    public PrismaField? Field(string column) => byColumn.GetValueOrDefault(column);

    /// <summary>Whether the columns in that order are a key that a relation may refer to.</summary>
    public bool IsKey(IEnumerable<PrismaField> fields) => (Id?.Fields.SequenceEqual(fields) ?? false) || Uniques.Any(unique => unique.Fields.SequenceEqual(fields));

    /// <summary>Whether no two rows agree in the columns, in whatever order.</summary>
    public bool AreUnique(IReadOnlyCollection<PrismaField> fields) =>
        Uniques.Select(unique => unique.Fields).Append(Id?.Fields ?? []).Any(key => key.Count == fields.Count && key.All(fields.Contains));
}
