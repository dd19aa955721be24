namespace Tenet.Cli.Output;

/// <summary>What <c>init --format json</c> says.</summary>
internal sealed record InitJson(string Folder, IReadOnlyList<string> Files);
