using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>
/// A view that bears the old name of a table. The server writes through it by itself, defaults, <c>ON CONFLICT</c> and <c>RETURNING</c> included; who asks is who the rights and policies of the table are asked for.
/// Its condition is asked once a statement, and for each row that is written: it notes that the old name was used.
/// </summary>
internal static class NameView
{
    /// <param name="old">The table as it was.</param>
    /// <param name="before">The schema with it.</param>
    /// <param name="now">Its new name, qualified and quoted.</param>
    /// <param name="objects">The names.</param>
    public static IEnumerable<string> Create(Table old, SchemaModel before, string now, SeriesObjects objects)
    {
        var (view, id) = (Names.Of(old), new FactId(FactKind.View, old.Schema, old.Name));
        Column[] columns = [.. before.Of<Column>().Where(column => column.Parent == old.Id).OrderBy(column => column.Position.Value)];
        var parts = columns.Select(column => column.Id).ToHashSet();
        var grants = before.Of<Grant>().Where(grant => grant.On == old.Id || parts.Contains(grant.On));
        return
        [
            .. UseNote.Create(objects, UseNote.ByQuery(objects)),
            $"GRANT EXECUTE ON FUNCTION {objects.NoterName}() TO PUBLIC",
            $"CREATE VIEW {view} WITH (security_invoker = true, check_option = local) AS SELECT {Quote.Identifiers(columns.Select(column => column.Name))} FROM {now} WHERE (SELECT {objects.NoterName}())",
            .. UseNote.Owned($"VIEW {view}", objects),
            .. grants.Where(grant => grant.Grantor is null && grant.Grantee != old.Owner)
                .SelectMany(grant => GrantDdl.Grants(grant.On.Kind == FactKind.Column ? grant.On : id, grant)),
        ];
    }
}
