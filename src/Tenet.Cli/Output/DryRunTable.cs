namespace Tenet.Cli.Output;

/// <summary>How large a table of the database is; without rows before its first ANALYZE.</summary>
internal sealed record DryRunTable(string Table, long? Rows, long Bytes);
