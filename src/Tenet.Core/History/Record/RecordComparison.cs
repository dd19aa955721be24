using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;

namespace Tenet.Core.History.Record;

/// <summary>How a folder of migrations stands to its record.</summary>
public sealed record RecordComparison
{
    /// <summary>Edited, missing and out-of-order files, in the order of the record.</summary>
    public required ValueList<RecordProblem> Problems { get; init; }

    /// <summary>Migrations that the record does not have, in order.</summary>
    public required ValueList<Migration> NewMigrations { get; init; }

    /// <summary>Repeatable migrations with another text than recorded, which is what they are for.</summary>
    public required ValueList<Migration> ChangedRepeatables { get; init; }

    /// <summary>Throws all problems as one error: the first as its message, the rest as details.</summary>
    /// <param name="folder">The migrations folder, for the error's place.</param>
    /// <exception cref="TenetException">TNT1007, TNT1008 or TNT1009.</exception>
    public void ThrowIfBroken(string folder = "")
    {
        if (Problems is [var first, .. ])
        {
            throw new TenetException(
                first.Code,
                first.Message,
                folder.Length == 0 ? first.Path : folder.TrimEnd('/') + "/" + first.Path,
                details: [.. Problems.Skip(1).Select(problem => $"{problem.Code}: {problem.Message}")]);
        }
    }
}
