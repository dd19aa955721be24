using Tenet.Core.Model;
using Tenet.Core.Project.Ids;

namespace Tenet.Core.Project.Context;

/// <summary>Gathers what the files say under the names of today, and what they say of things that are gone.</summary>
internal sealed class ContextBindingRun(NameFollower follower, IReadOnlyList<(ObjectContext File, Followed Followed)> found)
{
    private readonly List<ObjectContext> bound = [];
    private readonly List<ObjectContext> planned = [];
    private readonly List<ContextOrphan> orphans = [];
    private readonly List<ContextRename> renames = [];
    private readonly Dictionary<(RelationName, string?), KnownName> names = [];

    public BoundContext Result()
    {
        // A name that stays in some file cannot become another file's name: the two could not be told apart any more.
        var staying = NameMoves.Staying([.. found.Select(item => (Text(RelationName.Of(item.File.Object)), item.Followed.Now is { } now ? Text(RelationName.Of(now)) : null))]);
        foreach (var (file, followed) in found)
        {
            var name = RelationName.Of(file.Object);
            if (followed.Now is { } now)
            {
                Bind(file, followed, now, staying);
            }
            else if (file.Status == ObjectStatus.Planned && !followed.WasThere)
            {
                planned.Add(file);
            }
            else
            {
                orphans.Add(new ContextOrphan(file.File, file.Line, name, null, Sentence(followed), followed.WasThere));
                Remember(new KnownName(name, null, null), followed.WasThere && file.Id is null);
            }
        }

        return new BoundContext(new ProjectContext(bound), planned.ToValueList(), orphans.ToValueList(), renames.ToValueList(), names.Values.ToValueList());
    }

    private void Bind(ObjectContext file, Followed owner, FactId now, HashSet<string> staying)
    {
        var name = RelationName.Of(file.Object);
        var today = RelationName.Of(now);
        if (name != today)
        {
            var rewritten = !staying.Contains(Text(name));
            if (rewritten)
            {
                renames.Add(new ContextRename(file.File, file.Line, null, ObjectName.Write(now, withSchema: false)));
            }

            Remember(new KnownName(name, null, ObjectName.Write(now, withSchema: true)), !rewritten && file.Id is null);
        }

        bound.Add(file with { Object = now, Columns = Columns(file, owner, name, today) });
    }

    private ValueList<ColumnContext> Columns(ObjectContext file, Followed owner, RelationName before, RelationName today)
    {
        var followed = file.Columns.Select(column => (Column: column, Followed: follower.Column(owner, owner.Before ?? before, column.Name))).ToList();
        var exact = followed.Where(item => item.Followed.Now?.Name == item.Column.Name).Select(item => item.Column.Name).ToHashSet();
        var staying = NameMoves.Staying([.. followed.Select(item => (item.Column.Name, item.Followed.Now?.Name))]);
        var taken = new HashSet<string>();
        var columns = new List<ColumnContext>();
        foreach (var (column, follow) in followed)
        {
            if (follow.Now is not { Name: var name })
            {
                orphans.Add(new ContextOrphan(file.File, column.Line, today, column.Name, Sentence(follow), follow.WasThere));
                Remember(new KnownName(today, column.Name, null), follow.WasThere);
                continue;
            }

            if ((name != column.Name && exact.Contains(name)) || !taken.Add(name))
            {
                orphans.Add(new ContextOrphan(file.File, column.Line, today, column.Name, $"{column.Name} is {name} today, which the file describes as well.", true));
                Remember(new KnownName(today, column.Name, null), true);
                continue;
            }

            columns.Add(column with { Name = name });
            if (name != column.Name)
            {
                var rewritten = !staying.Contains(column.Name);
                if (rewritten)
                {
                    renames.Add(new ContextRename(file.File, column.Line, column.Name, name));
                }

                Remember(new KnownName(today, column.Name, name), !rewritten);
            }
        }

        return columns.ToValueList();
    }

    private void Remember(KnownName name, bool wanted)
    {
        if (wanted)
        {
            names[(name.Object, name.Column)] = name;
        }
    }

    private static string Text(RelationName name) => name.ToString();

    private static string Sentence(Followed followed) => char.ToUpperInvariant(followed.Reason[0]) + followed.Reason[1..];
}
