using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;
using Tenet.Core.Rules.Shapes;

namespace Tenet.Core.Rules;

/// <summary>All that rules look at.</summary>
/// <param name="Model">The schema.</param>
/// <param name="Settings">What the team agreed on.</param>
public sealed record RuleInput(SchemaModel Model, ProjectSettings Settings)
{
    /// <summary>What people wrote about tables and columns.</summary>
    public ProjectContext Context { get; init; } = ProjectContext.Empty;

    /// <summary>How policies are built, as the server parsed them; empty where nobody asked it.</summary>
    public IReadOnlyList<PolicyShape> Policies { get; init; } = [];
}
