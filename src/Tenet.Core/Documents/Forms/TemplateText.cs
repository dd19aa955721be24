namespace Tenet.Core.Documents.Forms;

/// <summary>A template and the file that it came from, for errors.</summary>
/// <param name="Name">The form or <c>shared</c>, and its name: <c>sot/section</c>.</param>
/// <param name="Text">The template.</param>
/// <param name="File">The file.</param>
public sealed record TemplateText(string Name, string Text, string File);
