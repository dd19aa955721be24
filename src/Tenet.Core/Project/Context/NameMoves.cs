namespace Tenet.Core.Project.Context;

/// <summary>Which names can be rewritten: none may become what another one stays.</summary>
internal static class NameMoves
{
    /// <param name="names">Each name as it is written, and what it should become; null for what is gone.</param>
    /// <returns>The names that stay as they are written.</returns>
    public static HashSet<T> Staying<T>(IReadOnlyCollection<(T Written, T? Today)> names)
        where T : notnull, IEquatable<T>
    {
        var staying = names.Where(name => name.Today is null || name.Today.Equals(name.Written)).Select(name => name.Written).ToHashSet();
        var moving = names.Where(name => !staying.Contains(name.Written)).ToList();
        while (moving.RemoveAll(name => staying.Contains(name.Today!) && staying.Add(name.Written)) > 0)
        {
            // A name that has to stay is in the way of the next one.
        }

        return staying;
    }
}
