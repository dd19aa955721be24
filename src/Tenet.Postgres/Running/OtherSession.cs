namespace Tenet.Postgres.Running;

/// <summary>A session that is in the way.</summary>
/// <param name="Pid">Its process.</param>
/// <param name="Application">What it calls itself; empty where nobody may see it.</param>
/// <param name="User">Its role.</param>
/// <param name="State"><c>active</c>, <c>idle in transaction</c>, …</param>
/// <param name="Since">How long its latest statement runs, or has ended; null where nobody may see it.</param>
/// <param name="Query">The statement. It may hold values of rows.</param>
public sealed record OtherSession(int Pid, string Application, string User, string State, TimeSpan? Since, string Query)
{
    /// <summary>Without the statement.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"process {Pid}{(Application.Length > 0 ? $" ({Application})" : "")}{(User.Length > 0 ? $" of {User}" : "")}{(State.Length > 0 ? $", {State}" : "")}{(Since is { } since ? $", its statement began {since.TotalSeconds:0} s ago" : "")}");
}
