using Tenet.Core.Model;
using Tenet.Core.Planning.Renaming;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>The schemas between the present and the desired one.</summary>
public static class Schemas
{
    /// <summary>With all that only comes.</summary>
    /// <param name="before">The present schema.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="changes">What comes in another form, and therefore later.</param>
    public static SchemaModel AddedFirst(SchemaModel before, SchemaModel after, SeriesChanges changes) => ZeroDowntime.AddedFirst.To(before, after, changes);

    /// <summary>With both forms side by side.</summary>
    /// <param name="before">The schema with all that only comes.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="changes">What comes in another form.</param>
    public static SchemaModel Widened(SchemaModel before, SchemaModel after, SeriesChanges changes) => ZeroDowntime.Widened.Of(before, after, changes);

    /// <summary>As desired, with the old forms beside the new ones.</summary>
    /// <param name="widened">The schema with both forms, as it was read.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="made">What the series made for a while.</param>
    /// <param name="changes">What stands in two forms.</param>
    /// <returns>The schema, and what has to get out of the way of a name.</returns>
    public static (SchemaModel Model, ValueList<Rename> Renames) Switched(SchemaModel widened, SchemaModel after, IReadOnlySet<FactId> made, SeriesChanges changes) =>
        ZeroDowntime.Switched.Of(widened, after, [.. made], changes);

    /// <summary>What of a schema is in neither of the two that a series leads between: it made that for a while.</summary>
    /// <param name="widened">The schema with both forms, as it was read.</param>
    /// <param name="before">The present schema.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="changes">What stands in two forms.</param>
    public static IReadOnlySet<FactId> Made(SchemaModel widened, SchemaModel before, SchemaModel after, SeriesChanges changes)
    {
        ArgumentNullException.ThrowIfNull(widened);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(changes);
        var was = Renamer.Rename(before, [.. changes.Tables, .. changes.Quiet]).Model;
        return widened.Facts.Where(fact => !was.Contains(fact.Id) && !after.Contains(fact.Id)).Select(fact => fact.Id).ToHashSet();
    }

    /// <summary>What was made on a sandbox belongs to nobody elsewhere, where no schema says otherwise.</summary>
    /// <param name="read">A schema as it was read.</param>
    /// <param name="maker">The sandbox's role.</param>
    /// <param name="known">Schemas that say owners.</param>
    public static SchemaModel Unowned(SchemaModel read, string maker, params IReadOnlyList<SchemaModel> known)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new SchemaModel(
            read.ServerVersion,
            read.Facts.Select(fact => fact is SchemaFact item && item.Owner == maker && !known.Any(model => model.Contains(fact.Id)) ? item with { Owner = null } : fact),
            read.Edges,
            read.Notices);
    }
}
