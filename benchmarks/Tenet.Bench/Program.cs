using System.Globalization;
using Tenet.Bench;
using Tenet.Core.Errors;

if (args is [.., "generate", var count] && int.TryParse(count, CultureInfo.InvariantCulture, out var tables) && tables >= 1)
{
    SyntheticSchema.Write(tables, Console.Out);
    return 0;
}

if (BenchArguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(BenchArguments.Usage);
    return 2;
}

using var interrupt = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupt.Cancel();
};

try
{
    foreach (var benchmark in arguments.Benchmarks)
    {
        await benchmark.RunAsync(arguments, interrupt.Token);
    }

    return 0;
}
catch (OperationCanceledException)
{
    return 130;
}
catch (TenetException problem)
{
    Console.Error.WriteLine($"{problem.Code}: {problem.Message} {problem.Remedy}");
    return 3;
}
catch (BenchException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 3;
}
