namespace Tenet.Core.Planning;

/// <summary>What a step does with its subject.</summary>
public enum PlanAction
{
    Create,
    Alter,
    Drop,
    Rename,
}
