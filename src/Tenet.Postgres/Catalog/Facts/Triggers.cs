using Tenet.Core.History;
using System.Text;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Triggers(CatalogNames names, FactSink sink) : CatalogQuery
{
    // Bits of tgtype, from pg_trigger.h.
    private const int Row = 1;
    private const int Before = 2;
    private const int InsteadOf = 64;
    private static readonly (int Bit, string Word)[] EventBits = [(4, "insert"), (8, "delete"), (16, "update"), (32, "truncate")];

    public override bool IsLarge => true;

    public override void Read(CatalogRow row)
    {
        if (names.Relation(row.Oid("relation")) is not { } relation)
        {
            return;
        }

        var type = row.Short("type");
        var oid = row.Oid("oid");
        sink.Add(
            new Trigger
            {
                Schema = relation.Schema,
                Table = relation.Name,
                Relation = relation.RelationWord,
                Name = row.Text("name"),
                Timing = (type & InsteadOf) != 0 ? "instead of" : (type & Before) != 0 ? "before" : "after",
                Events = Events(type),
                Columns = CatalogNames.ColumnNames(relation, row.Numbers("columns")),
                ForEachRow = (type & Row) != 0,
                When = When(row.SqlOrNull("definition")),
                Function = Quote.Qualified(row.Text("function_schema"), row.Text("function")),
                Arguments = Arguments(row.Bytes("arguments")),
                OldTable = row.TextOrNull("old_table"),
                NewTable = row.TextOrNull("new_table"),
                Constraint = row.Bool("is_constraint"),
                From = names.RelationName(row.Oid("from_relation")),
                Deferrable = row.Bool("deferrable"),
                InitiallyDeferred = row.Bool("deferred"),
                Enabled = EnabledState.Word(row.Char("enabled")),
                Inherited = row.Bool("cloned"),
                Comment = names.Comment(CatalogClass.Trigger, oid),
            },
            new ObjectAddress(CatalogClass.Trigger, oid));
    }

    // The arguments follow each other in one bytea, each ended by a zero byte.
    private static ValueList<string> Arguments(byte[] bytes) =>
        bytes.Length == 0 ? [] : Encoding.UTF8.GetString(bytes, 0, bytes.Length - 1).Split('\0').ToValueList();

    // The condition stands between "FOR EACH … WHEN (" and the call of the function.
    private static string? When(string? definition)
    {
        if (definition is null)
        {
            return null;
        }

        var start = definition.IndexOf(" WHEN (", StringComparison.Ordinal) + " WHEN (".Length;
        var end = definition.LastIndexOf(") EXECUTE FUNCTION ", StringComparison.Ordinal);
        return definition[start..end];
    }

    private static ValueList<string> Events(int type)
    {
        var events = new List<string>(EventBits.Length);
        foreach (var (bit, word) in EventBits)
        {
            if ((type & bit) != 0)
            {
                events.Add(word);
            }
        }

        return events.ToValueList();
    }
}
