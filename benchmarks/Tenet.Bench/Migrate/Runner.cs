using Tenet.Bench.Measuring;

namespace Tenet.Bench.Migrate;

/// <summary>A program that runs migrations on the database <c>migrated</c>.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Program">As it is run; null where it is not here.</param>
/// <param name="HasLedger">It knows what is applied, and can be run again.</param>
internal sealed record Runner(string Name, MeasuredProgram? Program, bool HasLedger);
