using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Project.Ids;

namespace Tenet.Core.Project.Context;

/// <summary>
/// Follows the names in context files and in the registry to the objects of today. A name means what bore it when the registry was
/// last written; only a name that was unknown then is looked for in the schema of today.
/// </summary>
internal sealed class NameFollower
{
    private readonly NamesInTime? times;
    private readonly int? written;
    private readonly Dictionary<RelationName, FactId> now;
    private readonly HashSet<FactId> columns;
    private readonly Dictionary<(RelationName, string?), KnownName> known;
    private readonly Dictionary<RelationName, ObjectHistory> living = [];

    public NameFollower(SchemaModel model, IEnumerable<SchemaFact> objects, SchemaHistory? history, IdRegistry registry)
    {
        times = history is null ? null : new NamesInTime(history);
        written = times?.StepOf(registry.AsOf);
        now = objects.ToDictionary(item => RelationName.Of(item.Id), item => item.Id);
        columns = [.. model.Of<Column>().Select(column => column.Id with { Kind = FactKind.Column })];
        known = registry.Names.ToDictionary(name => (name.Object, name.Column));
        foreach (var item in history?.Objects.Where(item => !item.Dropped && item.Id.Kind is FactKind.Table or FactKind.View or FactKind.MaterializedView) ?? [])
        {
            living[RelationName.Of(item.Id)] = item;
        }
    }

    /// <summary>What a name in a file means.</summary>
    public Followed Relation(RelationName name, FactKind kind)
    {
        if (!known.TryGetValue((name, null), out var told))
        {
            return Entry(name, kind);
        }

        return told.Means is not null && ObjectName.Parse(told.Means, kind) is { } other
            ? Entry(RelationName.Of(other), kind) with { Before = RelationName.Of(other) }
            : Followed.Gone(kind, name.ToString(), times?.Ever(name).LastOrDefault(item => item.Dropped));
    }

    /// <summary>What a name of the registry means: there, names are never those of others.</summary>
    public Followed Entry(RelationName name, FactKind kind) =>
        written is { } step && times!.At(step, name) is { } life ? Of(life, name, kind) : Today(name, kind);

    /// <summary>What a name means to somebody who looks at the schema of today.</summary>
    public Followed Today(RelationName name, FactKind kind)
    {
        if (now.TryGetValue(name, out var id))
        {
            return Followed.To(id, living.GetValueOrDefault(name));
        }

        var lives = times?.Ever(name) ?? [];
        var alive = lives.Where(item => !item.Dropped).ToList();
        return alive switch
        {
            [var only] => Of(only, name, kind),
            [] => lives.Count > 0 ? Followed.Gone(kind, name.ToString(), lives[^1]) : Followed.Unknown(kind, name.ToString()),
            _ => new Followed(null, null, $"{name} was the name of {string.Join(" and of ", alive.Select(item => item.Id.Path))}: say which with 'id'.", true),
        };
    }

    /// <summary>What a column's name in a file means.</summary>
    /// <param name="owner">The table or view that the file is about.</param>
    /// <param name="before">Its name when the registry was last written.</param>
    /// <param name="name">The column, as the file names it.</param>
    public Followed Column(Followed owner, RelationName before, string name)
    {
        var table = owner.Now!.Value;
        var path = new FactId(FactKind.Column, table.Schema, name, table.Name).Path;
        if (known.TryGetValue((before, name), out var told))
        {
            if (told.IsGone)
            {
                return Followed.Gone(FactKind.Column, path, null);
            }

            name = told.Means!;
        }

        if (owner.Life is { } life && written is { } step && times!.ColumnAt(life, step, name) is { } column)
        {
            return column.Dropped ? Followed.Gone(FactKind.Column, path, column) : Named(table, column.Id.Name, column);
        }

        if (Exists(table, name))
        {
            return Named(table, name, null);
        }

        var ever = owner.Life is null ? [] : times!.ColumnsEver(owner.Life, name).ToList();
        return ever.Where(item => !item.Dropped).ToList() switch
        {
            [var only] => Named(table, only.Id.Name, only),
            [] => ever.Count > 0 ? Followed.Gone(FactKind.Column, path, ever[^1]) : Followed.Unknown(FactKind.Column, path),
            var several => new Followed(null, null, $"{path} was the name of {string.Join(" and of ", several.Select(item => item.Id.Name))}: write the one that is meant.", true),
        };
    }

    private Followed Of(ObjectHistory life, RelationName name, FactKind kind) =>
        !life.Dropped && now.TryGetValue(RelationName.Of(life.Id), out var id) ? Followed.To(id, life) : Followed.Gone(kind, name.ToString(), life);

    private Followed Named(FactId table, string name, ObjectHistory? life) => Exists(table, name)
        ? Followed.To(new FactId(FactKind.Column, table.Schema, name, table.Name), life)
        : Followed.Gone(FactKind.Column, new FactId(FactKind.Column, table.Schema, name, table.Name).Path, life);

    private bool Exists(FactId table, string name) => columns.Contains(new FactId(FactKind.Column, table.Schema, name, table.Name));
}
