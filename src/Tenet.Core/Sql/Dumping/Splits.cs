using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>What was taken apart to break circles.</summary>
internal sealed class Splits
{
    private readonly Dictionary<FactId, IReadOnlySet<FactId>> sketched = [];
    private readonly HashSet<FactId> apart = [];

    /// <summary>Defaults (by their column or domain), checks and keys that follow their table or domain; generated columns that are added later.</summary>
    public IReadOnlySet<FactId> Apart => apart;

    public bool Separate(FactId id) => apart.Add(id);

    /// <param name="id">A view, a routine or a range type: something that stands in for it comes first.</param>
    /// <param name="circle">The subjects that may make do with the stand-in; all others wait for the real one.</param>
    public bool Sketch(FactId id, IReadOnlySet<FactId> circle) => sketched.TryAdd(id, circle);

    public bool IsSketched(FactId id) => sketched.ContainsKey(id);

    public bool MakesDo(FactId subject, FactId with) => sketched.TryGetValue(with, out var circle) && circle.Contains(subject);
}
