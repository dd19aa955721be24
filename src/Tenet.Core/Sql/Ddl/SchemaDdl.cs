using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE SCHEMA. A new database has a schema <c>public</c>, which belongs to <c>pg_database_owner</c>.</summary>
internal static class SchemaDdl
{
    public const string Public = "public";

    public static string DropPublic => "DROP SCHEMA public";

    public static IEnumerable<string> Create(Namespace schema)
    {
        if (schema.Name != Public)
        {
            return [$"CREATE SCHEMA {Quote.Identifier(schema.Name)}", .. OwnerDdl.Set(schema), .. CommentDdl.Create(schema)];
        }

        var owner = schema.Owner == "pg_database_owner" ? [] : OwnerDdl.Set(schema);
        return schema.Comment == CommentDdl.OnSchemaPublic ? owner : [.. owner, CommentDdl.Set(Target.Of(schema), schema.Comment)];
    }
}
