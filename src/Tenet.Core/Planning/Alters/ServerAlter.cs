using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class ServerAlter : AlterOf<ForeignServer>
{
    protected override ForeignServer Rest(ForeignServer before, ForeignServer after) => after with { Version = before.Version, Options = before.Options };

    protected override IEnumerable<string> Write(ForeignServer before, ForeignServer after, AlterContext context)
    {
        var words = Body.Words(
            before.Version == after.Version ? "" : "VERSION " + (after.Version is null ? "NULL" : Quote.Literal(after.Version)),
            OptionChanges.Foreign(before.Options, after.Options));
        return words.Length == 0 ? [] : [$"ALTER SERVER {Quote.Identifier(after.Name)} {words}"];
    }
}
