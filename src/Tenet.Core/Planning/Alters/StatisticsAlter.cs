using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class StatisticsAlter : AlterOf<StatisticsObject>
{
    protected override StatisticsObject Rest(StatisticsObject before, StatisticsObject after) => after with { Target = before.Target };

    protected override IEnumerable<string> Write(StatisticsObject before, StatisticsObject after, AlterContext context) =>
        before.Target == after.Target ? [] : [$"ALTER STATISTICS {Names.Of(after)} SET STATISTICS {after.Target ?? -1}"];
}
