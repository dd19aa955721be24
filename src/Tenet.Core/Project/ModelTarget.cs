namespace Tenet.Core.Project;

/// <summary>A language that models are written in.</summary>
public enum ModelTarget
{
    Csharp,
    Typescript,
    Prisma,
}
