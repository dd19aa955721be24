namespace Tenet.Core.Sql.Dumping;

/// <summary>A file of a split dump.</summary>
/// <param name="Path">Relative, with slashes: <c>tables/public.users.sql</c>.</param>
/// <param name="Text">Its whole content.</param>
public sealed record DumpFile(string Path, string Text);
