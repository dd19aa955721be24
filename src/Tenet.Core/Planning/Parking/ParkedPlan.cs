using Tenet.Core.Model;

namespace Tenet.Core.Planning.Parking;

/// <summary>A change in two parts: the first one loses nothing, since it puts aside what goes, and the second one drops that for good.</summary>
/// <param name="Between">The schema between the two: the desired one, and what is put aside under hidden names.</param>
/// <param name="Options">Those of the first part, whose renames hide what goes; the second part has none.</param>
/// <param name="First">From the present schema to the one between.</param>
/// <param name="FirstBack">Its way back.</param>
/// <param name="Second">From there to the desired schema.</param>
/// <param name="SecondBack">Its way back.</param>
public sealed record ParkedPlan(SchemaModel Between, PlanOptions Options, MigrationPlan First, MigrationPlan FirstBack, MigrationPlan Second, MigrationPlan SecondBack);
