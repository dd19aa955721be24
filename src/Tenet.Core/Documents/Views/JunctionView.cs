namespace Tenet.Core.Documents.Views;

/// <summary>Two tables of which each row of the one goes with many of the other, through a third.</summary>
public sealed record JunctionView(TableLink First, TableLink Second, TableLink Through);
