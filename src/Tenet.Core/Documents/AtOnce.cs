using Tenet.Core.Errors;

namespace Tenet.Core.Documents;

/// <summary>Makes things that do not know of each other on all cores, in their order.</summary>
public static class AtOnce
{
    /// <exception cref="TenetException">Of several the first by order.</exception>
    public static TResult[] Make<T, TResult>(IReadOnlyList<T> of, Func<T, TResult> make)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(make);
        var made = new TResult[of.Count];
        var problems = new TenetException?[of.Count];
        Parallel.For(0, of.Count, i =>
        {
            try
            {
                made[i] = make(of[i]);
            }
            catch (TenetException problem)
            {
                problems[i] = problem;
            }
        });
        return Array.Find(problems, problem => problem is not null) is { } first ? throw first : made;
    }
}
