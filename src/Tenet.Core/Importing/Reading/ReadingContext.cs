namespace Tenet.Core.Importing.Reading;

/// <summary>One document for the readers: its blocks, and where what they find goes.</summary>
internal sealed class ReadingContext(IReadOnlyList<DocBlock> blocks, ImportedSchema schema, ImportNotes notes, Func<EntityLookup> entities)
{
    public IReadOnlyList<DocBlock> Blocks => blocks;

    public ImportedSchema Schema => schema;

    public ImportNotes Notes => notes;

    /// <summary>The tables that any document describes; complete once the readers of entities are done.</summary>
    public EntityLookup Entities => entities();

    public bool IsEntity(string name) => Entities.Contains(name);

    public IEnumerable<DocBlock> Of(BlockKind kind) => blocks.Where(block => block.Kind == kind);
}
