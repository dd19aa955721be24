using System.Collections.ObjectModel;
using Tenet.Core.Model;

namespace Tenet.Core.Planning;

/// <summary>What a plan is to respect.</summary>
public sealed record PlanOptions
{
    public static PlanOptions Default { get; } = new();

    /// <summary>Facts that no step may touch; null for none.</summary>
    public Func<Fact, bool>? Ignore { get; init; }

    /// <summary>What was renamed; everything else that is there under another name is dropped and created.</summary>
    public ValueList<Rename> Renames { get; init; } = [];

    /// <summary>The role that will run the plan, whose default privileges apply to what it creates; null where it is not known.</summary>
    public string? Role { get; init; }

    /// <summary>The versions of extensions that the server makes where none is said: a step names every other one, and all where this is empty.</summary>
    public IReadOnlyDictionary<string, string> ExtensionDefaults { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>How much the plan does to keep out of the way of those who use the database meanwhile.</summary>
    public PlanStrategy Strategy { get; init; }
}
