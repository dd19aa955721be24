using Tenet.Core.Errors;

namespace Tenet.Core.Project.Context;

/// <summary>Something in what people wrote that is not so, or is missing.</summary>
/// <param name="Code">Which kind; its page says what to do.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Place"><c>file:line</c>.</param>
/// <param name="Other">The place that says otherwise, where there is one.</param>
public sealed record ContextFinding(ErrorCode Code, string Message, string Place, string? Other = null);
