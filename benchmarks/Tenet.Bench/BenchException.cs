namespace Tenet.Bench;

/// <summary>What keeps a benchmark from being run, in words for the person who started it.</summary>
internal sealed class BenchException(string message) : Exception(message);
