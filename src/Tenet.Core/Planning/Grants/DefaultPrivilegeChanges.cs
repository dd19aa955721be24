using Tenet.Core.Diffing;
using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Grants;

/// <summary>ALTER DEFAULT PRIVILEGES: what goes is gone before anything is made, what comes or changes comes at the end.</summary>
internal static class DefaultPrivilegeChanges
{
    public static IEnumerable<PlanNode> Nodes(IReadOnlyList<FactChange> changes)
    {
        foreach (var change in changes)
        {
            switch (change)
            {
                case { Before: DefaultPrivilege was, After: null }:
                    yield return new PlanNode(was.Id, PlanAction.Drop, () => DefaultPrivilegeDdl.Reset(was)) { Band = Band.Quiet, Removes = [was.Id] };
                    break;
                case { Before: null, After: DefaultPrivilege now }:
                    yield return new PlanNode(now.Id, PlanAction.Create, () => DefaultPrivilegeDdl.Create(now))
                    {
                        Stage = DumpStage.DefaultPrivileges,
                        Makes = [now.Id],
                        Needs = now.Schema is null ? [] : [new FactId(FactKind.Schema, "", now.Schema)],
                    };
                    break;
                case { Before: DefaultPrivilege was, After: DefaultPrivilege now } when !was.Equals(now):
                    yield return new PlanNode(now.Id, PlanAction.Alter, () => DefaultPrivilegeDdl.Change(was, now)) { Stage = DumpStage.DefaultPrivileges, Makes = [now.Id] };
                    break;
            }
        }
    }
}
