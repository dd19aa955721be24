namespace Tenet.Postgres.Execution;

/// <summary>Follows <c>BEGIN … COMMIT</c> that a file itself contains: what is inside counts only when it is committed.</summary>
internal struct OwnTransaction
{
    /// <summary>The statement to go on with: everything before it is in for good.</summary>
    public int Next { get; private set; }

    public bool Open { get; private set; }

    public void Passed(int index, string firstWord)
    {
        Open = firstWord switch
        {
            "begin" or "start" => true,
            "commit" or "end" or "rollback" or "abort" => false,
            _ => Open,
        };
        Next = Open ? Next : index + 1;
    }

    /// <summary>The file stopped, or ended, inside of its transaction.</summary>
    public void Close(bool kept, int end)
    {
        Open = false;
        Next = kept ? end : Next;
    }
}
