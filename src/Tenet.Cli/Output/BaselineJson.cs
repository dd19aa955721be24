namespace Tenet.Cli.Output;

/// <summary>What <c>migrate baseline</c> entered, in JSON.</summary>
internal sealed record BaselineJson(string Database, string Source, bool Proved, IReadOnlyList<string> Migrations);
