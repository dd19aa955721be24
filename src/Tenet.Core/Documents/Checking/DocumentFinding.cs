namespace Tenet.Core.Documents.Checking;

/// <summary>Something wrong with a document that its schema does not explain: a link that leads nowhere, a word of another spelling.</summary>
/// <param name="Path">The document, or another file.</param>
/// <param name="Line">The line, from 1; 0 for the whole.</param>
/// <param name="Text">What is wrong, in one sentence.</param>
/// <param name="IsError">A check fails for it.</param>
public sealed record DocumentFinding(string Path, int Line, string Text, bool IsError)
{
    public override string ToString() => $"{Path}{(Line > 0 ? $":{Line}" : "")}: {Text}";
}
