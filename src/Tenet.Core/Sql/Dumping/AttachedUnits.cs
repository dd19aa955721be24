using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Units of what hangs on a relation: foreign keys, statistics, rules, triggers, policies.</summary>
internal static class AttachedUnits
{
    public static IEnumerable<DumpUnit> Of(Fact fact, UnitContext context) => fact switch
    {
        ForeignKey key => ForeignKey(key, context),
        StatisticsObject statistics => Statistics(statistics, context),
        RewriteRule rule => [Late(rule, 0, () => [.. RuleDdl.Create(rule), .. CommentDdl.Create(rule)])],

        // A partition's clone comes with the trigger of the partitioned table; its state and comment follow all triggers.
        Trigger { Inherited: true } clone => Clone(clone, context),
        Trigger trigger => [Late(trigger, 0, () => [TriggerDdl.Create(trigger), .. TriggerDdl.State(trigger), .. CommentDdl.Create(trigger)])],
        Policy policy => [Late(policy, 0, () => [PolicyDdl.Create(policy), .. CommentDdl.Create(policy)])],
        _ => [],
    };

    /// <summary>Grants on what the model does not hold: members of extensions.</summary>
    public static IEnumerable<DumpUnit> OfStrangers(UnitContext context, Func<FactId, bool> isMade) =>
        from grant in context.Index.Model.Of<Grant>()
        where !isMade(grant.On)
        group grant by grant.On into grants
        select new DumpUnit(grants.First().Id, Marks.All(FactKind.Extension), () => GrantDdl.Create(grants.Key, null, [.. grants], unknownStart: true))
        {
            Stage = DumpStage.Attached,
            Makes = [.. grants.Select(grant => grant.Id)],
        };

    private static IEnumerable<DumpUnit> ForeignKey(ForeignKey key, UnitContext context)
    {
        var table = key.Parent!.Value;
        if (key.Inherited)
        {
            return key.Comment is null ? [] : [new DumpUnit(key.Id, table, () => CommentDdl.Create(key)) { Stage = DumpStage.Attached, Makes = [key.Id], Needs = [table] }];
        }

        return
        [
            new DumpUnit(key.Id, table, () => [ForeignKeyDdl.Add(key), .. CommentDdl.Create(key), .. context.Labels(key)])
            {
                Stage = DumpStage.ForeignKeys,
                Makes = [key.Id],
                Needs = [table, new FactId(FactKind.Table, key.ReferencedSchema, key.ReferencedTable)],
            },
        ];
    }

    private static IEnumerable<DumpUnit> Statistics(StatisticsObject statistics, UnitContext context)
    {
        var relation = context.Index.RelationId(statistics.Table);
        yield return new DumpUnit(statistics.Id, relation, () => [.. StatisticsDdl.Create(statistics), .. context.Finish(statistics)])
        {
            Makes = [statistics.Id],
            Needs = [.. UnitContext.Schema(statistics), relation],
        };
    }

    private static IEnumerable<DumpUnit> Clone(Trigger clone, UnitContext context)
    {
        // It stands with the trigger that it was cloned from, and behind the clones between the two.
        var (origin, depth) = (clone, 0);
        for (var table = Above(clone.Parent!.Value, context); table is { } id; table = Above(id, context))
        {
            depth++;
            origin = context.Index.Model.Find(new FactId(FactKind.Trigger, id.Schema, clone.Name, id.Name)) as Trigger ?? origin;
        }

        yield return new DumpUnit(clone.Id, origin.Parent!.Value, () => [.. TriggerDdl.State(clone), .. CommentDdl.Create(clone)])
        {
            Stage = DumpStage.Attached,
            Step = depth,
            Makes = [clone.Id],
            Needs = [clone.Parent!.Value, .. origin == clone ? Array.Empty<FactId>() : [origin.Id]],
        };
    }

    private static FactId? Above(FactId table, UnitContext context) => context.Index.Model.Find(table) is Table { PartitionOf: { } of } ? ModelIndex.TableId(of) : null;

    private static DumpUnit Late(RelationFact fact, int step, Func<IEnumerable<string>> write) =>
        new(fact.Id, fact.Parent!.Value, write) { Stage = DumpStage.Attached, Step = step, Makes = [fact.Id], Needs = [fact.Parent.Value] };
}
