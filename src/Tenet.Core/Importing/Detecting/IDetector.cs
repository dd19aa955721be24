using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Looks for one kind of contradiction, in the finished schema beside all that the documents say. It knows no document.</summary>
internal interface IDetector
{
    /// <summary>The word of what it finds, in kebab case.</summary>
    public string Kind { get; }

    public void Look(Workshop shop);
}
