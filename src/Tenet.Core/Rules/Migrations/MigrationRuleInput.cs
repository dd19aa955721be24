using Tenet.Core.History.Layouts;
using Tenet.Core.Observation;
using Tenet.Core.Project;

namespace Tenet.Core.Rules.Migrations;

/// <summary>All that rules over migrations look at.</summary>
/// <param name="Migration">The migration.</param>
/// <param name="Verification">What was seen of it, with the schemas around it.</param>
/// <param name="Settings">What the team agreed on.</param>
/// <param name="Sizes">How many rows tables hold.</param>
public sealed record MigrationRuleInput(Migration Migration, MigrationVerification Verification, ProjectSettings Settings, TableSizes Sizes);
