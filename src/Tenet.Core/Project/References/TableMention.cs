using Tenet.Core.Project.Context;

namespace Tenet.Core.Project.References;

/// <summary>A table's stable id in the text below another id's heading.</summary>
/// <param name="Id">E.g. <c>DBT-001</c>.</param>
/// <param name="Name">The table's name, where the text gives it behind the id or in the link's anchor.</param>
/// <param name="Access">What stands in brackets behind it, e.g. <c>RW</c>; or null.</param>
/// <param name="Line">The line in the file.</param>
public sealed record TableMention(StableId Id, string? Name, string? Access, int Line);
