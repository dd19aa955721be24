using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class RuleAlter : AlterOf<RewriteRule>
{
    protected override RewriteRule Rest(RewriteRule before, RewriteRule after) => after with { Enabled = before.Enabled };

    protected override IEnumerable<string> Write(RewriteRule before, RewriteRule after, AlterContext context) =>
        before.Enabled == after.Enabled
            ? []
            : [$"ALTER TABLE {Names.Relation(after)} {EnabledState.Words(after.Enabled, "RULE " + Quote.Identifier(after.Name))}"];
}
