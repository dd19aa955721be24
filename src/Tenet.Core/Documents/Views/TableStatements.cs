namespace Tenet.Core.Documents.Views;

/// <summary>The statements that make one table or view.</summary>
/// <param name="Ddl">All but row security, policies and triggers.</param>
/// <param name="Policies">Row security and policies.</param>
/// <param name="Triggers">Triggers and rules.</param>
internal sealed record TableStatements(string Ddl, string Policies, string Triggers);
