using Tenet.Core.Model;
using Tenet.Core.Planning.Alters;
using Tenet.Core.Planning.Graph;

namespace Tenet.Core.Planning.Hazards;

/// <summary>Rows, values and numbers that are gone when the plan has run.</summary>
internal static class DataLossHazards
{
    public static IEnumerable<Hazard> Find(Fates fates)
    {
        foreach (var fact in fates.Gone.Select(id => fates.Before.Find(id)!).OrderById())
        {
            if (Gone(fact, fates) is { } why)
            {
                yield return new Hazard(HazardClass.DataLoss, fact.Id, why);
            }
        }

        foreach (var (id, change) in fates.Altered)
        {
            if (Altered(change.Before!, change.After!) is { } why)
            {
                yield return new Hazard(HazardClass.DataLoss, id, why);
            }
        }
    }

    private static string? Gone(Fact fact, Fates fates)
    {
        var comesBack = fates.Fresh.Contains(fact.Id);
        return fact switch
        {
            Table { ForeignServer: null } => comesBack ? "The table cannot be altered this way: it is dropped with its rows and made anew." : "The table is dropped with its rows.",
            Column { Generated: null, Relation: null } column when !fates.Gone.Contains(column.Parent!.Value) && !(column.Inherited && fates.Links.Kept(column.Parent.Value).Any()) =>
                comesBack ? "The column cannot be altered this way: it is dropped with its values and made anew." : "The column is dropped with its values.",
            Sequence sequence when !fates.Before.Needs(sequence.Id).Any(need => need.Kind == FactKind.Column && fates.Gone.Contains(need)) =>
                comesBack ? "The sequence is made anew and begins at its start." : "The sequence is dropped, and with it the number that it had reached.",
            EnumType type when fates.After.Find(type.Id) is EnumType now && type.Labels.Except(now.Labels).ToArray() is { Length: > 0 } lost =>
                $"The labels {string.Join(", ", lost.Select(label => $"'{label}'"))} go: rows that hold them stop the plan.",
            Subscription { SlotName: not null } => "What the publisher keeps for the subscription is not read any more.",
            _ => null,
        };
    }

    private static string? Altered(Fact was, Fact now) => (was, now) switch
    {
        (Column { Relation: null } before, Column after) when before.Type != after.Type && Conversion.MayLose(before.Type, after.Type) =>
            $"Not every value of type {before.Type} can be told as {after.Type}.",
        (Column { Identity: not null, Relation: null }, Column { Identity: null }) => "The number that the column's sequence had reached is forgotten.",
        (Table { Unlogged: false }, Table { Unlogged: true }) => "The table is no longer written to the log: a crash of the server empties it.",
        _ => null,
    };
}
