namespace Tenet.Cli.Caching;

/// <summary>One look at the disk.</summary>
/// <param name="Kind">What was looked for.</param>
/// <param name="Path">The whole path.</param>
/// <param name="Pattern">Which files of a folder; else empty.</param>
internal readonly record struct Sight(SightKind Kind, string Path, string Pattern = "");
