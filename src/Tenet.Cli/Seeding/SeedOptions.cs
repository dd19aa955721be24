using Tenet.Cli.Sources;
using Tenet.Postgres.Seeding;

namespace Tenet.Cli.Seeding;

/// <summary>What <c>tenet seed</c> was asked for.</summary>
/// <param name="Source">The schema.</param>
/// <param name="Tenants">How many tenants; null where it was not said.</param>
/// <param name="Rows">Numbers of rows: <c>100</c> for all tables, <c>tasks=1000</c> for one.</param>
/// <param name="Seed">Which of all possible rows.</param>
/// <param name="Output">The file or folder of the script.</param>
/// <param name="Form">How the script says rows.</param>
/// <param name="Database">Where rows are loaded in place of a script.</param>
/// <param name="UseSamples">The project's own rows may be templates.</param>
internal sealed record SeedOptions(SchemaSource Source, int? Tenants, IReadOnlyList<string> Rows, int Seed, string? Output, SeedForm Form, string? Database, bool UseSamples);
