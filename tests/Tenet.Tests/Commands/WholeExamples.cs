using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>Tests that prove whole examples: one after the other, so that a proof that was kept serves the next.</summary>
[CollectionDefinition(nameof(WholeExamples))]
public static class WholeExamples;
