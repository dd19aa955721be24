using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Statements about one fact that nothing comes between.</summary>
/// <param name="subject">The fact.</param>
/// <param name="home">The object whose file they stand in.</param>
/// <param name="write">Makes the statements.</param>
internal sealed class DumpUnit(FactId subject, FactId home, Func<IEnumerable<string>> write)
{
    public FactId Subject => subject;

    public FactId Home => home;

    public DumpStage Stage { get; init; }

    /// <summary>Orders the units of one kind that are not ordered by what they need.</summary>
    public int Step { get; init; }

    /// <summary>The facts that are there when it has run.</summary>
    public IReadOnlyList<FactId> Makes { get; init; } = [];

    /// <summary>The facts that must be there before, besides what the model's edges say.</summary>
    public IReadOnlyList<FactId> Needs { get; init; } = [];

    /// <summary>A stand-in for its one subject; the real one follows.</summary>
    public bool IsSketch { get; init; }

    public IEnumerable<DumpStatement> Statements => write().Select(sql => new DumpStatement(subject, sql));

    public static int Compare(DumpUnit a, DumpUnit b)
    {
        var c = a.Stage.CompareTo(b.Stage);
        c = c != 0 ? c : a.Subject.Kind.CompareTo(b.Subject.Kind);
        c = c != 0 ? c : a.Step.CompareTo(b.Step);
        return c != 0 ? c : SchemaModel.Compare(a.Subject, b.Subject);
    }
}
