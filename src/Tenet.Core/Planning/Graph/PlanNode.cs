using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Graph;

/// <summary>Statements that nothing comes between, with what they must follow.</summary>
internal sealed class PlanNode(FactId subject, PlanAction action, Func<IEnumerable<string>> write)
{
    public FactId Subject => subject;

    public PlanAction Action => action;

    public Band Band { get; init; } = Band.Build;

    public DumpStage Stage { get; init; }

    /// <summary>Orders the nodes of one fact.</summary>
    public int Step { get; init; }

    /// <summary>Must its effect be committed before others use it.</summary>
    public bool IsAhead { get; init; }

    /// <summary>Facts of the desired schema that are there when it has run.</summary>
    public IReadOnlyList<FactId> Makes { get; init; } = [];

    /// <summary>Facts of the desired schema that must be there before, besides what the edges of <see cref="Makes"/> say.</summary>
    public IReadOnlyList<FactId> Needs { get; init; } = [];

    /// <summary>Facts of the present schema that are gone when it has run.</summary>
    public IReadOnlyList<FactId> Removes { get; init; } = [];

    /// <summary>Facts of the present schema that do not need any more, when it has run, what goes.</summary>
    public IReadOnlyList<FactId> LetsGo { get; init; } = [];

    /// <summary>As <see cref="LetsGo"/>, but only of what an expression needs.</summary>
    public IReadOnlyList<FactId> LetsGoOfExpression { get; init; } = [];

    /// <summary>Facts of the present schema that must be gone before; those that stay must have let go.</summary>
    public IReadOnlyList<FactId> Follows { get; init; } = [];

    /// <summary>Names that are free when it has run, beside those of <see cref="Removes"/>.</summary>
    public IReadOnlyList<FactId> Frees { get; init; } = [];

    /// <summary>Names that it takes, beside those of <see cref="Makes"/>.</summary>
    public IReadOnlyList<FactId> Takes { get; init; } = [];

    /// <summary>Its subject is put aside: it is not gone, but its name is.</summary>
    public bool IsParking { get; init; }

    /// <summary>It sets the default of a column that is there by then, because the default needs what needs the column.</summary>
    public bool IsLateDefault { get; init; }

    /// <summary>The unit that it was made of, for those who take circles apart.</summary>
    public DumpUnit? Unit { get; init; }

    public IEnumerable<string> Write() => write();

    public static int Compare(PlanNode a, PlanNode b)
    {
        var c = a.Band.CompareTo(b.Band);
        c = c != 0 ? c : a.Stage.CompareTo(b.Stage);
        // What goes, goes the other way round.
        c = c != 0 ? c : a.Band == Band.Build ? a.Subject.Kind.CompareTo(b.Subject.Kind) : b.Subject.Kind.CompareTo(a.Subject.Kind);
        c = c != 0 ? c : a.Step.CompareTo(b.Step);
        c = c != 0 ? c : SchemaModel.Compare(a.Subject, b.Subject);
        return c != 0 ? c : a.Action.CompareTo(b.Action);
    }
}
