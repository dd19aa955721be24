using Tenet.Core.Model;
using Tenet.Core.Planning.Online;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>Names of what a series makes for a while: its functions, its triggers and the sequence that tells when the old form was used last.</summary>
/// <param name="Schema">The schema of all of them.</param>
/// <param name="Writer">The function that keeps both forms equal.</param>
/// <param name="Noter">The function that notes that the old form was used.</param>
/// <param name="LastUse">The sequence whose value is the second of the last use.</param>
/// <param name="Trigger">The trigger that keeps both forms equal; it fires last.</param>
/// <param name="NoteTrigger">The trigger that notes; it fires first.</param>
/// <param name="Owner">To whom they belong; null for whoever runs the migration.</param>
internal sealed record SeriesObjects(string Schema, string Writer, string Noter, string LastUse, string Trigger, string NoteTrigger, string? Owner)
{
    private const string Prefix = "tenet_";

    // Triggers fire in the order of their names, and digits stand before letters.
    private const string NotesFirst = "0_";

    public static SeriesObjects Of(Table table, string about, FreeNames names)
    {
        var stem = $"{Prefix}{table.Name}_{about}";
        return new SeriesObjects(
            table.Schema,
            names.Relation(table.Schema, stem, "_both"),
            names.Relation(table.Schema, stem, "_noted"),
            names.Relation(table.Schema, stem, "_last_use"),
            names.Relation(table.Schema, "zz_" + stem, ""),
            names.Relation(table.Schema, NotesFirst + stem, ""),
            table.Owner);
    }

    /// <summary>It notes the use of old columns, those of its <c>UPDATE OF</c>.</summary>
    public static bool IsNoteTrigger(Trigger trigger) => trigger.Name.StartsWith(NotesFirst + Prefix, StringComparison.Ordinal);

    public string WriterName => Quote.Qualified(Schema, Writer);

    public string NoterName => Quote.Qualified(Schema, Noter);

    public string LastUseName => Quote.Qualified(Schema, LastUse);
}
