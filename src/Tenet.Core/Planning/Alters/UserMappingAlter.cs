using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class UserMappingAlter : AlterOf<UserMapping>
{
    protected override UserMapping Rest(UserMapping before, UserMapping after) => after with { Options = before.Options };

    protected override IEnumerable<string> Write(UserMapping before, UserMapping after, AlterContext context) =>
        OptionChanges.Foreign(before.Options, after.Options) is { Length: > 0 } options
            ? [$"ALTER USER MAPPING FOR {Quote.Role(after.Role)} SERVER {Quote.Identifier(after.Server)} {options}"]
            : [];
}
