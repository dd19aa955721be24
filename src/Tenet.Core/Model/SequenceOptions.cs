namespace Tenet.Core.Model;

/// <summary>What <c>CREATE SEQUENCE</c> and an identity column take.</summary>
public sealed record SequenceOptions(string Type, long Start, long Increment, long Minimum, long Maximum, long Cache, bool Cycle);
