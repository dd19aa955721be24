using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.Alters;

internal sealed class ExtensionAlter : AlterOf<Extension>
{
    protected override Extension Rest(Extension before, Extension after) => after with { Schema = before.Schema, Version = before.Version };

    protected override IEnumerable<string> Write(Extension before, Extension after, AlterContext context)
    {
        var alter = $"ALTER EXTENSION {Quote.Identifier(after.Name)}";
        if (before.Version != after.Version)
        {
            yield return $"{alter} UPDATE TO {Quote.Literal(after.Version)}";
        }

        if (before.Schema != after.Schema)
        {
            yield return $"{alter} SET SCHEMA {Quote.Identifier(after.Schema)}";
        }
    }
}
