namespace Tenet.Core.History;

/// <summary>Where an object stands in the catalogs: catalog OID, object OID, column number or 0. Lives and dies with one database.</summary>
public readonly record struct ObjectAddress(uint Class, uint Object, int Sub = 0);
