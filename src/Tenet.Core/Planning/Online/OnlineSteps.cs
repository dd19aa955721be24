using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Online;

/// <summary>Writes the steps of a plan so that nobody has to wait for one that reads or writes all rows of a table.</summary>
internal static class OnlineSteps
{
    public static ValueList<PlanStep> Write(IReadOnlyList<PlanStep> renames, Scene scene, IReadOnlyList<Hazard> hazards)
    {
        var filledLater = NewColumn.All(scene);
        var placement = new Placement(scene, filledLater);
        Treatment[] treatments = [.. scene.Nodes.Select((node, i) => Treat(i, node, [.. node.Write()], scene, placement, filledLater))];
        var steps = new PhasedSteps(hazards);
        steps.Add(renames);
        foreach (var (node, treatment) in Each(scene, treatments).Where(item => item.Node.IsAhead))
        {
            steps.Add(node.Subject, Piece.Plain(node.Action, treatment.Main), joins: true);
        }

        // A label can be used when it is committed.
        if (scene.Nodes.Any(node => node.IsAhead))
        {
            steps.Commit();
        }

        foreach (var (node, treatment) in Each(scene, treatments))
        {
            steps.Add(node.Subject, treatment.Before);
        }

        foreach (var (node, treatment) in Each(scene, treatments).Where(item => !item.Node.IsAhead && item.Treatment.Main.Count > 0))
        {
            steps.Add(node.Subject, Piece.Plain(node.Action, treatment.Main), joins: true);
        }

        foreach (var (node, treatment) in Each(scene, treatments))
        {
            steps.Add(node.Subject, treatment.After);
        }

        foreach (var (node, treatment) in Each(scene, treatments))
        {
            steps.Add(node.Subject, treatment.Last);
        }

        return steps.All.ToValueList();
    }

    private static IEnumerable<(PlanNode Node, Treatment Treatment)> Each(Scene scene, Treatment[] treatments) => scene.Nodes.Zip(treatments);

    private static Treatment Treat(int place, PlanNode node, IReadOnlyList<string> statements, Scene scene, Placement placement, IReadOnlySet<FactId> filledLater)
    {
        var fact = scene.Fates.After.Find(node.Subject);
        return (placement.RoleOf(place), placement.Of(place)) switch
        {
            (Role.IndexBuild, Choice.Later) => IndexBuild.Later((Index)fact!, statements, placement.TakesOver(place), scene),
            (Role.IndexBuild, Choice.Split) => IndexBuild.Split((Index)fact!, statements, scene),
            (Role.KeyBuild, Choice.Later) => KeyBuild.Later((KeyConstraint)fact!, statements, scene),
            (Role.KeyBuild, Choice.Split) => KeyBuild.Split((KeyConstraint)fact!, statements, scene),
            (Role.Join, Choice.Later) => new Treatment { After = [Piece.Quick(node.Action, statements)] },
            (Role.ForeignKeyAdd or Role.ForeignKeyOfNew, Choice.Later) => ForeignKeyAdd.Later((ForeignKey)fact!, statements, scene),
            (Role.ForeignKeyAdd, Choice.InPlace) => ForeignKeyAdd.InPlace((ForeignKey)fact!, statements),
            (Role.CheckAdd, Choice.Split) => CheckAdd.Split((CheckConstraint)fact!, statements),
            (Role.CheckAdd, Choice.Later) => CheckAdd.Later((CheckConstraint)fact!, statements),
            (Role.CheckAdd, Choice.InPlace) => CheckAdd.InPlace((CheckConstraint)fact!, statements),
            // The index that takes its place sees to it.
            (Role.IndexDrop, Choice.Later) when scene.Fates.Fresh.Contains(node.Subject) => new Treatment(),
            (Role.IndexDrop, Choice.Later) => new Treatment { After = [IndexBuild.DropConcurrently((Index)scene.Fates.Before.Find(node.Subject)!)] },
            (Role.IndexDrop, Choice.Last) => new Treatment { Last = [IndexBuild.DropConcurrently((Index)scene.Fates.Before.Find(node.Subject)!)] },
            (Role.Other, _) => OfOther(place, node, statements, scene, placement, filledLater),
            _ => null,
        } ?? new Treatment(statements);
    }

    private static Treatment? OfOther(int place, PlanNode node, IReadOnlyList<string> statements, Scene scene, Placement placement, IReadOnlySet<FactId> filledLater) => scene.Fates.After.Find(node.Subject) switch
    {
        Column column when filledLater.Contains(column.Id) && node.Action == PlanAction.Create && !placement.IsFilledNow(column.Id) && !placement.RefusesNullNow(column.Id) => NewColumn.Of(column, statements, scene),
        Column => RetypedColumn.Of(node, statements, scene) ?? NotNullSet.Of(node, statements, scene, placement) ?? Validation.Of(node, statements, scene),
        CheckConstraint or ForeignKey => Validation.Of(node, statements, scene),
        _ => PartitionAttach.Of(node, statements, scene) ?? PartitionDetach.Of(place, statements, scene),
    };
}
