namespace Tenet.Core.Importing.Finishing;

/// <summary>One step from what documents say to a whole schema.</summary>
internal interface IStep
{
    public void Apply(Workshop shop);
}
