using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Core.Project.Ids;

namespace Tenet.Core.Project.References;

/// <summary>The ties between tables and other documents, and what is wrong with them. Documents take both directions from here.</summary>
public sealed class CrossReferences
{
    private readonly SiblingIds siblings;
    private readonly StableIds ids;
    private readonly ILookup<FactId, CrossReference> byTable;

    public CrossReferences(ProjectContext context, StableIds ids, SiblingIds siblings)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(siblings);
        (this.ids, this.siblings) = (ids, siblings);
        All =
        [
            .. ids.All.SelectMany(table => (context.Find(table.Object) is { } said ? said.Related : [])
                .Select(related => new CrossReference(table, related, siblings.Find(related.Id), context.Find(table.Object)!.File))),
        ];
        byTable = All.ToLookup(item => item.Table.Object);
    }

    /// <summary>Where an id of another file is declared, or null.</summary>
    public SiblingId? Declared(string id) => siblings.Find(id);

    /// <summary>In order of the table's id, then as the context file lists them.</summary>
    public IReadOnlyList<CrossReference> All { get; }

    public IEnumerable<CrossReference> Of(FactId table) => byTable[table];

    /// <summary>The reverse: ids of one kind in order, each with its tables.</summary>
    public IEnumerable<IGrouping<string, CrossReference>> By(string kind) => All.Where(item => item.Kind == kind).GroupBy(item => item.Related.Id).OrderBy(group => StableId.Parse(group.Key));

    /// <summary>Unknown ids, wrong names, what only one side says; each with both places.</summary>
    public IEnumerable<ContextFinding> Findings() => Twice().Concat(All.SelectMany(FromContext)).Concat(siblings.All.SelectMany(FromSibling));

    private IEnumerable<ContextFinding> Twice() => siblings.All.GroupBy(item => item.Id).Where(group => group.Skip(1).Any())
        .Select(group => Finding($"{group.Key} begins two headings.", group.ElementAt(1).Place, group.First().Place));

    private IEnumerable<ContextFinding> FromContext(CrossReference item)
    {
        if (item.Sibling is not { } sibling)
        {
            var files = siblings.All.Where(other => other.Id.Prefix == item.Kind).Select(other => other.File).Distinct().ToList();
            yield return Finding($"{item.Related.Id} is in no file; {(files.Count > 0 ? string.Join(", ", files) + " should have it" : $"no file has ids that begin with {item.Kind}-")}.", item.Place, files.FirstOrDefault());
        }
        else if (sibling.Tables.FirstOrDefault(mention => mention.Id == item.Table.Id) is not { } mention)
        {
            yield return Finding($"{item.Table.Object.Path} names {item.Related.Id}, which does not name {item.Table.Id}.", item.Place, sibling.Place);
        }
        else if (item.Kind == "API" && mention.Access is { } access && item.Related.Note is { } note && access != note)
        {
            yield return Finding($"{item.Related.Id} has access {note} to {item.Table.Object.Path} by its context, and {access} by the other file.", item.Place, $"{sibling.File}:{mention.Line}");
        }
    }

    private IEnumerable<ContextFinding> FromSibling(SiblingId sibling)
    {
        foreach (var mention in sibling.Tables)
        {
            var place = $"{sibling.File}:{mention.Line}";
            if (ids.Find(mention.Id) is not { } table)
            {
                var entry = ids.Registry.Entries.FirstOrDefault(entry => entry.Id == mention.Id);
                yield return Finding(entry is null ? $"{sibling.Id} names {mention.Id}, which no table has." : $"{sibling.Id} names {mention.Id}, the id of {entry.Object}, which was dropped.", place, null);
                continue;
            }

            if (mention.Name is { } name && !Names(table.Object).Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                yield return Finding($"{sibling.Id} calls {mention.Id} {name}; it is {table.Object.Path}.", place, byTable[table.Object].FirstOrDefault()?.Place);
            }

            if (byTable[table.Object].All(item => item.Related.Id != sibling.Id.ToString()))
            {
                yield return Finding($"{sibling.Id} names {mention.Id}, and the context of {table.Object.Path} does not name {sibling.Id}.", place, byTable[table.Object].FirstOrDefault()?.File);
            }
        }
    }

    private static string[] Names(FactId id) => [id.Name, id.Path, HeadingAnchor.Of(id.Name)];

    private static ContextFinding Finding(string message, string place, string? other) => new(ErrorCode.ReferenceBroken, message, place, other);
}
