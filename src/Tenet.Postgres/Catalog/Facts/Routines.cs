using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Routines(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_proc where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.Proc, oid) || names.IsTemporary(row.Oid("schema")))
        {
            return;
        }

        sink.Add(
            new Routine
            {
                Schema = names.Namespaces[row.Oid("schema")],
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                IdentityArguments = row.Text("identity_arguments"),
                Arguments = row.Sql("arguments"),
                Returns = row.TextOrNull("returns"),
                IsProcedure = row.Char("kind") == 'p',
                Window = row.Char("kind") == 'w',
                Language = row.Text("language"),
                Transforms = row.Texts("transforms"),
                Volatility = row.Char("volatility") switch { 'i' => "immutable", 's' => "stable", _ => null },
                Strict = row.Bool("strict"),
                SecurityDefiner = row.Bool("security_definer"),
                Leakproof = row.Bool("leakproof"),
                Parallel = ParallelWord(row.Char("parallel")),
                Cost = row.Float("cost"),
                Rows = row.Float("rows"),
                Support = row.TextOrNull("support"),
                Settings = row.Texts("settings"),
                Source = row.TextOrNull("source"),
                SqlBody = row.SqlOrNull("sql_body"),
                Library = row.TextOrNull("library"),
                Comment = names.Comment(CatalogClass.Proc, oid),
            },
            new ObjectAddress(CatalogClass.Proc, oid));
    }

    public static string? ParallelWord(char parallel) => parallel switch { 's' => "safe", 'r' => "restricted", _ => null };
}
