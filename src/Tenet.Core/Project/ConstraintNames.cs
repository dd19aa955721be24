using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>How constraints are called, as patterns in which <c>{table}</c> stands for their table. What is not said is not asked for.</summary>
public sealed record ConstraintNames
{
    public ValueList<string> PrimaryKey { get; init; } = [];

    public ValueList<string> Unique { get; init; } = [];

    public ValueList<string> ForeignKey { get; init; } = [];

    public ValueList<string> Check { get; init; } = [];
}
