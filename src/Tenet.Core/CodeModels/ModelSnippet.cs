namespace Tenet.Core.CodeModels;

/// <summary>One table's model for a document.</summary>
/// <param name="Name">What the model is called in TypeScript, e.g. <c>User</c>.</param>
/// <param name="TypeScript">The interface.</param>
/// <param name="CSharp">The record.</param>
public sealed record ModelSnippet(string Name, string TypeScript, string CSharp);
