using Tenet.Core.Model;
using Tenet.Core.Planning.Online;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>The triggers that keep a column equal in two tables, whichever of them a client writes.</summary>
/// <remarks>
/// They run with the rights of the client, and its policies hold: nobody writes by them what he may not write himself. Each looks for rows that differ, so that the one does not wake the other again.
/// </remarks>
internal sealed class MoveWrite(MovedColumn move, SeriesObjects objects)
{
    // What a trigger of ours writes is no use of the old form.
    private const string Copying = "tenet.copying";

    private readonly string source = Quote.Qualified(move.Old.Schema, move.Old.Table);
    private readonly string target = Quote.Qualified(move.New.Schema, move.New.Table);
    private readonly string old = Quote.Identifier(move.Old.Name);
    private readonly string fresh = Quote.Identifier(move.New.Name);
    private readonly string returner = Quote.Qualified(objects.Schema, objects.Writer + "_back");

    public IEnumerable<string> Create() =>
    [
        .. UseNote.Create(objects, UseNote.ByRow(objects, $"(TG_OP = 'UPDATE' OR NEW.{old} IS NOT NULL) AND coalesce(pg_catalog.current_setting('{Copying}', true), '') = ''")),
        $"CREATE TRIGGER {Quote.Identifier(objects.NoteTrigger)} BEFORE INSERT OR UPDATE OF {old} ON {source} FOR EACH ROW EXECUTE FUNCTION {objects.NoterName}()",
        Function(objects.WriterName, Forth()),
        .. UseNote.Owned($"FUNCTION {objects.WriterName}()", objects),
        $"CREATE TRIGGER {Quote.Identifier(objects.Trigger)} AFTER INSERT OR UPDATE ON {source} FOR EACH ROW EXECUTE FUNCTION {objects.WriterName}()",
        Function(returner, Back()),
        .. UseNote.Owned($"FUNCTION {returner}()", objects),
        $"CREATE TRIGGER {Quote.Identifier(objects.NoteTrigger)} BEFORE INSERT ON {target} FOR EACH ROW EXECUTE FUNCTION {returner}()",
        $"CREATE TRIGGER {Quote.Identifier(objects.Trigger)} AFTER INSERT OR UPDATE OR DELETE ON {target} FOR EACH ROW EXECUTE FUNCTION {returner}()",
    ];

    /// <summary>Gives the rows of the new table their values, and makes those that are missing.</summary>
    public string Backfill(IReadOnlyList<Column> key) => new BatchLoop(source, key, Missing(), IsSilent: false, Fill).ToSql();

    /// <summary>Gives the rows of the old table their values back.</summary>
    public string BackfillOld(IReadOnlyList<Column> key) => BatchLoop.Update(
        source, key, $"{old} = (SELECT tenet_to.{fresh} FROM {target} AS tenet_to WHERE {Joined(Outer)})", $"{old} IS NULL AND EXISTS (SELECT FROM {target} AS tenet_to WHERE {Joined(Outer)} AND tenet_to.{fresh} IS NOT NULL)", isSilent: true);

    public IEnumerable<string> Checks() =>
    [
        UseGuard.IfAny(
            $"SELECT FROM {source} AS tenet_from WHERE tenet_from.{old} IS NOT NULL AND NOT EXISTS (SELECT FROM {target} AS tenet_to WHERE {Joined("tenet_from")})",
            $"rows of {source} hold {old} and have no row in {target}", $"Make the rows of {target}, or empty {old} where it is not needed: the values would be gone."),
        UseGuard.IfAny(
            $"SELECT FROM {source} AS tenet_from JOIN {target} AS tenet_to ON {Joined("tenet_from")} WHERE tenet_from.{old}::text IS DISTINCT FROM tenet_to.{fresh}::text",
            $"{source}.{old} and {target}.{fresh} are not equal in all rows", "Run the backfill of this series again; where they still differ, a trigger was disabled: make them equal."),
    ];

    private string Outer => Quote.Identifier(move.Old.Table);

    private string Joined(string from) => string.Join(" AND ", move.OldKey.Zip(move.NewKey, (mine, other) => $"tenet_to.{Quote.Identifier(other)} = {from}.{Quote.Identifier(mine)}"));

    private string Missing() => move.MakesRows
        ? $"{old} IS NOT NULL AND NOT EXISTS (SELECT FROM {target} AS tenet_to WHERE {Joined(Outer)} AND tenet_to.{fresh} IS NOT NULL)"
        : $"{old} IS NOT NULL AND EXISTS (SELECT FROM {target} AS tenet_to WHERE {Joined(Outer)} AND tenet_to.{fresh} IS NULL)";

    private string Fill(string rows)
    {
        var from = $"(SELECT {Quote.Identifiers(move.OldKey)}, {old} FROM ONLY {source} WHERE {rows}) AS tenet_from";
        var update = $"UPDATE {target} AS tenet_to SET {fresh} = tenet_from.{old} FROM {from} WHERE {Joined("tenet_from")} AND tenet_to.{fresh} IS NULL";
        return move.MakesRows
            ? $"{update};\n            INSERT INTO {target} ({Quote.Identifiers(move.NewKey.Append(move.New.Name))}) SELECT * FROM {from} ON CONFLICT DO NOTHING"
            : update;
    }

    private string Forth()
    {
        var insert = move.MakesRows
            ? $"""

                    IF NEW.{old} IS NOT NULL AND NOT FOUND AND NOT EXISTS (SELECT FROM {target} AS tenet_to WHERE {Joined("NEW")}) THEN
                        INSERT INTO {target} ({Quote.Identifiers(move.NewKey.Append(move.New.Name))}) VALUES ({string.Join(", ", move.OldKey.Append(move.Old.Name).Select(name => "NEW." + Quote.Identifier(name)))}) ON CONFLICT DO NOTHING;
                    END IF;
                """
            : "";
        return $"""

            BEGIN
                IF TG_OP = 'INSERT' AND NEW.{old} IS NULL THEN
                    RETURN NULL;
                END IF;
                IF TG_OP = 'UPDATE' AND NEW.{old}::text IS NOT DISTINCT FROM OLD.{old}::text THEN
                    RETURN NULL;
                END IF;
                UPDATE {target} AS tenet_to SET {fresh} = NEW.{old} WHERE {Joined("NEW")} AND tenet_to.{fresh}::text IS DISTINCT FROM NEW.{old}::text;{insert}
                RETURN NULL;
            END

            """;
    }

    private string Back()
    {
        string Here(string record) => string.Join(" AND ", move.OldKey.Zip(move.NewKey, (mine, other) => $"tenet_from.{Quote.Identifier(mine)} = {record}.{Quote.Identifier(other)}"));
        string Write(string record, string value, string differs) => $"""
            PERFORM pg_catalog.set_config('{Copying}', 'on', true);
                    UPDATE {source} AS tenet_from SET {old} = {value} WHERE {Here(record)} AND {differs};
                    PERFORM pg_catalog.set_config('{Copying}', '', true);
            """;
        return $"""

            BEGIN
                IF TG_WHEN = 'BEFORE' THEN
                    IF NEW.{fresh} IS NULL THEN
                        SELECT tenet_from.{old} INTO NEW.{fresh} FROM {source} AS tenet_from WHERE {Here("NEW")};
            {(move.New.Default is { } value ? $"            NEW.{fresh} := coalesce(NEW.{fresh}, {value});\n" : "")}        END IF;
                    RETURN NEW;
                ELSIF TG_OP = 'DELETE' THEN
                    {Write("OLD", "NULL", $"tenet_from.{old} IS NOT NULL")}
                ELSIF TG_OP = 'INSERT' OR NEW.{fresh}::text IS DISTINCT FROM OLD.{fresh}::text THEN
                    {Write("NEW", $"NEW.{fresh}", $"tenet_from.{old}::text IS DISTINCT FROM NEW.{fresh}::text")}
                END IF;
                RETURN NULL;
            END

            """;
    }

    private static string Function(string name, string body) => $"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS {Quote.Dollar(body)}";
}
