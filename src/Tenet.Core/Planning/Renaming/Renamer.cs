using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Planning.Renaming;

/// <summary>Applies renames to the present schema, so that what is compared bears the same names.</summary>
public static class Renamer
{
    /// <exception cref="TenetException">TNT4002 where the object is not there, or the new name is taken.</exception>
    public static RenamedSchema Rename(SchemaModel before, IReadOnlyList<Rename> renames)
    {
        // From the inside out: a column is named by its table's old name, a table by its schema's.
        var ordered = renames.OrderBy(rename => rename.Label is not null ? 0 : rename.From.Kind == FactKind.Schema ? 3 : rename.From.Of.Length > 0 ? 1 : 2).ToArray();
        foreach (var rename in ordered)
        {
            Check(rename, before, ordered);
        }

        var (model, steps, left) = (before, new List<PlanStep>(), ordered.ToList());
        while (left.Count > 0)
        {
            // A name that another one gives up is taken after that; where all wait for each other, one makes room by a third name.
            var next = left.FindIndex(rename => rename.Label is not null || !model.Contains(rename.From with { Name = rename.To }));
            if (next < 0)
            {
                var waiting = left[0];
                var aside = new Rename(waiting.From, waiting.To + "_before");
                (model, var step) = Apply(model, aside);
                steps.AddRange(step);
                left[0] = waiting with { From = waiting.From with { Name = aside.To } };
                continue;
            }

            (model, var done) = Apply(model, left[next]);
            steps.AddRange(done);
            left.RemoveAt(next);
        }

        return new RenamedSchema(model, steps);
    }

    private static (SchemaModel Model, IEnumerable<PlanStep> Steps) Apply(SchemaModel model, Rename rename)
    {
        var fact = model.Find(rename.From)!;
        var subject = rename.Label is null ? rename.From with { Name = rename.To } : rename.From;
        var steps = RenameDdl.Write(fact, rename.To, rename.Label).Concat(RenameDdl.NotNulls(fact, rename.To, model)).Select(sql => new PlanStep(sql, subject, PlanAction.Rename, 1, true, []));
        return (new Descendants(model).Of(rename).Aggregate(Renamed(model, rename), Renamed), steps);
    }

    private static SchemaModel Renamed(SchemaModel model, Rename rename)
    {
        var writer = new FactRenaming(rename, model.Edges.ToLookup(edge => edge.From, edge => edge.To));
        var pairs = model.Facts.Select(old => (Old: old, New: writer.Apply(old))).ToArray();
        var ids = pairs.Where(pair => pair.Old.Id != pair.New.Id).ToDictionary(pair => pair.Old.Id, pair => pair.New.Id);
        var edges = model.Edges.Select(edge => new Edge(ids.GetValueOrDefault(edge.From, edge.From), ids.GetValueOrDefault(edge.To, edge.To)));
        return new SchemaModel(model.ServerVersion, pairs.Select(pair => pair.New), edges, model.Notices);
    }

    private static void Check(Rename rename, SchemaModel before, IReadOnlyList<Rename> all)
    {
        var to = rename.From with { Name = rename.To };
        if (before.Find(rename.From) is not { } fact || (rename.Label is { } label && (fact as EnumType)?.Labels.Contains(label) != true))
        {
            throw Impossible(rename, "is not there");
        }

        if (rename.Label is not null)
        {
            return;
        }

        if (before.Contains(to) && !all.Any(other => other.From == to))
        {
            throw Impossible(rename, $"cannot take the name {to.Path}, which is taken");
        }
    }

    private static TenetException Impossible(Rename rename, string why) =>
        new(ErrorCode.RenameImpossible, $"{rename.From}{(rename.Label is null ? "" : $" label '{rename.Label}'")} {why}.");
}
