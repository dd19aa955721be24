using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Project.Ids;

/// <summary>The ids while they are given.</summary>
internal sealed class IdAssignmentRun(IdRegistry registry, NameFollower follower, ProjectContext context, IdSettings settings, CategoryInference inference)
{
    private readonly Dictionary<StableId, IdEntry> entries = registry.Entries.ToDictionary(entry => entry.Id);
    private readonly Dictionary<FactId, StableId> given = [];
    private readonly Dictionary<ObjectCategory, int> next = [];

    public IEnumerable<AssignedId> Assigned => given.Select(pair => new AssignedId(pair.Key, pair.Value, CategoryOf(pair.Value)));

    public ValueList<IdEntry> Entries() => entries.Values.OrderBy(entry => entry.Id).ToValueList();

    /// <summary>Follows each id to the name of today; what is gone is retired.</summary>
    public void Keep()
    {
        foreach (var entry in registry.Entries.Where(entry => !entry.Retired))
        {
            var followed = follower.Entry(entry.Object, FactKind.Table);
            if (followed.Now is not { } now)
            {
                entries[entry.Id] = entry with { Retired = true, Dropped = followed.Dropped };
            }
            else if (!given.TryAdd(now, entry.Id))
            {
                throw new TenetException(ErrorCode.IdRegistryInvalid, $"{now.Path} has two ids, {given[now]} and {entry.Id}.", $"{IdRegistry.FileName}:{entry.Line}");
            }
            else
            {
                entries[entry.Id] = entry with { Object = RelationName.Of(now) };
            }
        }
    }

    /// <summary>Gives ids that context files state.</summary>
    public void TakeStated(IEnumerable<SchemaFact> objects)
    {
        foreach (var item in objects)
        {
            if (context.Find(item.Id) is not { Id: { } text } said || StableId.Parse(text) is not { } id)
            {
                Verify(item);
                continue;
            }

            var place = $"{said.File}:{said.Line}";
            if (given.TryGetValue(item.Id, out var has) && has != id)
            {
                throw new TenetException(ErrorCode.StableIdTaken, $"{item.Id.Path} has the id {has} and cannot become {id}: an id never changes.", place);
            }

            if (entries.TryGetValue(id, out var other) && other.Object != RelationName.Of(item.Id))
            {
                throw new TenetException(ErrorCode.StableIdTaken, $"{id} is stated for {item.Id.Path}, and {(other.Retired ? "was" : "is")} the id of {other.Object}{Where(other)}.", place);
            }

            if (other is { Retired: true })
            {
                throw new TenetException(ErrorCode.StableIdTaken, $"{id} was the id of a former {other.Object}, which was dropped; it is never given again.", place);
            }

            var category = said.Category ?? inference.Of(item);
            var range = settings.Of(category);
            if (id.Prefix != settings.Prefix || !(range.Contains(id.Number) || (said.Category is null && settings.CategoryOf(id.Number) is not null && given.ContainsKey(item.Id))))
            {
                throw new TenetException(ErrorCode.StableIdOutOfRange, $"{id} is stated for {item.Id.Path}, whose category is {Word(category)}: its ids are {settings.Prefix}-{range.First:000} to {settings.Prefix}-{range.Last:000}.", place);
            }

            Give(item, id);
        }
    }

    /// <summary>Gives all others the next number of their category.</summary>
    public void GiveNew(IEnumerable<SchemaFact> objects)
    {
        foreach (var item in objects.Where(item => !given.ContainsKey(item.Id)))
        {
            var category = context.Find(item.Id)?.Category ?? inference.Of(item);
            var range = settings.Of(category);
            var number = next.GetValueOrDefault(category, range.First);
            while (number <= range.Last && entries.ContainsKey(new StableId(settings.Prefix, number)))
            {
                number++;
            }

            if (number > range.Last)
            {
                throw new TenetException(ErrorCode.StableIdsUsedUp, $"{item.Id.Path} is of the category {Word(category)}, and all ids from {settings.Prefix}-{range.First:000} to {settings.Prefix}-{range.Last:000} are given.");
            }

            next[category] = number + 1;
            Give(item, new StableId(settings.Prefix, number));
        }
    }

    // A category that is stated later must fit the id that was given before.
    private void Verify(SchemaFact item)
    {
        if (context.Find(item.Id) is { Category: { } stated } said && given.TryGetValue(item.Id, out var id) && settings.CategoryOf(id.Number) != stated)
        {
            throw new TenetException(
                ErrorCode.StableIdOutOfRange,
                $"{item.Id.Path} has the id {id}, which is none of the category {Word(stated)}.",
                $"{said.File}:{said.Line}",
                $"Leave the category out, or, as long as nobody refers to {id}, delete its line in ids.yml so that it is given anew.");
        }
    }

    private void Give(SchemaFact item, StableId id)
    {
        given[item.Id] = id;
        entries[id] = new IdEntry(id, RelationName.Of(item.Id)) { Line = entries.GetValueOrDefault(id)?.Line ?? 0 };
    }

    private ObjectCategory CategoryOf(StableId id) => settings.CategoryOf(id.Number)
        ?? throw new TenetException(ErrorCode.StableIdOutOfRange, $"{id}, the id of {entries[id].Object}, is in no category's range.", $"{IdRegistry.FileName}:{entries[id].Line}");

    private string Where(IdEntry entry) =>
        context.Objects.FirstOrDefault(said => said.Id == entry.Id.ToString() && RelationName.Of(said.Object) == entry.Object) is { } said ? $" ({said.File}:{said.Line})" : $" ({IdRegistry.FileName}{(entry.Line > 0 ? $":{entry.Line}" : "")})";

    private static string Word(ObjectCategory category) => category.ToString().ToLowerInvariant();
}
