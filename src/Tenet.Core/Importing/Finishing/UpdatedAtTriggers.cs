using Tenet.Core.Model;

namespace Tenet.Core.Importing.Finishing;

/// <summary>A trigger that keeps updated_at, where none is there.</summary>
internal sealed class UpdatedAtTriggers : IStep
{
    private const string Name = "set_updated_at";

    public void Apply(Workshop shop)
    {
        var tables = shop.Tables.Where(table => table.PartitionOf is null && shop.Column(table, "updated_at") is { Generated: null } && !shop.Of<Trigger>(table).Any(trigger => trigger.Timing == "before" && trigger.Events.Contains("update"))).ToList();
        if (tables.Count == 0)
        {
            return;
        }

        var function = new Routine
        {
            Schema = "public", Name = Name, IdentityArguments = "", Arguments = "", Returns = "trigger", Language = "plpgsql", Cost = 100,
            Source = "\nBEGIN\n  NEW.updated_at := now();\n  RETURN NEW;\nEND\n",
        };
        if (!shop.Contains(function.Id))
        {
            shop.Put(function);
        }

        foreach (var table in tables)
        {
            var trigger = new Trigger { Schema = table.Schema, Table = table.Name, Name = Name, Timing = "before", Events = ["update"], ForEachRow = true, Function = "public." + Name };
            shop.Put(trigger);
            shop.Edges.Add(new Edge(trigger.Id, function.Id));
            shop.Notes.Add("a trigger that keeps updated_at", table.Name);
        }
    }
}
