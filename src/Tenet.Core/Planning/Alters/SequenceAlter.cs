using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

/// <summary>To whom a sequence belongs (OWNED BY) is a step of its own: see <see cref="Graph.Joinings"/>.</summary>
internal sealed class SequenceAlter : AlterOf<Sequence>
{
    protected override Sequence Rest(Sequence before, Sequence after) => after with { Options = before.Options, Unlogged = before.Unlogged, OwnedBy = before.OwnedBy };

    protected override IEnumerable<string> Write(Sequence before, Sequence after, AlterContext context)
    {
        if (before.Options != after.Options)
        {
            if (after.Options.Minimum > before.Options.Minimum || after.Options.Maximum < before.Options.Maximum)
            {
                // The number that it stands at must lie within the new bounds.
                yield return $"SELECT pg_catalog.setval({Quote.Literal(Names.Of(after))}::pg_catalog.regclass, greatest({after.Options.Minimum}, least({after.Options.Maximum}, last_value)), is_called) FROM {Names.Of(after)}";
            }

            yield return $"ALTER SEQUENCE {Names.Of(after)} {Changes(before.Options, after.Options)}";
        }

        if (before.Unlogged != after.Unlogged && !Follows(before, after, context))
        {
            yield return $"ALTER SEQUENCE {Names.Of(after)} SET {(after.Unlogged ? "UNLOGGED" : "LOGGED")}";
        }
    }

    /// <summary>A type brings bounds of its own, so all that depends on it is said with it.</summary>
    public static string Changes(SequenceOptions before, SequenceOptions after, string word = "")
    {
        var typed = before.Type != after.Type;
        return Body.Words(
            typed ? "AS " + after.Type : "",
            before.Increment != after.Increment ? $"{word}INCREMENT BY {after.Increment}" : "",
            typed || before.Minimum != after.Minimum ? $"{word}MINVALUE {after.Minimum}" : "",
            typed || before.Maximum != after.Maximum ? $"{word}MAXVALUE {after.Maximum}" : "",
            before.Start != after.Start ? $"{word}START WITH {after.Start}" : "",
            before.Cache != after.Cache ? $"{word}CACHE {after.Cache}" : "",
            before.Cycle != after.Cycle ? word + (after.Cycle ? "CYCLE" : "NO CYCLE") : "");
    }

    // The sequence of a serial column is logged as its table is.
    private static bool Follows(Sequence before, Sequence after, AlterContext context) =>
        before.OwnedBy is { } column && column == after.OwnedBy
        && Table(column, context.Before) is { } was && Table(column, context.After) is { } now
        && was.Unlogged != now.Unlogged && now.Unlogged == after.Unlogged;

    private static Table? Table(string column, Sql.Dumping.ModelIndex index) =>
        QualifiedName.Split(column) is [var schema, var table, _] ? index.Model.Find(new FactId(FactKind.Table, schema, table)) as Table : null;
}
