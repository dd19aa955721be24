namespace Tenet.Core.Running;

/// <summary>What another tool says of a migration.</summary>
/// <param name="Key">Its version, its name, or both.</param>
/// <param name="IsWhole">It did not stop half-way.</param>
/// <param name="CoversEarlier">All before it are in as well; the tool notes the last one alone.</param>
public sealed record ForeignEntry(string Key, bool IsWhole, bool CoversEarlier);
