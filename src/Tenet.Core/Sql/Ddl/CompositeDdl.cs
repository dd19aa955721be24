using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE TYPE … AS (…).</summary>
internal static class CompositeDdl
{
    public static string Create(CompositeType type, IEnumerable<Column> attributes) =>
        $"CREATE TYPE {Names.Of(type)} AS {Body.Of([.. attributes.Select(Attribute)])}";

    public static string Attribute(Column attribute) =>
        $"{Quote.Identifier(attribute.Name)} {attribute.Type}{(attribute.Collation is null ? "" : " COLLATE " + attribute.Collation)}";
}
