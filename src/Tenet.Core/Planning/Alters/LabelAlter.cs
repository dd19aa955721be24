using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class LabelAlter : AlterOf<SecurityLabel>
{
    protected override SecurityLabel Rest(SecurityLabel before, SecurityLabel after) => after with { Label = before.Label };

    protected override IEnumerable<string> Write(SecurityLabel before, SecurityLabel after, AlterContext context) =>
        context.After.Model.Find(after.On) is { } on && before.Label != after.Label ? [SecurityLabelDdl.Create(after, on)] : [];
}
