using Tenet.Core.Project;

namespace Tenet.Core.Importing;

/// <summary>What an import goes by besides the documents.</summary>
/// <param name="Settings">The project's own; what it does not say is taken from the documents.</param>
/// <param name="ServerVersion">As <c>server_version_num</c>.</param>
public sealed record ImportOptions(ProjectSettings Settings, int ServerVersion)
{
    /// <summary>Only what the documents say: no ids, audit columns, tenancy or indexes of their own.</summary>
    public bool IsBare { get; init; }

    /// <summary><c>uuid</c> or <c>uuid-v7</c>, before what the project or the documents say.</summary>
    public string? Ids { get; init; }
}
