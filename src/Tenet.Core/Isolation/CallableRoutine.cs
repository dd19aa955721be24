using Tenet.Core.Model;

namespace Tenet.Core.Isolation;

/// <summary>A function or procedure that the application's role may call.</summary>
/// <param name="Routine">Its id.</param>
/// <param name="Names">Names of the arguments that a caller gives; empty texts where they have none.</param>
/// <param name="Types">Their types.</param>
public sealed record CallableRoutine(FactId Routine, ValueList<string> Names, ValueList<string> Types);
