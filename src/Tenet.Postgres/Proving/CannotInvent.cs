namespace Tenet.Postgres.Proving;

/// <summary>No row could be made up; the message says why, without values.</summary>
/// <param name="reason">Why.</param>
/// <param name="columns">The columns whose values were refused, as far as that is known.</param>
internal sealed class CannotInvent(string reason, IReadOnlyList<string>? columns = null) : Exception(reason)
{
    public IReadOnlyList<string> Columns => columns ?? [];
}
