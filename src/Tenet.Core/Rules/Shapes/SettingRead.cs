namespace Tenet.Core.Rules.Shapes;

/// <summary>A call of <c>current_setting</c> with a constant name.</summary>
/// <param name="Name">The setting, e.g. <c>app.tenant_id</c>.</param>
/// <param name="MissingOk">A setting that was never made is NULL and no error.</param>
public sealed record SettingRead(string Name, bool MissingOk);
