using Tenet.Core.Sql;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>The trigger that gives a row a value where a client that does not know the column, or left it empty, gave none.</summary>
internal static class NullWrite
{
    public static IEnumerable<string> Create(FilledColumn filled, SeriesObjects objects)
    {
        var (table, name) = (Quote.Qualified(filled.Column.Schema, filled.Column.Table), Quote.Identifier(filled.Column.Name));
        var body = $"""

            #variable_conflict use_column
            BEGIN
                SELECT ({filled.Value}) INTO NEW.{name} FROM (SELECT NEW.*) AS {Quote.Identifier(filled.Column.Table)};
                RETURN NEW;
            END

            """;
        return
        [
            .. UseNote.Create(objects, UseNote.ByRow(objects, $"NEW.{name} IS NULL")),
            $"CREATE TRIGGER {Quote.Identifier(objects.NoteTrigger)} BEFORE INSERT OR UPDATE OF {name} ON {table} FOR EACH ROW WHEN (NEW.{name} IS NULL) EXECUTE FUNCTION {objects.NoterName}()",
            $"CREATE FUNCTION {objects.WriterName}() RETURNS trigger LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS {Quote.Dollar(body)}",
            .. UseNote.Owned($"FUNCTION {objects.WriterName}()", objects),
            $"CREATE TRIGGER {Quote.Identifier(objects.Trigger)} BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW WHEN (NEW.{name} IS NULL) EXECUTE FUNCTION {objects.WriterName}()",
        ];
    }
}
