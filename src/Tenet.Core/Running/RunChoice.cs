using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Running;

/// <summary>Which migrations a run is about, in the order in which they run.</summary>
public static class RunChoice
{
    /// <summary>What is to be run to come to a version, or to the newest.</summary>
    /// <param name="status">How the database stands.</param>
    /// <param name="to">The last migration that is wanted, by version, name or file; null for all.</param>
    /// <exception cref="TenetException">TNT1012 no migration is called so.</exception>
    public static ValueList<MigrationStatus> Up(DatabaseStatus status, string? to)
    {
        ArgumentNullException.ThrowIfNull(status);
        var last = to is null ? int.MaxValue : Find(status, to);
        return status.Migrations.Where((item, place) => place <= last && item.State is MigrationState.Pending or MigrationState.HalfWay && item.Migration is not null).ToValueList();
    }

    /// <summary>What is to be taken back, the latest first.</summary>
    /// <param name="status">How the database stands.</param>
    /// <param name="to">The last migration that stays, by version, name or file; <c>0</c> for none; null where <paramref name="steps"/> counts.</param>
    /// <param name="steps">How many are taken back where no version is named.</param>
    /// <exception cref="TenetException">TNT1012 no migration is called so.</exception>
    public static ValueList<MigrationStatus> Down(DatabaseStatus status, string? to, int steps)
    {
        ArgumentNullException.ThrowIfNull(status);
        var first = to switch { null => 0, "0" => 0, _ => Find(status, to) + 1 };
        var back = status.Migrations.Skip(first).Where(item => item.State != MigrationState.Pending && item.Migration?.Repeatable != true).Reverse();
        return (to is null ? back.Take(steps) : back).ToValueList();
    }

    private static int Find(DatabaseStatus status, string name)
    {
        for (var place = 0; place < status.Migrations.Count; place++)
        {
            var item = status.Migrations[place];
            if (item.Version == name || item.Name == name || item.Path == name || item.Path[(item.Path.LastIndexOf('/') + 1)..] == name)
            {
                return place;
            }
        }

        throw new TenetException(ErrorCode.ObjectNotFound, $"No migration is called '{name}'.", remedy: "Name its version, its name or its file.");
    }
}
