using Tenet.Core.Model;

namespace Tenet.Core.Planning.Graph;

/// <summary>The names that two objects cannot bear at once, whatever their kinds.</summary>
internal static class TakenNames
{
    public static (string Space, string Place, string Name)? Of(FactId id) => id.Kind switch
    {
        FactKind.Table or FactKind.View or FactKind.MaterializedView or FactKind.Sequence or FactKind.Index
            or FactKind.Enum or FactKind.Composite or FactKind.Domain or FactKind.Range => ("relation or type", id.Schema, id.Name),
        // The index behind a key bears its name.
        FactKind.PrimaryKey or FactKind.Unique or FactKind.Exclusion => ("relation or type", id.Schema, id.Name),
        FactKind.Function or FactKind.Procedure or FactKind.Aggregate => ("routine", id.Schema, id.Name + id.Signature),
        FactKind.Check or FactKind.ForeignKey => ("constraint", id.Schema + "." + id.Of, id.Name),
        FactKind.Column => ("column", id.Schema + "." + id.Of, id.Name),
        FactKind.Grant or FactKind.SecurityLabel or FactKind.DefaultPrivilege or FactKind.Role => null,
        _ => (FactKinds.Label(id.Kind), id.Schema + "." + id.Of, id.Name + id.Signature),
    };
}
