using Tenet.Bench.Measuring;

namespace Tenet.Bench.Plan;

/// <summary>A program that is measured.</summary>
/// <param name="Program">As it is run; what it prints is thrown away.</param>
/// <param name="Count">The statements (or differences) in what it prints.</param>
internal sealed record Contender(MeasuredProgram Program, Func<string, int> Count)
{
    /// <summary>The program as it prints what can be counted, where that is not how it is measured.</summary>
    public MeasuredProgram? Counted { get; init; }

    /// <summary>Runs them in turn; one that fails, finds nothing or takes too long is run no more, and null is one that is not here.</summary>
    public static IReadOnlyList<Outcome> Measure(IReadOnlyList<Contender?> contenders, int runs, CancellationToken cancellation)
    {
        var outcomes = contenders.Select(contender => contender?.Try() ?? Outcome.Absent).ToArray();
        int[] fit = [.. Enumerable.Range(0, outcomes.Length).Where(i => outcomes[i].Refusal is null)];
        var series = Series.Interleaved([.. fit.Select(i => contenders[i]!.Program)], runs, cancellation, isWarm: true);
        for (var i = 0; i < fit.Length; i++)
        {
            outcomes[fit[i]] = outcomes[fit[i]] with { Series = series[i] };
        }

        return outcomes;
    }

    /// <summary>Runs it once: what takes minutes, and what is another thing the second time.</summary>
    public Outcome Once() => Try();

    // Where it is one of several runs it is not counted: it warms up and shows what is found.
    private Outcome Try()
    {
        var file = Path.GetTempFileName();
        try
        {
            var measured = (Counted ?? Program).Run(file);
            var count = Count(File.ReadAllText(file));
            return count > 0 ? new Outcome(count, null, new Series([measured])) : new Outcome(0, "found nothing", null);
        }
        catch (BenchException problem)
        {
            Console.Error.WriteLine($"{Program.Name}: {problem.Message}");
            return new Outcome(0, problem.Message.Split('\n')[0], null);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
