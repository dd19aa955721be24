using Tenet.Core.Errors;
using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Project.Ids;

namespace Tenet.Core.Project.Context;

/// <summary>Ties context files to the objects of a schema, through every rename since the registry was last written.</summary>
public static class ContextBinding
{
    /// <param name="files">What the files say, see <see cref="ContextFile.ParseAll"/>.</param>
    /// <param name="registry">The registry as it was last written; <see cref="IdRegistry.Empty"/> where there is none.</param>
    /// <param name="model">The desired schema.</param>
    /// <param name="history">The replayed history, or null where the project has none.</param>
    /// <param name="ignore">What the project leaves alone.</param>
    /// <exception cref="TenetException">TNT6022 where two files are about one object, TNT6023 where a stated id is another object's.</exception>
    public static BoundContext Of(IReadOnlyList<ObjectContext> files, IdRegistry registry, SchemaModel model, SchemaHistory? history, IgnorePatterns ignore)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(registry);
        var follower = new NameFollower(model, DocumentedObjects.Of(model, ignore), history, registry);
        var ids = registry.Entries.ToDictionary(entry => entry.Id.ToString());
        var found = files.Select(file => (File: file, Followed: Follow(file, ids.GetValueOrDefault(file.Id ?? ""), follower))).ToList();
        return new ContextBindingRun(follower, WithoutRivals(found, follower)).Result();
    }

    private static Followed Follow(ObjectContext file, IdEntry? entry, NameFollower follower)
    {
        var name = RelationName.Of(file.Object);
        if (entry is null)
        {
            // An id that nobody gave yet was written after the registry was: its name is one of today.
            return file.Id is null ? follower.Relation(name, file.Object.Kind) : follower.Today(name, file.Object.Kind);
        }

        var owner = entry.Retired ? Followed.Gone(file.Object.Kind, entry.Object.ToString(), null) : follower.Entry(entry.Object, file.Object.Kind) with { Before = entry.Object };
        if (owner.Now is { } now && name != entry.Object && name != RelationName.Of(now) && owner.Life?.Names.Select(RelationName.Of).Contains(name) is not true)
        {
            throw new TenetException(ErrorCode.StableIdTaken, $"{entry.Id} is the id of {now.Path}, not of {name}.", $"{file.File}:{file.Line}");
        }

        return owner;
    }

    // A file may have been brought up to date by hand, and another one written for what has the old name now: the name of today wins.
    private static List<(ObjectContext File, Followed Followed)> WithoutRivals(List<(ObjectContext File, Followed Followed)> found, NameFollower follower)
    {
        foreach (var rivals in found.Where(item => item.Followed.Now is not null).GroupBy(item => item.Followed.Now!.Value).Where(group => group.Skip(1).Any()).ToList())
        {
            var exact = rivals.Where(item => item.File.Id is not null || RelationName.Of(item.File.Object) == RelationName.Of(rivals.Key)).ToList();
            var others = rivals.Where(item => exact is [var only] && item.File != only.File).ToHashSet();
            found = [.. found.Select(item => others.Contains(item) ? (item.File, follower.Today(RelationName.Of(item.File.Object), item.File.Object.Kind)) : item)];
        }

        var two = found.Where(item => item.Followed.Now is not null).GroupBy(item => item.Followed.Now!.Value).FirstOrDefault(group => group.Skip(1).Any());
        return two is null ? found : throw Duplicated(two.Key, [.. two.Select(item => item.File)]);
    }

    private static TenetException Duplicated(FactId id, ObjectContext[] files) =>
        new(ErrorCode.ContextDuplicated, $"Two files are about {id}: {files[0].File}:{files[0].Line} and {files[1].File}:{files[1].Line}.", $"{files[1].File}:{files[1].Line}");
}
