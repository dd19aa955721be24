using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class OperatorFamilyAlter : AlterOf<OperatorFamily>
{
    protected override OperatorFamily Rest(OperatorFamily before, OperatorFamily after) => after with { Members = before.Members };

    protected override bool Allows(OperatorFamily before, OperatorFamily after, AlterContext context) => before.Members.All(after.Members.Contains);

    protected override IEnumerable<string> Write(OperatorFamily before, OperatorFamily after, AlterContext context) =>
        before.Members.Count == after.Members.Count
            ? []
            : [OperatorFamilyDdl.AddMembers(after with { Members = after.Members.Except(before.Members).ToValueList() })];
}
