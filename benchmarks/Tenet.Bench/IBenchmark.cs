namespace Tenet.Bench;

/// <summary>What one capability costs, beside what it could cost. A class a capability; <see cref="BenchArguments.All"/> lists them.</summary>
internal interface IBenchmark
{
    /// <summary>What <c>./bench NAME</c> calls it: the command that it measures.</summary>
    public string Name { get; }

    /// <summary>Measures and prints Markdown to standard output, ready for <c>benchmarks/README.md</c>; progress goes to standard error.</summary>
    public Task RunAsync(BenchArguments arguments, CancellationToken cancellation);
}
