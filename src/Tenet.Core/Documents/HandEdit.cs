namespace Tenet.Core.Documents;

/// <summary>What a person did to a file that Tenet keeps.</summary>
public enum HandEdit
{
    /// <summary>Nothing, or what a person may do: human text, own keys at the head.</summary>
    None,

    /// <summary>A generated line was changed, added or removed.</summary>
    Generated,

    /// <summary>Tenet did not write the file.</summary>
    Foreign,
}
