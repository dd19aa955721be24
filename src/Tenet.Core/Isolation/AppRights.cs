using Tenet.Core.Model;

namespace Tenet.Core.Isolation;

/// <summary>What a role of the application may touch, as the server says it.</summary>
public sealed record AppRights
{
    /// <summary>Routines that it may call; those of extensions and of triggers left out.</summary>
    public ValueList<CallableRoutine> Routines { get; init => field = value ?? []; } = [];

    /// <summary>Tables, views and sequences of which it may do anything at all.</summary>
    public ValueList<RelationName> Relations { get; init => field = value ?? []; } = [];
}
