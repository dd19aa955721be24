namespace Tenet.Postgres.Proving;

/// <summary>No row could be made up; the message says why, without values.</summary>
internal sealed class CannotInvent(string reason) : Exception(reason);
