using Tenet.Core.Model;

namespace Tenet.Core.Planning.Renaming;

/// <summary>Ids of the present schema as the desired one writes them, and the reverse: what is in a renamed table is found under the new name.</summary>
public sealed class RenamedNames
{
    private readonly Dictionary<FactId, string> names = [];

    public RenamedNames(IEnumerable<Rename> renames)
    {
        ArgumentNullException.ThrowIfNull(renames);
        foreach (var rename in renames.Where(rename => rename.Label is null))
        {
            names[rename.From] = rename.To;
        }
    }

    /// <summary>The id after all renames, its own one included.</summary>
    public FactId After(FactId id)
    {
        var name = names.GetValueOrDefault(id, id.Name);
        return Around(id) with { Name = name };
    }

    /// <summary>The id with the names of its schema and table after the renames, and its own name as it was.</summary>
    public FactId Around(FactId id)
    {
        var of = id.Of;
        if (of.Length > 0)
        {
            foreach (var kind in (FactKind[])[FactKind.Table, FactKind.View, FactKind.MaterializedView, FactKind.Composite, FactKind.Domain])
            {
                of = names.GetValueOrDefault(new FactId(kind, id.Schema, id.Of), of);
            }
        }

        return id with { Of = of, Schema = names.GetValueOrDefault(new FactId(FactKind.Schema, "", id.Schema), id.Schema) };
    }

    /// <summary>The renames that lead back.</summary>
    public static ValueList<Rename> Back(IReadOnlyList<Rename> renames)
    {
        ArgumentNullException.ThrowIfNull(renames);
        var after = new RenamedNames(renames);
        return renames.Select(rename => rename.Label is { } label ? new Rename(after.After(rename.From), label, rename.To) : new Rename(after.After(rename.From), rename.From.Name)).ToValueList();
    }
}
