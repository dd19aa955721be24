namespace Tenet.Core.Documents.Checking;

/// <summary>One thing that a document says and that is not so, or that is so and it does not say.</summary>
/// <param name="Section">The heading under which it stands.</param>
/// <param name="Object">What it is about, e.g. <c>tasks.due_date</c>; empty where that is not told.</param>
/// <param name="Text">What became untrue, in one sentence.</param>
public sealed record Untruth(string Section, string Object, string Text);
