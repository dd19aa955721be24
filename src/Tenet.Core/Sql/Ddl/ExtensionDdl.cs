using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE EXTENSION, by itself in whatever version the server offers, as <c>pg_dump</c> does.</summary>
internal static class ExtensionDdl
{
    public static IEnumerable<string> Create(Extension extension, bool saysVersion)
    {
        // A new database has plpgsql.
        var guard = extension.Name == "plpgsql" ? "IF NOT EXISTS " : "";
        yield return $"CREATE EXTENSION {guard}{Quote.Identifier(extension.Name)} WITH SCHEMA {Quote.Identifier(extension.Schema)}{(saysVersion ? $" VERSION {Quote.Literal(extension.Version)}" : "")}";

        // An extension brings a comment along, so that none at all must be said, too.
        yield return CommentDdl.Set(Target.Of(extension), extension.Comment);
    }
}
