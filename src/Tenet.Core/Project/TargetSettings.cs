using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>The live databases that the project's migrations are run on. <c>${NAME}</c> in an address stands for a variable of the environment.</summary>
public sealed record TargetSettings
{
    /// <summary>Addresses of databases.</summary>
    public ValueList<string> Urls { get; init; } = [];

    public TargetQuery Query { get; init; } = new();

    public TargetSchemas Schemas { get; init; } = new();

    /// <summary>Nothing says which databases there are.</summary>
    public bool IsEmpty => Urls.Count == 0 && Query.Database.Length == 0 && Schemas.Database.Length == 0;
}
