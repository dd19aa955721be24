namespace Tenet.Core.Isolation;

/// <summary>A setting of a session, e.g. <c>app.tenant_id</c>, and its value.</summary>
public sealed record Setting(string Name, string Value);
