using Tenet.Core.Model;

namespace Tenet.Core.Project.Context;

/// <summary>Words about something that is not there. They stay as they are; documents do not print them.</summary>
/// <param name="File">The context file.</param>
/// <param name="Line">The line of the name there.</param>
/// <param name="Object">The table or view, as the file names it.</param>
/// <param name="Column">The column, as the file names it; null for a whole file.</param>
/// <param name="Reason">What became of it, as a sentence.</param>
/// <param name="WasThere">It existed once: another one that gets its name does not get its words.</param>
public sealed record ContextOrphan(string File, int Line, RelationName Object, string? Column, string Reason, bool WasThere);
