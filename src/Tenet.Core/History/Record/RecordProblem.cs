using Tenet.Core.Errors;

namespace Tenet.Core.History.Record;

/// <summary>One way in which the folder departs from its record.</summary>
/// <param name="Code">TNT1007 missing, TNT1008 edited, TNT1009 out of order.</param>
/// <param name="Path">The file, from the migrations folder on.</param>
/// <param name="Message">What happened to it, in one sentence.</param>
public sealed record RecordProblem(ErrorCode Code, string Path, string Message);
