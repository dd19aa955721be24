namespace Tenet.Core.Model;

/// <summary>How an identity column gets its numbers.</summary>
/// <param name="Always"><c>GENERATED ALWAYS</c>; else <c>BY DEFAULT</c>.</param>
/// <param name="Sequence">Qualified name of the sequence behind it.</param>
/// <param name="Options">The options of that sequence.</param>
/// <param name="Unlogged">The sequence differs from its table in persistence.</param>
/// <param name="Comment">The comment on that sequence.</param>
public sealed record Identity(bool Always, string Sequence, SequenceOptions Options, bool Unlogged = false, string? Comment = null);
